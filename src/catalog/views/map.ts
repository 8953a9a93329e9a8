import { getImage } from 'astro:assets';
import { emblemOf } from '#domain/emblem-of.ts';
import type { Locale } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import { useUi } from '#i18n/ui.ts';
import type { MapData, MapLandmark, MapLeg, MapPlace, MapRoute, MapStop } from '#map/data.ts';
import { entryPath } from '#paths.ts';
import type { District, Entries, Place, PlaceFacts, Route, Service, Settlement } from '../entries.ts';
import { oncePer } from '../once.ts';
import { locales } from '../region.ts';
import { spell, spelt } from '../spell.ts';
import { districtById, passagesThrough, stopsOf, type Stop } from '../stops.ts';
import { pick } from '../translate.ts';
import { isFormerSeabed } from '../former-seabed.ts';
import { routeKicker } from './card.ts';
import { placePicture, routePicture, type PictureView } from './picture.ts';
import { stopHeading } from './stop.ts';

/** Digits after the point of a degree: 1 m. */
const DIGITS = 5;
const PICTURE_WIDTH = 480;

/** All that the live maps of a language draw over their ground; what is not known is left out. */
export async function mapData(entries: Entries, locale: Locale): Promise<MapData> {
	const [places, bare] = await Promise.all([
		Promise.all(entries.places.map((place) => mapPlace(entries, place, locale))),
		bareMapData(entries, locale),
	]);
	return { ...bare, places: [...places, ...bare.places.slice(places.length)] };
}

/** The same without what only a file of few places has room for: their pictures and summaries. */
export async function bareMapData(entries: Entries, locale: Locale): Promise<MapData> {
	return {
		places: bareMapPlaces(entries, locale),
		routes: await Promise.all(entries.routes.map((route) => mapRoute(entries, route, locale))),
		districts: entries.districts.map((district) => districtMark(district, locale)),
		towns: townMarks(entries, locale),
	};
}

/** The places of bare data; they are ready at once. */
export const bareMapPlaces = (entries: Entries, locale: Locale): MapPlace[] => [
	...entries.places.map((place) => barePlace(entries, place, locale)),
	...entries.services.map((service) => mapService(entries, service, locale)),
];

/** Towns that distances can be told from: cities, towns and centres of districts, by name. */
export const townMarks = (entries: Entries, locale: Locale): readonly MapLandmark[] =>
	townsIn(entries)[locale];

const townsIn = oncePer((entries: Entries) => {
	const centers = new Set(entries.districts.map(({ facts }) => facts.center));
	const towns = [...entries.settlements.values()].filter(
		({ id, facts }) =>
			facts.district !== undefined && (centers.has(id) || facts.kind === 'city' || facts.kind === 'town'),
	);
	return Object.fromEntries(locales().map((locale) => [locale, byName(towns, locale)])) as Record<
		Locale,
		MapLandmark[]
	>;
});

function byName(towns: readonly Settlement[], locale: Locale): MapLandmark[] {
	const { compare } = new Intl.Collator(locale === 'qaz' ? 'kk' : locale);
	return towns
		.flatMap(({ id, facts }) =>
			facts.location ? [{ id, name: spelt(facts.name, locale), lngLat: short(facts.location.point) }] : [],
		)
		.sort((a, b) => compare(a.name, b.name));
}

const short = ([lng, lat]: LngLat): LngLat => [Number(lng.toFixed(DIGITS)), Number(lat.toFixed(DIGITS))];

type Located = Pick<PlaceFacts, 'location'>;

const where = ({ location }: Located): Pick<MapPlace, 'lngLat' | 'precision'> =>
	location ? { lngLat: short(location.point), precision: location.precision } : {};

type Described = Pick<PlaceFacts, 'name' | 'historicNames' | 'kind' | 'district' | 'location' | 'access'> &
	Pick<PlaceFacts, 'registry' | 'bestMonths'>;

/** Every name of a place, once each, in the letters it was written in. */
const namesOf = ({ name, historicNames = [] }: Described): string[] => [
	...new Set([
		...Object.values(name).filter((one) => one !== undefined),
		...historicNames.map((one) => one.name),
	]),
];

type Common = Omit<MapPlace, 'section' | 'summary' | 'importance' | 'href' | 'picture' | 'months'>;

