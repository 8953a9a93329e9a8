import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom } from './by-zoom.ts';
import type { Colours } from './colours.ts';
import { fromArchive } from './source-ids.ts';

interface Road {
	readonly kind: string;
	readonly minzoom: number;
	readonly width: ExpressionSpecification;
	readonly casing: ExpressionSpecification;
}

/** From the least to the most important, which is drawn last. */
const ROADS: readonly Road[] = [
	{
		kind: 'minor_road',
		minzoom: 8,
		width: byZoom([8, 0.8], [11, 1.8], [14, 4]),
		casing: byZoom([8, 1.8], [11, 3], [14, 5.6]),
	},
	{
		kind: 'major_road',
		minzoom: 6,
		width: byZoom([6, 0.8], [9, 1.8], [14, 5]),
		casing: byZoom([6, 1.8], [9, 3.4], [14, 7]),
	},
	{
		kind: 'highway',
		minzoom: 4,
		width: byZoom([4, 0.7], [7, 1.8], [10, 2.8], [14, 7]),
		casing: byZoom([4, 1.5], [7, 3.6], [10, 5], [14, 9.5]),
	},
];

const kindIs = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];
const isSchematic: ExpressionSpecification = ['==', ['get', 'schematic'], true];

/** Roads and railways; a road whose course is only sketched has broken edges, a railway thin ticks. */
export function roadLayers(colours: Colours): LayerSpecification[] {
	return [...paths(colours), ...railways(colours), ...ROADS.flatMap((road) => roadLayer(road, colours))];
}

function roadLayer({ kind, minzoom, width, casing }: Road, colours: Colours): LayerSpecification[] {
	const common = { type: 'line', ...fromArchive('roads'), minzoom } as const;
	return [
		{
			...common,
			id: `${kind}-sketch`,
			filter: ['all', kindIs(kind), isSchematic],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': inkOf(colours), 'line-width': casing, 'line-dasharray': [2.6, 1] },
		},
		{
			...common,
			id: `${kind}-casing`,
			filter: ['all', kindIs(kind), ['!', isSchematic]],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': colours.roadCasing, 'line-width': casing },
		},
		{
			...common,
			id: kind,
			filter: kindIs(kind),
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': colours.road, 'line-width': width },
		},
	];
}

/** By kind, not one colour for each layer: all that is broken is then drawn by one program of the graphics card. */
const inkOf = ({ roadCasing, roadCasingSoft, rail }: Colours): ExpressionSpecification => [
	'match',
	['get', 'kind'],
	'rail',
	rail,
	'highway',
	roadCasing,
	roadCasingSoft,
];

const paths = (colours: Colours): LayerSpecification[] => [
	{
		id: 'path',
		type: 'line',
		...fromArchive('roads'),
		minzoom: 9,
		filter: kindIs('path'),
		paint: {
			'line-color': inkOf(colours),
			'line-width': byZoom([9, 0.8], [14, 1.6]),
			'line-dasharray': [3, 2],
		},
	},
];

const railways = (colours: Colours): LayerSpecification[] => [
	{
		id: 'rail',
		type: 'line',
		...fromArchive('roads'),
		minzoom: 5,
		filter: kindIs('rail'),
		paint: { 'line-color': colours.rail, 'line-width': byZoom([5, 0.6], [10, 1.2]) },
	},
	{
		id: 'rail-ties',
		type: 'line',
		...fromArchive('roads'),
		minzoom: 6,
		filter: kindIs('rail'),
		paint: {
			'line-color': inkOf(colours),
			'line-width': byZoom([6, 3.5], [10, 6]),
			'line-dasharray': [0.25, 2.4],
		},
	},
];
