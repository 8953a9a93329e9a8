import { printFieldCard } from '#cards/print-field-card.ts';
import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { fieldCardPath } from '#paths.ts';
import type { Entries, Route } from '../entries.ts';
import { fieldCard } from './field-card.ts';

interface Printed {
	readonly bytes: Buffer;
}

const printed = new WeakMap<Route, Map<Locale, Promise<Printed>>>();

/** The printed card; its page asks for its size and its address for its bytes, but it is printed once. */
export function fieldCardPdf(entries: Entries, route: Route, locale: Locale, site: URL): Promise<Printed> {
	const ofRoute = printed.get(route) ?? new Map<Locale, Promise<Printed>>();
	printed.set(route, ofRoute);
	const known = ofRoute.get(locale);
	if (known) return known;
	const fresh = printFieldCard(fieldCard(entries, route, locale, site)).then((bytes) => ({ bytes }));
	ofRoute.set(locale, fresh);
	return fresh;
}

/** «Field card on one sheet, PDF, 60 kB» and where it lies. */
export async function fieldCardLink(
	entries: Entries,
	route: Route,
	locale: Locale,
	site: URL,
): Promise<{ readonly title: string; readonly href: string }> {
	const ui = useUi(locale);
	const { bytes } = await fieldCardPdf(entries, route, locale, site);
	const size = `${ui.number.format(Math.ceil(bytes.length / 1000))} ${ui('unit.kB')}`;
	return { title: ui('card.link', { size }), href: fieldCardPath(locale, route.id) };
}