/** What a place with a page and a service have in common. */
function described(entries: Entries, id: string, facts: Described, locale: Locale): Common {
	const name = spelt(facts.name, locale);
	const otherNames = namesOf(facts).filter((other) => other !== name);
	const district = districtById(entries, facts.district);
	const kind = spell(useUi(locale).term('kind', facts.kind), locale);
	const passages = passagesThrough(entries, id);
	return {
		id,
		registry: facts.registry,
		name,
		...(otherNames.length > 0 ? { otherNames } : {}),
		kind: facts.kind,
		kicker: [kind, district && spelt(district.facts.name, locale)].filter(Boolean).join(' · '),
		district: facts.district,
		...where(facts),
		themes: [...new Set(passages.map(({ route }) => route.facts.theme))],
		routes: passages.map(({ route }) => route.id),
		...(facts.access?.regime ? { access: facts.access.regime } : {}),
		...(facts.access?.vehicle ? { vehicle: facts.access.vehicle } : {}),
	};
}

const mapPlace = async (entries: Entries, place: Place, locale: Locale): Promise<MapPlace> => ({
	...barePlace(entries, place, locale),
	summary: spelt(summaries(place.words), locale),
	picture: await pictureAddress(placePicture(entries, place, locale)),
});

function barePlace(entries: Entries, place: Place, locale: Locale): MapPlace {
	const { id, section, facts } = place;
	const months = facts.bestMonths ?? facts.season?.value;
	return {
		...described(entries, id, facts, locale),
		section,
		summary: '',
		importance: (facts.importance ?? 3) as MapPlace['importance'],
		href: entryPath(locale, section, id),
		...(months ? { months } : {}),
		...(isFormerSeabed(place) ? { isFormerSeabed: true } : {}),
	};
}

const mapService = (entries: Entries, { id, facts }: Service, locale: Locale): MapPlace => ({
	...described(entries, id, facts, locale),
	section: 'services',
	summary: facts.note ? spelt(facts.note, locale) : '',
	importance: 3,
	href: `${entryPath(locale, 'districts', facts.district)}#services`,
});

async function mapRoute(entries: Entries, route: Route, locale: Locale): Promise<MapRoute> {
	const { id, facts, words } = route;
	const stops = stopsOf(entries, route);
	const title = pick(words, locale);
	return {
		id,
		number: facts.order,
		title: title ? spell(title.value.title ?? id, locale, title.locale) : id,
		theme: facts.theme,
		emblem: emblemOf(facts),
		kicker: spell(routeKicker(route, locale), locale),
		summary: spelt(summaries(words), locale),
		href: entryPath(locale, 'routes', id),
		picture: await pictureAddress(routePicture(entries, route, '', locale)),
		modes: facts.modes,
		...(facts.season.months && !facts.season.byCalendar ? { months: facts.season.months } : {}),
		stops: stops.map((stop) => mapStop(entries, route, stop, locale)),
		legs: stops.flatMap(mapLeg),
	};
}

function mapStop(entries: Entries, route: Route, stop: Stop, locale: Locale): MapStop {
	const { name, kicker, href } = stopHeading(entries, route, stop, locale);
	return {
		number: stop.number,
		id: stop.id,
		name: spell(name, locale),
		kicker: spell(kicker, locale),
		...(stop.point && stop.precision ? { lngLat: short(stop.point), precision: stop.precision } : {}),
		...(href ? { href } : {}),
	};
}

const mapLeg = ({ leg }: Stop): MapLeg[] =>
	leg?.line ? [{ style: leg.line.style, points: leg.line.points.map(short) }] : [];

const districtMark = ({ id, facts }: District, locale: Locale): MapLandmark => ({
	id,
	name: spelt(facts.name, locale),
	lngLat: short(facts.location.point),
});

const summaries = (words: Place['words']) =>
	Object.fromEntries(
		locales().flatMap((locale) => (locale === 'qaz' ? [] : [[locale, words[locale]?.summary]])),
	);

/** A photograph is always a version made anew: its own file may still say where and with what it was taken. */
const pictureAddress = async (picture: PictureView): Promise<string> =>
	picture.type === 'scene'
		? picture.src
		: (await getImage({ src: picture.image, width: PICTURE_WIDTH, format: 'webp' })).src;
