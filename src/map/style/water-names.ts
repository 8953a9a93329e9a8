import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '#domain/locale.ts';
import { byZoom } from './by-zoom.ts';
import type { Colours } from './colours.ts';
import { nameIn } from './names.ts';
import { fromArchive } from './source-ids.ts';
import { textOpacity } from './symbol-opacity.ts';
import { ITALIC } from './typefaces.ts';

/** Names of rivers along their course and of lakes and seas on their water. */
export function waterNameLayers(colours: Colours, locale: Locale): LayerSpecification[] {
	const common = { type: 'symbol', ...fromArchive('water') } as const;
	return [
		{
			...common,
			id: 'river-name',
			...fromArchive('guide_courses'), // without windings, at which a name would stumble
			minzoom: 5,
			filter: ['==', ['get', 'kind'], 'river'],
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 240,
				'text-field': nameIn(locale),
				'text-font': ITALIC,
				'text-size': byZoom([5, 13], [10, 17]),
				'text-letter-spacing': 0.08,
				'text-max-angle': 28,
				'text-offset': [0, -0.85],
				'text-padding': 12,
			},
			paint: {
				...textOpacity,
				'text-color': colours.waterInk,
				'text-halo-color': colours.halo,
				'text-halo-width': 1.6,
			},
		},
		{
			...common,
			id: 'water-name',
			// Only points: an area is cut by tiles, and each piece would get the name again.
			filter: ['==', ['geometry-type'], 'Point'],
			layout: {
				'text-field': nameIn(locale),
				'text-font': ITALIC,
				'text-size': byZoom([4, 12], [7, 15], [10, 18]),
				'text-letter-spacing': 0.06,
				'text-max-width': 6,
				'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
				'text-radial-offset': 1.4,
				'text-line-height': 1.1,
			},
			paint: {
				...textOpacity,
				'text-color': colours.waterInk,
				'text-halo-color': colours.waterHalo,
				'text-halo-width': 1.2,
			},
		},
	];
}
