import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '#domain/locale.ts';
import { byZoom } from './by-zoom.ts';
import type { Colours } from './colours.ts';
import { nameIn } from './names.ts';
import { fromArchive } from './source-ids.ts';
import { textOpacity } from './symbol-opacity.ts';
import { ITALIC } from './typefaces.ts';

/** Layers that show a former shore once one is chosen. */
export const SHORE_LAYERS = ['former-sea', 'former-shore', 'former-shore-name'] as const;

/** Picks the former shore of an order; none where undefined. */
export const shoreFilter = (order: number | undefined): FilterSpecification => [
	'==',
	['get', 'order'],
	order ?? 0,
];

const hidden = { visibility: 'none' } as const;

/** The floor of a former sea and its dotted shore: they lie under the water of today. */
export function shoreLayers(colours: Colours): LayerSpecification[] {
	return [
		{
			id: 'former-sea',
			type: 'fill',
			...fromArchive('guide_shores'),
			filter: shoreFilter(undefined),
			layout: hidden,
			paint: { 'fill-color': colours.waterLine, 'fill-opacity': 0.45, 'fill-antialias': false },
		},
		{
			id: 'former-shore',
			type: 'line',
			...fromArchive('guide_shores'),
			filter: shoreFilter(undefined),
			layout: { ...hidden, 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': colours.formerShore,
				'line-width': byZoom([4, 1.2], [9, 2.2]),
				'line-dasharray': [0.05, 2.4],
			},
		},
	];
}

/** The name of a former shore along it. */
export const shoreName = (colours: Colours, locale: Locale): LayerSpecification => ({
	id: 'former-shore-name',
	type: 'symbol',
	...fromArchive('guide_courses'),
	minzoom: 5.5,
	filter: shoreFilter(undefined),
	layout: {
		...hidden,
		'symbol-placement': 'line',
		'symbol-spacing': 500,
		'text-field': nameIn(locale),
		'text-font': ITALIC,
		'text-size': 13,
		'text-max-angle': 35,
		'text-offset': [0, -0.8],
	},
	paint: {
		...textOpacity,
		'text-color': colours.formerInk,
		'text-halo-color': colours.halo,
		'text-halo-width': 1.4,
	},
});
