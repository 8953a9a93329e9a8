import type { Locale } from '#domain/locale.ts';
import { distanceKm } from '#domain/lng-lat.ts';
import { formatDate, formatKm, roundedKm } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath, sectionPath } from '#paths.ts';
import type { District, Entries } from '../entries.ts';
import { oncePer } from '../once.ts';
import { region } from '../region.ts';
import { pick, pickText } from '../translate.ts';
import { passagesThrough } from '../stops.ts';
import { placeCard, routeCard, summaryOf, type CardView } from './card.ts';
import type { FactView } from './facts.ts';
import { liveMap, type LiveMapView } from './live-map.ts';
import { homeCrumb, writtenIn, type PageView } from './page.ts';
import { galleryOf, type PhotoView } from './photo.ts';
import { districtPicture, socialImage, type PictureView } from './picture.ts';
import { districtTable, type PlacesTableView } from './places-table.ts';
import { districtFocus, districtPlate, DISTRICT_WIDTH_KM } from './plate.ts';
import { proseView, type ProseView } from './place.ts';
import { said, type Said } from './said.ts';
import { sourceView, sourcesView, type SourcesView } from './sources.ts';
import { structuredDistrict } from './structured/district.ts';

/** All that the page of a district shows. */
export interface DistrictView {
	readonly page: PageView;
	readonly name: Said;
	readonly summary: Said;
	readonly picture: PictureView;
	/** Its further photographs. */
	readonly photos: readonly PhotoView[];
	readonly plate: string;
	/** The live map that can take the place of the plate. */
	readonly map: LiveMapView | undefined;
	readonly mapName: string;
	/** What the map shows, as a table. */
	readonly table: PlacesTableView | undefined;
	readonly facts: readonly FactView[];
	readonly prose: ProseView;
	readonly isFallback: boolean;
	readonly lists: readonly { readonly title: string; readonly cards: readonly CardView[] }[];
	readonly services: readonly FactView[];
	readonly sources: SourcesView;
}

const placesByDistrict = oncePer((entries: Entries) =>
	Map.groupBy(entries.places, (place) => place.facts.district),
);

const routesByDistrict = oncePer((entries: Entries) => {
	const routes = new Map<string, Set<Entries['routes'][number]>>();
	const add = (district: string | undefined, id: string) => {
		if (!district) return;
		const found = routes.get(district) ?? new Set();
		for (const { route } of passagesThrough(entries, id)) found.add(route);
		routes.set(district, found);
	};
	for (const place of entries.places) add(place.facts.district, place.id);
	for (const settlement of entries.settlements.values()) add(settlement.facts.district, settlement.id);
	return routes;
});

function districtFacts(entries: Entries, district: District, locale: Locale): FactView[] {
	const ui = useUi(locale);
	const { center, areaKm2, population, founded, phoneCode, location } = district.facts;
	const settlement = entries.settlements.get(center);
	const capital = entries.settlements.get(region().capital);
	const km = capital?.facts.location && distanceKm(capital.facts.location.point, location.point);
	const rows: (FactView | undefined)[] = [
		settlement && {
			term: ui('district.center'),
			...said(settlement.facts.name, locale),
			...(capital && km && center !== capital.id
				? {
						note: ui('district.fromCapital', {
							place: pickText(capital.facts.name, locale),
							km: formatKm(roundedKm(km), locale),
						}),
					}
				: {}),
		},
		population && {
			term: ui('district.population'),
			text: ui.count('count.people', population.value),
			...(population.asOf ? { note: ui('place.asOf', { date: formatDate(population.asOf, locale) }) } : {}),
			source: sourceView(population.source),
		},
		areaKm2 && {
			term: ui('district.area'),
			text: `${ui.number.format(areaKm2.value)} ${ui('unit.km2')}`,
			source: sourceView(areaKm2.source),
			...(areaKm2.others
				? {
						others: areaKm2.others.map(({ value, source }) => ({
							text: `${ui.number.format(value)} ${ui('unit.km2')}`,
							source: sourceView(source),
						})),
					}
				: {}),
		},
		founded && { term: ui('district.founded'), text: founded.value, source: sourceView(founded.source) },
		phoneCode ? { term: ui('district.phoneCode'), text: phoneCode } : undefined,
	];
	return rows.filter((row) => row !== undefined);
}

/** Stations, airports, hospitals: one line each, with what is known. */
const servicesIn = (entries: Entries, district: District, locale: Locale): FactView[] =>
	entries.services
		.filter(({ facts }) => facts.district === district.id)
		.map(({ facts }) => ({
			term: useUi(locale).term('kind', facts.kind),
			...said(facts.name, locale),
			...(facts.note ? { note: pickText(facts.note, locale) } : {}),
			source: sourceView(facts.sources[0]!),
		}));

/** The page of a district in one language. */
export function districtView(entries: Entries, district: District, locale: Locale): DistrictView {
	const ui = useUi(locale);
	const { id, facts } = district;
	const name = said(facts.name, locale);
	const summary = summaryOf(district.words, locale);
	const places = placesByDistrict(entries).get(id) ?? [];
	const cards = (section: string) =>
		places.filter((place) => place.section === section).map((place) => placeCard(entries, place, locale));
	const picture = districtPicture(district, locale);
	return {
		page: {
			locale,
			title: name.text,
			description: summary.text || ui('district.map.desc', { name: name.text }),
			path: (other) => entryPath(other, 'districts', id),
			written: writtenIn(district.words),
			crumbs: [homeCrumb(locale), { title: ui('districts'), href: sectionPath(locale, 'districts') }],
			image: socialImage(locale, `districts/${id}`, name.text),
			structured: structuredDistrict(district, picture, locale),
		},
		name,
		summary,
		picture,
		photos: galleryOf(district, locale),
		plate: districtPlate(district, places, locale),
		map: liveMap(
			entries,
			{ what: 'district', id },
			districtFocus(district, places),
			DISTRICT_WIDTH_KM / 2,
			locale,
		),
		mapName: ui('place.map', { name: name.text }),
		table: districtTable(entries, district, locale),
		facts: districtFacts(entries, district, locale),
		prose: proseView(district.words, entries, locale, (words) => words.lead),
		isFallback: pick(district.words, locale)?.isFallback ?? false,
		lists: [
			{ title: ui('district.sights'), cards: cards('sights') },
			{
				title: ui('district.routes'),
				cards: [...(routesByDistrict(entries).get(id) ?? [])].map((route) =>
					routeCard(entries, route, locale),
				),
			},
			{ title: ui('district.museums'), cards: cards('museums') },
			{ title: ui('district.stays'), cards: cards('stays') },
		].filter((list) => list.cards.length > 0),
		services: servicesIn(entries, district, locale),
		sources: sourcesView(facts.sources, facts.checkedOn, { number: '', name: name.text }, locale),
	};
}
