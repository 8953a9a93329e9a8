import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom } from './by-zoom.ts';
import type { Colours } from './colours.ts';
import { fromArchive } from './source-ids.ts';

const kindIs = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** Borders of countries, and fainter those of regions. */
export function borderLayers({ border, borderSoft }: Colours): LayerSpecification[] {
	const common = { type: 'line', ...fromArchive('boundaries'), layout: { 'line-join': 'round' } } as const;
	const color: ExpressionSpecification = ['match', ['get', 'kind'], 'country', border, borderSoft];
	return [
		{
			...common,
			id: 'border-region',
			minzoom: 4,
			filter: kindIs('region'),
			paint: { 'line-color': color, 'line-width': byZoom([4, 0.6], [8, 1]), 'line-dasharray': [5, 3] },
		},
		{
			...common,
			id: 'border-country',
			filter: kindIs('country'),
			paint: {
				'line-color': color,
				'line-width': byZoom([3, 0.8], [8, 1.7]),
				'line-dasharray': [7, 2, 1.5, 2],
			},
		},
	];
}

/** The region's own edge: it glows a little, so that what lies beyond is calmer, and has a thin line. */
export function regionEdge({ region, regionBand }: Colours): LayerSpecification[] {
	return [
		{
			id: 'region-band',
			type: 'line',
			...fromArchive('guide_region'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': regionBand,
				// Wider, and the edges of tiles would show: polygons end 8 px beyond them.
				'line-width': byZoom([3, 5], [6, 12], [9, 15]),
				'line-blur': byZoom([3, 3], [6, 7], [9, 8]),
				'line-opacity': 0.42,
			},
		},
		{
			id: 'region-line',
			type: 'line',
			...fromArchive('guide_region'),
			layout: { 'line-join': 'round' },
			paint: { 'line-color': region, 'line-width': byZoom([3, 0.6], [7, 1.3], [10, 1.6]) },
		},
	];
}
