import { featuresOf, numberIn, textIn, type MapFeature, type MapLayer } from '../feature.ts';
import { namesIn } from '../names.ts';
import type { Sources } from '../sources.ts';
import { coursesLayer } from './courses.ts';

const SHORE_ZOOM = 3;

/** The layers that only this guide has; their names begin with `guide_`. */
export const guideLayers = (sources: Sources): MapLayer[] => [
	regionLayer(sources),
	shoresLayer(sources),
	coursesLayer(sources),
];

const regionLayer = ({ region }: Sources): MapLayer => ({
	name: 'guide_region',
	features: featuresOf(region, 'Polygon', 'MultiPolygon').map((outline): MapFeature => ({
		geometry: outline.geometry,
		minZoom: 0,
		properties: { kind: 'region', ...namesIn(outline) },
	})),
});

const shoresLayer = ({ shorelines }: Sources): MapLayer => ({
	name: 'guide_shores',
	features: featuresOf(shorelines, 'Polygon', 'MultiPolygon').map((shore, index): MapFeature => ({
		geometry: shore.geometry,
		minZoom: SHORE_ZOOM,
		properties: {
			kind: 'former_shore',
			vintage: textIn(shore, 'vintage'),
			order: numberIn(shore, 'order') ?? index + 1,
			areaKm2: numberIn(shore, 'areaKm2'),
			...namesIn(shore),
		},
	})),
});
