import type { Locale } from '#domain/locale.ts';
import { withBase } from '#paths.ts';
import type { Redirect } from '#schemas/redirects.ts';

/** One address that has changed: where the page was below its language, and where it is. */
export interface OldAddress {
	readonly from: string;
	readonly to: string;
	/** The page that search engines keep: that of the place, where `to` is the one for its drivers. */
	readonly kept: string;
}

const PLACE = /^(?:sights|museums|stays)\/(.+)$/;
const driverOf = (address: string): string | undefined =>
	PLACE.test(address) ? address.replace(PLACE, 'places/$1/driver') : undefined;

/** All addresses that change with a renamed entry: its page and, where it is a place, the page for drivers. */
export const oldAddresses = (redirects: readonly Redirect[]): OldAddress[] =>
	redirects.flatMap(({ from, to }) => {
		const driver = driverOf(from);
		const isRenamed = driver && driver !== driverOf(to);
		return [
			{ from, to, kept: to },
			...(isRenamed ? [{ from: driver, to: driverOf(to) ?? to, kept: to }] : []),
		];
	});

/** Where an address below a language is on the site. */
export const addressIn = (locale: Locale, address: string): string => withBase(`/${locale}/${address}/`);

/** `_redirects` for hosts that read it: each address with and without its slash, moved for good. */
export const redirectsFile = (addresses: readonly OldAddress[], locales: readonly Locale[]): string =>
	addresses
		.flatMap(({ from, to }) =>
			locales.flatMap((locale) => {
				const [old, now] = [addressIn(locale, from), addressIn(locale, to)];
				return [old, old.replace(/\/$/, '')].map((address) => `${address} ${now} 301\n`);
			}),
		)
		.join('');
