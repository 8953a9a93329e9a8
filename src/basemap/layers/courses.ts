import type { Geometry, Position } from 'geojson';
import { featuresOf, numberIn, type MapFeature, type MapLayer, type Properties } from '../feature.ts';
import { calmed } from '../geometry/calmed.ts';
import { linesOf } from '../geometry/lines.ts';
import { namesIn } from '../names.ts';
import type { Sources } from '../sources.ts';

/** Degrees to each side over which windings go, by zoom: about as long as half a name. */
const REACHES = [
	{ zoom: 5, reach: 0.36 },
	{ zoom: 6, reach: 0.18 },
	{ zoom: 7, reach: 0.12 },
	{ zoom: 8, reach: 0.075 },
	{ zoom: 9, reach: 0.045 },
] as const;
const LAST = REACHES.at(-1)!.zoom;

/** Lines along which the names of rivers and former shores are written; they are never seen themselves. */
export const coursesLayer = ({ rivers, shorelines }: Sources): MapLayer => ({
	name: 'guide_courses',
	features: [
		...featuresOf(rivers, 'LineString', 'MultiLineString').flatMap((river) =>
			courses(linesOf(river.geometry), { kind: 'river', ...namesIn(river) }),
		),
		...featuresOf(shorelines, 'Polygon', 'MultiPolygon').flatMap((shore, index) =>
			courses(outlinesOf(shore.geometry), {
				kind: 'former_shore',
				order: numberIn(shore, 'order') ?? index + 1,
				...namesIn(shore),
			}),
		),
	],
});

const outlinesOf = (geometry: Geometry): Position[][] => {
	if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap((rings) => rings.slice(0, 1)) : [];
};

function courses(lines: readonly Position[][], properties: Properties): MapFeature[] {
	if (properties['name'] === undefined) return [];
	return REACHES.map(({ zoom, reach }) => ({
		geometry: { type: 'MultiLineString', coordinates: lines.map((line) => calmed(line, reach)) },
		minZoom: zoom,
		...(zoom < LAST && { maxZoom: zoom }),
		properties,
	}));
}
