import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Colours } from './colours.ts';
import { SOURCES } from './source-ids.ts';

/** The sheet itself and the relief on it. */
export function landLayers({ paper, relief }: Colours, hasRelief: boolean): LayerSpecification[] {
	const sheet: LayerSpecification = {
		id: 'paper',
		type: 'background',
		paint: { 'background-color': paper },
	};
	if (!hasRelief) return [sheet];
	return [
		sheet,
		{
			id: 'relief',
			type: 'raster',
			source: SOURCES.relief,
			paint: {
				'raster-opacity': relief.opacity,
				'raster-saturation': relief.saturation,
				'raster-contrast': relief.contrast,
				'raster-brightness-max': relief.brightest,
				'raster-brightness-min': relief.darkest,
				'raster-fade-duration': 0,
			},
		},
	];
}
