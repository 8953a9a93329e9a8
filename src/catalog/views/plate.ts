import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writtenOf, type Locale } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath, reliefPath, stopPath } from '#paths.ts';
import { readBasemap, type Basemap } from '#plate/basemap.ts';
import { coarserBasemap } from '#plate/coarser-basemap.ts';
import { drawPlate } from '#plate/draw-plate.ts';
import type { PlatePin, PlateRequest } from '#plate/request.ts';
import { contentDir } from '../content-dir.ts';
import type { District, Entries, Place, Route } from '../entries.ts';
import { nearby } from '../nearby.ts';
import { oncePer } from '../once.ts';
import { region } from '../region.ts';
import { districtById, stopName, stopsOf, type Stop } from '../stops.ts';
import { pickText } from '../translate.ts';
import { routeTitle } from './card.ts';
import { routeLines } from './route-lines.ts';

const SIZE = { widthPx: 720, heightPx: 540 };
/** Wide enough to see a town or the river, so that a reader knows where he is. */
export const PLACE_WIDTH_KM = 110;
export const DISTRICT_WIDTH_KM = 220;
const NEIGHBOURS = 4;

const basemapDir = () => join(contentDir(), 'basemap');

/** Whether the region has a relief picture to lay below its plates. */
export const hasRelief = (): boolean => existsSync(join(basemapDir(), 'relief.webp'));

type Request = Omit<PlateRequest, 'widthPx' | 'heightPx' | 'locale' | 'reliefHref' | 'unit'> & {
	heightPx?: number;
};

function plate(request: Request, locale: Locale, basemap = readBasemap(basemapDir())): string {
	return drawPlate(basemap, {
		...SIZE,
		...request,
		locale: writtenOf(locale),
		reliefHref: hasRelief() ? reliefPath() : undefined,
		unit: { km: useUi(locale)('unit.km.short') },
	});
}

/** Plate of a place among its neighbours; of its district where the place itself is not located. */
export function placePlate(entries: Entries, place: Place, locale: Locale): string {
	const ui = useUi(locale);
	const name = pickText(place.facts.name, locale);
	const words = { title: ui('place.map', { name }), description: ui('place.map.desc', { name }) };
	const { location } = place.facts;
	if (!location) {
		const district = districtById(entries, place.facts.district);
		return plate(
			{
				id: 'plate',
				focus: [district?.facts.location.point ?? region().center],
				minWidthKm: DISTRICT_WIDTH_KM,
				pins: [],
				lines: [],
				...words,
			},
			locale,
		);
	}
	const main: PlatePin = {
		lngLat: location.point,
		label: name,
		precision: location.precision,
		emphasis: 'main',
	};
	const near = nearby(entries, place)
		.slice(0, NEIGHBOURS)
		.map(({ place: other }): PlatePin => ({
			lngLat: other.facts.location!.point,
			label: pickText(other.facts.name, locale),
			precision: other.facts.location!.precision,
			emphasis: 'near',
			href: entryPath(locale, other.section, other.id),
		}));
	return plate(
		{
			id: 'plate',
			focus: [location.point],
			minWidthKm: PLACE_WIDTH_KM,
			pins: [main, ...near],
			lines: [],
			...words,
		},
		locale,
	);
}

const stopPin = (stop: Stop, route: Route, locale: Locale): PlatePin[] =>
	stop.point && stop.precision
		? [
				{
					lngLat: stop.point,
					label: stopName(stop, locale),
					number: stop.number,
					precision: stop.precision,
					emphasis: 'stop',
					...(stop.target.type === 'place'
						? { href: stopPath(locale, stop.target.place.section, stop.id, route.id) }
						: {}),
				},
			]
		: [];

/** Plate of a route: its located stops, joined in order along the drawn roads and by straight lines where there is none. */
export function routePlate(entries: Entries, route: Route, title: string, locale: Locale): string {
	const ui = useUi(locale);
	const stops = stopsOf(entries, route);
	const lines = routeLines(stops, route.facts.theme);
	const points = [
		...stops.flatMap(({ point }): LngLat[] => (point ? [point] : [])),
		...lines.flatMap((line) => line.points),
	];
	return plate(
		{
			id: 'plate',
			focus: points.length > 0 ? points : [region().center],
			minWidthKm: points.length > 0 ? 8 : DISTRICT_WIDTH_KM,
			pins: stops.flatMap((stop) => stopPin(stop, route, locale)),
			lines,
			title: ui('route.map', { title }),
			description: ui('route.map.desc', { stops: stops.map((stop) => stopName(stop, locale)).join(', ') }),
		},
		locale,
	);
}

