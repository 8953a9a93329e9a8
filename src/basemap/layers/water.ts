import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { featuresOf, numberIn, textIn, type MapFeature, type MapLayer } from '../feature.ts';
import { labelPoint } from '../geometry/label-point.ts';
import type { Ring } from '../geometry/ring.ts';
import { smoothed } from '../geometry/smoothed.ts';
import { namesIn } from '../names.ts';
import type { Sources } from '../sources.ts';
import { isWaterLabel } from './labels.ts';

const RIVER_ZOOM = 3;
const NAME_LATER = 3; // zooms after the lake itself: by then the name has room on it

/** Seas, lakes and rivers. Names of areas stand on points, for tiles cut an area into pieces. */
export function waterLayer({ lakes, rivers, labels }: Sources, seas: readonly Ring[][]): MapLayer {
	const areas = featuresOf(lakes, 'Polygon', 'MultiPolygon');
	return {
		name: 'water',
		features: [
			...seas.map(sea),
			...areas.map((lake): MapFeature => ({
				geometry: smoothed(lake.geometry),
				minZoom: numberIn(lake, 'minZoom') ?? 0,
				properties: { kind: 'lake' },
			})),
			...featuresOf(rivers, 'LineString', 'MultiLineString').map((river): MapFeature => ({
				geometry: smoothed(river.geometry),
				minZoom: RIVER_ZOOM,
				properties: { kind: textIn(river, 'kind') ?? 'river', ...namesIn(river) },
			})),
			...areas.flatMap(lakeName),
			...featuresOf(labels, 'Point')
				.filter(isWaterLabel)
				.map((label): MapFeature => {
					const minZoom = numberIn(label, 'min_zoom') ?? 0;
					return {
						geometry: label.geometry,
						minZoom,
						properties: { kind: textIn(label, 'kind'), min_zoom: minZoom, ...namesIn(label) },
					};
				}),
		],
	};
}

const sea = (rings: readonly Ring[]): MapFeature => ({
	geometry: { type: 'Polygon', coordinates: rings.map((ring) => [...ring]) },
	minZoom: 0,
	properties: { kind: 'ocean' },
});

function lakeName(lake: Feature<Polygon | MultiPolygon>): MapFeature[] {
	const names = namesIn(lake);
	const rings = lake.geometry.type === 'Polygon' ? lake.geometry.coordinates : lake.geometry.coordinates[0];
	const point = names['name'] !== undefined && labelPoint(rings ?? []);
	if (!point) return [];
	const minZoom = (numberIn(lake, 'minZoom') ?? 0) + NAME_LATER;
	return [
		{
			geometry: { type: 'Point', coordinates: point },
			minZoom,
			properties: { kind: 'lake', min_zoom: minZoom, ...names },
		},
	];
}
