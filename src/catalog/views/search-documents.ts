import { distanceKm, type LngLat } from '#domain/lng-lat.ts';
import { WRITTEN_LOCALES, writtenOf, type Locale, type WrittenLocale } from '#domain/locale.ts';
import { monthName } from '#i18n/format.ts';
import { useUi, type UiKey } from '#i18n/ui.ts';
import { documentsPath, entryPath, homePath, topicPath, aboutPath } from '#paths.ts';
import type { Translated } from '#schemas/parts/names.ts';
import type { SearchDocument, Worded } from '#search/types.ts';
import type {
	Article,
	District,
	Document,
	Entries,
	Event,
	Place,
	Route,
	Service,
	Settlement,
	Words,
	WordsByLanguage,
} from '../entries.ts';
import { oncePer } from '../once.ts';
import { spell, spelt } from '../spell.ts';
import { districtById, placeById, stopsOf } from '../stops.ts';
import { pick } from '../translate.ts';
import { eventKicker, placeKicker, routeKicker } from './card.ts';
import { districtPicture, eventPicture, placePicture, routePicture, type PictureView } from './picture.ts';

/** Address of a small version of a picture; asked for only where there is one. */
export type SmallPicture = (picture: PictureView) => Promise<string>;

/** The article with a page of its own. */
const ABOUT = 'about';
/** How far round a town its name still says where something is. */
const NEAR_KM = 25;
/** What the names of entries are also called in the index: a stop of a route, a month of an event. */
type Draft = Omit<
	SearchDocument,
	'path' | 'title' | 'kicker' | 'summary' | 'picture' | 'importance' | 'names'
> & {
	readonly href: string;
	readonly name: Translated;
	readonly kicker: string;
	readonly summary: string;
	readonly importance?: number | undefined;
	readonly picture?: PictureView;
};

const worded = (versions: Partial<Record<WrittenLocale, string | undefined>> | undefined): Worded[] =>
	WRITTEN_LOCALES.flatMap((locale) => {
		const text = versions?.[locale];
		return text ? [{ locale, text }] : [];
	});

const wordsIn = (words: WordsByLanguage, part: (one: Words) => string | readonly string[]): Worded[] =>
	WRITTEN_LOCALES.flatMap((locale) => {
		const one = words[locale];
		return one ? [part(one)].flat().map((text) => ({ locale, text })) : [];
	});

/** HTML as the words it shows. */
const plain = (html: string): string =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/&#x([\da-f]+);/gi, (_entity, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replace(/\s+/g, ' ');

const proseOf = ({ lead, stops, rest }: Words): string =>
	plain([lead, ...Object.values(stops), rest].join(' '));

/** All that is told of an entry in the language of the page. */
function textsOf(words: WordsByLanguage, locale: Locale): Worded[] {
	const written = writtenOf(locale);
	const own = words[written];
	return own ? [{ locale: written, text: `${own.summary} ${proseOf(own)}` }] : [];
}

/** The version in the language of the page alone. */
const ownOf = (versions: Translated | undefined, locale: Locale): Worded[] =>
	worded(versions).filter((one) => one.locale === writtenOf(locale));

const titlesOf = (words: WordsByLanguage): Translated => {
	const titles: Translated = {};
	for (const { locale, text } of wordsIn(words, ({ title }) => title ?? [])) titles[locale] = text;
	return titles;
};

const summaryIn = (words: WordsByLanguage, locale: Locale): string => {
	const picked = pick(words, locale);
	return picked ? spell(picked.value.summary, locale, picked.locale) : '';
};

const older = (names: readonly { readonly name: string }[] | undefined): string[] =>
	(names ?? []).map(({ name }) => name);

const townsOf = oncePer((entries: Entries) => {
	const centers = new Set(entries.districts.map(({ facts }) => facts.center));
	return [...entries.settlements.values()].filter(
		({ id, facts }) => facts.location && (centers.has(id) || facts.kind !== 'village'),
	);
});

const namesOfSettlement = (settlement: Settlement | undefined): Worded[] =>
	settlement
		? [
				...worded(settlement.facts.name),
				...older(settlement.facts.historicNames).map((text): Worded => ({ locale: 'ru', text })),
			]
		: [];

