import { writtenOf, type Locale, type WrittenLocale } from '#domain/locale.ts';
import { formatPoint } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { driverPath, entryPath } from '#paths.ts';
import { toLatin } from '#translit/to-latin.ts';
import type { Entries, Place } from '../entries.ts';
import { locales, region } from '../region.ts';
import { pickText } from '../translate.ts';
import { placeKicker } from './card.ts';
import type { LightPageView } from './light-page.ts';
import { nearestSettlement } from './nearest-settlement.ts';
import { socialImage } from './picture.ts';
import { said, type Said } from './said.ts';

/** A point and how far it can be trusted; only the note where there is no point. */
export interface PositionView {
	readonly label?: string;
	readonly point?: string;
	readonly precision?: string;
	readonly note?: string;
}

/** What is said to a driver in one of the languages drivers speak. */
export interface DriverCardView {
	readonly lang: string;
	readonly ask: string;
	readonly name: Said;
	/** The same name in Latin letters, where the region writes Kazakh in both. */
	readonly latin?: string;
	/** Kind and district, nearest settlement, address, vehicle: one line each. */
	readonly lines: readonly string[];
	readonly position: PositionView;
}

/** The page that a traveller shows to a driver. */
export interface DriverView {
	readonly page: LightPageView;
	readonly cards: readonly DriverCardView[];
	/** The name and the request once more for a reader who reads none of the cards. */
	readonly reader?: { readonly name: Said; readonly meaning: string; readonly position: PositionView };
	readonly back: { readonly title: string; readonly href: string };
}

/** Languages in which a driver is spoken to: those written in the region, English only where it is the only one. */
function driverLanguages(): readonly WrittenLocale[] {
	const spoken = region().locales.filter((locale) => locale !== 'en');
	return spoken.length > 0 ? spoken : region().locales;
}

/** Where the place lies, in the words of its own page. */
function position({ facts: { location } }: Place, language: WrittenLocale): PositionView {
	const ui = useUi(language);
	if (!location) return { note: ui('driver.unlocated') };
	const { point, precision } = location;
	return {
		label: ui('place.location'),
		point: formatPoint(point, precision === 'exact'),
		precision: ui.term('precision', precision),
		...(precision === 'exact' ? {} : { note: ui(`precision.${precision}.note`) }),
	};
}

function card(entries: Entries, place: Place, language: WrittenLocale, page: Locale): DriverCardView {
	const ui = useUi(language);
	const { name, contacts, access } = place.facts;
	const nearest = nearestSettlement(entries, place, language);
	const isKazakh = language === 'kk';
	const labelled = (key: 'place.nearest' | 'place.address' | 'place.vehicle', text: string | undefined) =>
		text ? [`${ui(key)}: ${text}`] : [];
	return {
		// On the page in Latin letters a driver still gets the letters he reads.
		lang: isKazakh && page === 'qaz' ? 'kk-Cyrl' : language,
		ask: ui('driver.ask'),
		name: said(name, language),
		...(isKazakh && region().latinKazakh && name.kk ? { latin: toLatin(name.kk) } : {}),
		lines: [
			placeKicker(entries, place, language),
			...labelled('place.nearest', nearest?.text),
			...labelled('place.address', contacts?.address && pickText(contacts.address, language)),
			...labelled('place.vehicle', access?.vehicle && ui.term('mode', access.vehicle)),
		],
		position: position(place, language),
	};
}

/** «Show this to the driver» for one place, with its hints in the reader's language. */
export function driverView(entries: Entries, place: Place, locale: Locale): DriverView {
	const ui = useUi(locale);
	const { id, section, facts } = place;
	const name = pickText(facts.name, locale);
	const back = entryPath(locale, section, id);
	const spoken = driverLanguages();
	return {
		page: {
			lang: writtenOf(locale),
			title: ui('driver.pageTitle', { name }),
			description: ui('driver.desc', { name }),
			path: driverPath(locale, id),
			canonical: back,
			image: socialImage(locale, `${section}/${id}`, name),
			languages: locales().map((other) => ({ locale: other, href: driverPath(other, id) })),
		},
		cards: spoken.map((language) => card(entries, place, language, locale)),
		...(spoken.includes(writtenOf(locale))
			? {}
			: {
					reader: {
						name: said(facts.name, locale),
						meaning: ui('driver.meaning', { words: ui('driver.ask') }),
						position: position(place, writtenOf(locale)),
					},
				}),
		back: { title: ui('driver.back'), href: back },
	};
}
