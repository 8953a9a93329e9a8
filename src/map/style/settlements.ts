import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '#domain/locale.ts';
import { byZoom } from './by-zoom.ts';
import type { Colours } from './colours.ts';
import type { Flavour } from './flavours.ts';
import { nameIn } from './names.ts';
import { fromArchive } from './source-ids.ts';
import { symbolOpacity, textOpacity } from './symbol-opacity.ts';
import { UPRIGHT } from './typefaces.ts';

const people: ExpressionSpecification = ['coalesce', ['get', 'population'], 0];
const CITY = 150_000;
const TOWN = 25_000;
const SMALL_TOWN = 8_000;

/** One value for each class of settlement, from village to city. */
const byPeople = <Value extends number | string>(
	village: Value,
	smallTown: Value,
	town: Value,
	city: Value,
): ExpressionSpecification => ['step', people, village, SMALL_TOWN, smallTown, TOWN, town, CITY, city];

/** All towns but those that are named already, by the stops of a route say: no name stands twice. */
export const settlementFilter = (locale: Locale, named: readonly string[]): FilterSpecification => [
	'all',
	['==', ['get', 'kind'], 'locality'],
	['!', ['in', nameIn(locale), ['literal', [...named]]]],
];

/** Towns and villages: a mark and one name each, the larger the more people. */
export const settlementLayer = (colours: Colours, flavour: Flavour, locale: Locale): LayerSpecification => ({
	id: 'settlement',
	type: 'symbol',
	...fromArchive('places'),
	filter: settlementFilter(locale, []),
	layout: {
		'icon-image': byPeople(
			`town/${flavour}/1`,
			`town/${flavour}/2`,
			`town/${flavour}/3`,
			`town/${flavour}/4`,
		),
		'icon-padding': 1,
		'symbol-sort-key': ['-', 0, people],
		'text-field': nameIn(locale),
		'text-font': UPRIGHT,
		'text-size': byZoom(
			[4, byPeople(9, 10, 11, 13)],
			[7, byPeople(11, 12, 13.5, 16)],
			[10, byPeople(13, 14.5, 16, 19)],
		),
		'text-max-width': 8,
		'text-line-height': 1.1,
		'text-padding': 3,
		'text-variable-anchor-offset': [...around(0.6), ...around(1.7)],
		// Where a pin or a disc of the guide lies on the town, its name stands beside that.
		'icon-optional': true,
		'text-justify': 'auto',
	},
	paint: {
		...symbolOpacity,
		'text-color': colours.ink,
		'text-halo-color': colours.halo,
		'text-halo-width': 1.5,
		'text-halo-blur': 0.4,
	},
});

/** A name on each side of a town, so many ems from its middle. */
const around = (reach: number): (string | [number, number])[] => [
	'left',
	[reach, 0],
	'right',
	[-reach, 0],
	'top',
	[0, reach],
	'bottom',
	[0, -reach],
];

/** Names of countries and neighbouring regions: wide-set and faint. */
export const landNameLayer = (colours: Colours, locale: Locale): LayerSpecification => ({
	id: 'land-name',
	type: 'symbol',
	...fromArchive('places'),
	maxzoom: 9,
	filter: ['in', ['get', 'kind'], ['literal', ['country', 'region']]],
	layout: {
		'text-field': nameIn(locale),
		'text-font': UPRIGHT,
		'text-size': ['match', ['get', 'kind'], 'country', 14, 12],
		'text-letter-spacing': 0.18,
		'text-max-width': 9,
		'text-padding': 8,
	},
	paint: {
		...textOpacity,
		'text-color': colours.inkSoft,
		'text-halo-color': colours.halo,
		'text-halo-width': 1.2,
	},
});