/** Names of the district of an entry and its centre, and of the settlement one comes by. */
function placesOf(entries: Entries, district: string | undefined, nearest?: string): Worded[] {
	const around = district === undefined ? undefined : districtById(entries, district);
	const settlements = [...new Set([around?.facts.center, nearest])].flatMap(
		(id) => (id !== undefined && entries.settlements.get(id)) || [],
	);
	return [...worded(around?.facts.name), ...settlements.flatMap(namesOfSettlement)];
}

/** Names of the towns near a point. */
const townsNear = (entries: Entries, point: LngLat | undefined): Worded[] =>
	townsOf(entries)
		.filter(({ facts }) => point && distanceKm(point, facts.location!.point) <= NEAR_KM)
		.flatMap(namesOfSettlement);

const monthsIn = (months: readonly number[]): Worded[] =>
	WRITTEN_LOCALES.flatMap((locale) => months.map((month) => ({ locale, text: monthName(month, locale) })));

const uiIn = (key: UiKey): Worded[] =>
	WRITTEN_LOCALES.map((locale) => ({ locale, text: useUi(locale)(key) }));

function ofPlace(entries: Entries, place: Place, locale: Locale): Draft {
	const { id, section, facts, words, point } = place;
	const whole = facts.partOf ? placeById(entries, facts.partOf) : undefined;
	return {
		id,
		section,
		href: entryPath(locale, section, id),
		name: facts.name,
		otherNames: older(facts.historicNames),
		kind: facts.kind,
		kicker: spell(placeKicker(entries, place, locale), locale),
		places: [
			...placesOf(entries, facts.district, facts.access?.nearest?.settlement),
			...worded(whole?.facts.name),
		],
		near: townsNear(entries, point),
		importance: facts.importance,
		...(point ? { point } : {}),
		picture: placePicture(entries, place, locale),
		summary: summaryIn(words, locale),
		headings: [],
		texts: textsOf(words, locale),
	};
}

function ofRoute(entries: Entries, route: Route, locale: Locale): Draft {
	const { id, facts, words } = route;
	const name = titlesOf(words);
	const stops = stopsOf(entries, route);
	const start = stops[0]?.point;
	return {
		id,
		section: 'routes',
		href: entryPath(locale, 'routes', id),
		name,
		otherNames: [],
		kind: 'route',
		kicker: spell(routeKicker(route, locale), locale),
		places: stops.flatMap(({ target }) =>
			target.type === 'place'
				? [...worded(target.place.facts.name), ...placesOf(entries, target.place.facts.district)]
				: namesOfSettlement(target.settlement),
		),
		near: [],
		importance: 1,
		...(start ? { point: start } : {}),
		picture: routePicture(entries, route, spelt(name, locale), locale),
		summary: summaryIn(words, locale),
		headings: uiIn(`theme.${facts.theme}`),
		texts: textsOf(words, locale),
	};
}

const ofDistrict = (entries: Entries, district: District, locale: Locale): Draft => ({
	id: district.id,
	section: 'districts',
	href: entryPath(locale, 'districts', district.id),
	name: district.facts.name,
	otherNames: older(district.facts.historicNames),
	kind: district.facts.kind,
	kicker: spell(useUi(locale).term('kind', district.facts.kind), locale),
	places: placesOf(entries, district.id),
	near: [],
	importance: 1,
	point: district.facts.location.point,
	picture: districtPicture(district, locale),
	summary: summaryIn(district.words, locale),
	headings: [],
	texts: textsOf(district.words, locale),
});

const SETTLEMENT_IMPORTANCE = { city: 1, town: 2, village: 3, station: 3 } as const;

/** A settlement has no page: its district's page tells of it. */
function ofSettlement(entries: Entries, { id, facts }: Settlement, locale: Locale): Draft | undefined {
	if (facts.district === undefined) return undefined;
	const district = districtById(entries, facts.district);
	return {
		id,
		section: 'settlements',
		href: entryPath(locale, 'districts', facts.district),
		name: facts.name,
		otherNames: older(facts.historicNames),
		kind: facts.kind,
		kicker: [
			spell(useUi(locale).term('kind', facts.kind), locale),
			district && spelt(district.facts.name, locale),
		]
			.filter(Boolean)
			.join(' · '),
		places: placesOf(entries, facts.district),
		near: townsNear(entries, facts.location?.point),
		importance: SETTLEMENT_IMPORTANCE[facts.kind],
		...(facts.location ? { point: facts.location.point } : {}),
		...(district ? { picture: districtPicture(district, locale) } : {}),
		summary: '',
		headings: [],
		texts: [],
	};
}

