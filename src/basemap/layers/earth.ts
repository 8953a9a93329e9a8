import { boxesMeet } from '../box.ts';
import { featuresOf, type Collection, type MapLayer } from '../feature.ts';
import { ringBox, type Ring } from '../geometry/ring.ts';
import { unrolled } from '../geometry/unrolled.ts';

/**
 * The rings of the land, an outline and its holes each. A hole where a lake lies is filled: its water is drawn from the
 * lakes then, and no gap shows between two shores of different sources.
 */
export function landRings(land: Collection, lakes: Collection): Ring[][] {
	const waters = polygonRings(lakes).flatMap(([outline]) => boxes(outline));
	const isLake = (hole: Ring) => boxes(hole).some((box) => waters.some((water) => boxesMeet(water, box)));
	return polygonRings(land).map((rings) => rings.filter((ring, i) => i === 0 || !isLake(ring)).map(unrolled));
}

/** Land. */
export const earthLayer = (land: readonly (readonly Ring[])[]): MapLayer => ({
	name: 'earth',
	features: land.map((rings) => ({
		geometry: { type: 'Polygon', coordinates: rings.map((ring) => [...ring]) },
		minZoom: 0,
		properties: { kind: 'earth' },
	})),
});

const polygonRings = (collection: Collection): Ring[][] => [
	...featuresOf(collection, 'Polygon').map(({ geometry }) => geometry.coordinates),
	...featuresOf(collection, 'MultiPolygon').flatMap(({ geometry }) => geometry.coordinates),
];

/** The box of a ring, in a list that is empty where there is none. */
const boxes = (ring: Ring = []) => [ringBox(ring)].filter((box) => box !== undefined);