/** The places that the plate of a district has room for. */
const onPlate = (places: readonly Place[]): Place[] =>
	places.filter((place) => place.facts.location && place.section === 'sights').slice(0, 14);

/** What the map of a district must show: its centre and its major places. */
export const districtFocus = (district: District, places: readonly Place[]): LngLat[] => [
	district.facts.location.point,
	...onPlate(places).map((place) => place.facts.location!.point),
];

/** Plate of a district with its major located places. */
export function districtPlate(district: District, places: readonly Place[], locale: Locale): string {
	const name = pickText(district.facts.name, locale);
	const ui = useUi(locale);
	const located = onPlate(places);
	return plate(
		{
			id: 'plate',
			focus: districtFocus(district, places),
			minWidthKm: DISTRICT_WIDTH_KM / 2,
			pins: located.map((place) => ({
				lngLat: place.facts.location!.point,
				label: pickText(place.facts.name, locale),
				precision: place.facts.location!.precision,
				emphasis: 'near',
				href: entryPath(locale, place.section, place.id),
			})),
			lines: [],
			title: ui('place.map', { name }),
			description: ui('district.map.desc', { name }),
		},
		locale,
	);
}

/** Plate of the whole region with its routes and the centres of its districts. */
export function regionPlate(entries: Entries, locale: Locale): string {
	const ui = useUi(locale);
	const [west, south, east, north] = region().bbox;
	const name = pickText(region().name, locale);
	return plate(
		{
			id: 'plate',
			heightPx: 500,
			focus: [
				[west, south],
				[east, north],
			],
			minWidthKm: 100,
			pins: entries.districts.map(({ id, facts }) => ({
				lngLat: facts.location.point,
				label: pickText(facts.name, locale),
				precision: 'exact' as const,
				emphasis: 'stop' as const,
				href: entryPath(locale, 'districts', id),
			})),
			lines: entries.routes.flatMap((route) => routeLines(stopsOf(entries, route), route.facts.theme)),
			title: ui('place.map', { name }),
			description: ui('place.map.desc', { name }),
		},
		locale,
	);
}

/** What a reader cannot tell apart on a sheet as wide as the region: the first page carries several maps. */
const FINEST_OF_TITLE_M = 2200;
const titleBasemap = oncePer((basemap: Basemap) => coarserBasemap(basemap, FINEST_OF_TITLE_M));

/** Plate of the whole region on which each route has its number, at the chief of its stops. */
export function routesPlate(entries: Entries, locale: Locale): string {
	const ui = useUi(locale);
	const [west, south, east, north] = region().bbox;
	const name = pickText(region().name, locale);
	return plate(
		{
			id: 'routes',
			heightPx: 620,
			focus: [
				[west, south],
				[east, north],
			],
			minWidthKm: 100,
			pins: entries.routes.flatMap((route) => numberPin(entries, route, locale)),
			lines: entries.routes.flatMap((route) => routeLines(stopsOf(entries, route), route.facts.theme)),
			title: ui('place.map', { name }),
			description: ui('home.map.desc'),
		},
		locale,
		titleBasemap(readBasemap(basemapDir())),
	);
}

function numberPin(entries: Entries, route: Route, locale: Locale): PlatePin[] {
	const importance = ({ target }: Stop) =>
		target.type === 'place' ? (target.place.facts.importance ?? 3) : Infinity;
	const chief = stopsOf(entries, route)
		.filter(({ point, precision }) => point && precision)
		.toSorted((a, b) => importance(a) - importance(b))[0];
	return chief
		? [
				{
					lngLat: chief.point!,
					label: routeTitle(route, locale).text,
					isUnwritten: true,
					theme: route.facts.theme,
					number: route.facts.order,
					precision: 'exact', // the number stands for the whole route, not for this stop
					emphasis: 'stop',
					href: entryPath(locale, 'routes', route.id),
				},
			]
		: [];
}