function ofService(entries: Entries, { id, facts }: Service, locale: Locale): Draft {
	const district = districtById(entries, facts.district);
	const point = facts.location?.point;
	return {
		id,
		section: 'services',
		href: `${entryPath(locale, 'districts', facts.district)}#services`,
		name: facts.name,
		otherNames: older(facts.historicNames),
		kind: facts.kind,
		kicker: [
			spell(useUi(locale).term('kind', facts.kind), locale),
			district && spelt(district.facts.name, locale),
		]
			.filter(Boolean)
			.join(' · '),
		places: placesOf(entries, facts.district, facts.access?.nearest?.settlement),
		near: townsNear(entries, point),
		importance: facts.importance,
		...(point ? { point } : {}),
		summary: facts.note ? spelt(facts.note, locale) : '',
		headings: [],
		texts: ownOf(facts.note, locale),
	};
}

function ofEvent(entries: Entries, event: Event, locale: Locale): Draft {
	const { id, facts, words } = event;
	const place = facts.place === undefined ? undefined : placeById(entries, facts.place);
	return {
		id,
		section: 'events',
		href: entryPath(locale, 'events', id),
		name: facts.name,
		otherNames: [],
		kind: 'event',
		kicker: spell(eventKicker(entries, event, locale), locale),
		places: [...placesOf(entries, facts.district, facts.place), ...worded(place?.facts.name)],
		near: [],
		importance: 2,
		picture: eventPicture(entries, event, locale),
		summary: summaryIn(words, locale),
		headings: facts.month ? monthsIn([facts.month]) : [],
		texts: textsOf(words, locale),
	};
}

function ofArticle({ id, words }: Article, locale: Locale): Draft {
	const isAbout = id === ABOUT;
	return {
		id,
		section: 'articles',
		href: isAbout ? aboutPath(locale) : topicPath(locale, id),
		name: titlesOf(words),
		otherNames: [],
		kind: 'article',
		kicker: spell(useUi(locale)(isAbout ? 'about' : 'practical'), locale),
		places: [],
		near: [],
		importance: 1,
		summary: summaryIn(words, locale),
		headings: wordsIn(words, ({ sections }) => sections.map(({ title }) => title)),
		texts: [...textsOf(words, locale), ...wordsIn(words, ({ summary }) => summary)],
	};
}

const ofDocument = ({ id, facts }: Document, locale: Locale): Draft => ({
	id,
	section: 'documents',
	href: documentsPath(locale),
	name: facts.name,
	otherNames: [],
	kind: 'document',
	kicker: spell(useUi(locale)('documents'), locale),
	places: [],
	near: [],
	importance: 3,
	summary: spelt(facts.about, locale),
	headings: worded(facts.body),
	texts: ownOf(facts.about, locale),
});

/** Every entry as the search index of a language is told of it. */
export async function searchDocuments(
	entries: Entries,
	locale: Locale,
	smallPicture: SmallPicture,
): Promise<SearchDocument[]> {
	const drafts = [
		...entries.routes.map((route) => ofRoute(entries, route, locale)),
		...entries.places.map((place) => ofPlace(entries, place, locale)),
		...entries.districts.map((district) => ofDistrict(entries, district, locale)),
		...[...entries.settlements.values()].flatMap((one) => ofSettlement(entries, one, locale) ?? []),
		...entries.services.map((service) => ofService(entries, service, locale)),
		...entries.events.map((event) => ofEvent(entries, event, locale)),
		...entries.articles.map((article) => ofArticle(article, locale)),
		...entries.documents.map((document) => ofDocument(document, locale)),
	];
	const home = homePath(locale);
	return Promise.all(
		drafts.map(async ({ href, name, picture, importance = 3, ...rest }): Promise<SearchDocument> => ({
			...rest,
			path: href.slice(home.length),
			title: spelt(name, locale) || rest.id,
			names: worded(name),
			importance: importance as SearchDocument['importance'],
			...(picture ? { picture: await smallPicture(picture) } : {}),
		})),
	);
}
