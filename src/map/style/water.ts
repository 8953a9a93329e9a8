import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom } from './by-zoom.ts';
import type { Colours } from './colours.ts';
import { fromArchive } from './source-ids.ts';

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
/** The rivers one knows the country by have names; the rest only drain it. */
const isNamed: ExpressionSpecification = ['has', 'name'];

/** Rivers, and lakes with a second line inside their shore, as engravers drew them. */
export function waterLayers(colours: Colours): LayerSpecification[] {
	return [
		{
			id: 'stream',
			type: 'line',
			...fromArchive('water'),
			filter: ['all', isLine, ['!', isNamed]],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: { 'line-color': colours.river, 'line-width': byZoom([4, 0.5], [7, 1], [10, 1.6], [14, 3]) },
		},
		{
			id: 'river',
			type: 'line',
			...fromArchive('water'),
			filter: ['all', isLine, isNamed],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': colours.river,
				'line-width': byZoom([3, 0.8], [5, 1.5], [7, 2.4], [10, 3.6], [14, 8]),
			},
		},
		{
			id: 'water',
			type: 'fill',
			...fromArchive('water'),
			filter: isArea,
			paint: { 'fill-color': colours.water, 'fill-antialias': false },
		},
		{
			id: 'water-line',
			type: 'line',
			...fromArchive('water'),
			minzoom: 6,
			filter: isArea,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colours.waterLine,
				'line-width': 1,
				// Rings of tiles run so that the water is to the right of them: this line lies within it.
				'line-offset': byZoom([6, 2.5], [9, 4.5]),
			},
		},
		{
			id: 'shore',
			type: 'line',
			...fromArchive('water'),
			filter: isArea,
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colours.shore, 'line-width': byZoom([3, 0.4], [6, 0.9], [10, 1.5]) },
		},
	];
}
