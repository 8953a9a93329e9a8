import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Colours } from './colours.ts';
import type { Flavour } from './flavours.ts';
import { sortIs, SOURCES } from './source-ids.ts';
import { symbolOpacity, textOpacity } from './symbol-opacity.ts';
import { UPRIGHT } from './typefaces.ts';

/** Numbered stops of a route; those too close to part share a mark, so none is ever left out. */
export function stopLayers(colours: Colours, flavour: Flavour): LayerSpecification[] {
	const source = SOURCES.marks;
	const isMarked: ExpressionSpecification = ['!=', ['get', 'state'], 'plain'];
	const isHollow: ExpressionSpecification = [
		'all',
		['==', ['get', 'precision'], 'settlement'],
		['!', isMarked],
	];
	const mark = (id: string, ink: string, filter: ExpressionSpecification): LayerSpecification => ({
		id,
		type: 'symbol',
		source,
		filter: ['all', sortIs('stop'), filter],
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
		paint: { ...symbolOpacity, 'text-color': ink },
	});
	return [
		{
			id: 'stop-name',
			type: 'symbol',
			source,
			filter: sortIs('stop'),
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
			paint: {
				...textOpacity,
				'text-color': colours.ink,
				'text-halo-color': colours.halo,
				'text-halo-width': 1.8,
			},
		},
		mark('stop-hollow', colours.ink, isHollow),
		mark('stop', colours.pinInk, ['!', isHollow]),
	];
}
