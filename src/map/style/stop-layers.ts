import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Colours } from './colours.ts';
import type { Flavour } from './flavours.ts';
import { themeColour } from './route-layers.ts';
import { SOURCES } from './source-ids.ts';
import { UPRIGHT } from './typefaces.ts';

const isHollow: ExpressionSpecification = ['==', ['get', 'precision'], 'settlement'];

/** Numbered stops of a route; those too close to part share a mark, so none is ever left out. */
export function stopLayers(colours: Colours, flavour: Flavour): LayerSpecification[] {
	const source = SOURCES.stops;
	const isMarked: ExpressionSpecification = ['!=', ['get', 'state'], 'plain'];
	return [
		{
			id: 'stop-name',
			type: 'symbol',
			source,
			layout: {
				'symbol-sort-key': ['get', 'first'],
				'text-field': ['get', 'name'],
				'text-font': UPRIGHT,
				'text-size': 13,
				'text-line-height': 1.1,
				'text-max-width': 8,
				'text-justify': 'auto',
				'text-padding': 2,
				'text-variable-anchor': [
					'left',
					'right',
					'top',
					'bottom',
					'top-left',
					'top-right',
					'bottom-left',
					'bottom-right',
				],
				'text-radial-offset': ['get', 'reach'],
			},
			paint: { 'text-color': colours.ink, 'text-halo-color': colours.halo, 'text-halo-width': 1.8 },
		},
		{
			id: 'stop',
			type: 'symbol',
			source,
			layout: {
				'symbol-sort-key': ['case', isMarked, 1000, ['-', 0, ['get', 'first']]],
				'icon-image': [
					'concat',
					`stop/${flavour}/`,
					['get', 'theme'],
					'/',
					['get', 'precision'],
					'/',
					['length', ['get', 'text']],
					'/',
					['get', 'state'],
				],
				'icon-allow-overlap': true,
				'text-field': ['get', 'text'],
				'text-font': UPRIGHT,
				'text-size': 13,
				'text-allow-overlap': true,
			},
			paint: {
				'text-color': ['case', ['all', isHollow, ['!', isMarked]], themeColour(colours), colours.pinInk],
			},
		},
	];
}
