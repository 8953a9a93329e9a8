import type { Position } from 'geojson';
import { boxAround, boxesMeet, isInBox, type Box } from '../box.ts';
import { featuresOf, textIn, type MapFeature, type MapLayer } from '../feature.ts';
import { farLines } from '../geometry/far-lines.ts';
import { linesOf, stretches } from '../geometry/lines.ts';
import { isInRing, ringsOf } from '../geometry/ring.ts';
import type { Sources } from '../sources.ts';

/** The first zoom that shows borders of countries. */
export const BORDER_ZOOM = 3;
const FIRST_ZOOM: Readonly<Record<string, number>> = { country: BORDER_ZOOM, region: 5 };

/**
 * Borders of countries and regions. Stretches that are the region's own edge say so (`guide_edge`). What lies farther
 * away in the box and is not among the region's own sources comes from the borders of the world.
 */
export function boundariesLayer({ boundaries, region, worldBorders }: Sources, box: Box): MapLayer {
	const outlines = featuresOf(region, 'Polygon', 'MultiPolygon').flatMap(({ geometry }) => ringsOf(geometry));
	const edge = new Set(outlines.flat().map(String));
	const near = featuresOf(boundaries, 'LineString', 'MultiLineString').map((feature) => ({
		kind: textIn(feature, 'kind') ?? 'region',
		lines: linesOf(feature.geometry),
	}));
	const ofCountries = near.filter(({ kind }) => kind === 'country').flatMap(({ lines }) => lines);
	const world = featuresOf(worldBorders, 'LineString', 'MultiLineString')
		.flatMap(({ geometry }) => linesOf(geometry))
		.filter((line) => line.length > 0 && boxesMeet(boxAround(line)!, box));
	// No border of a country runs through a region; sources draw some around leased land.
	const isFar = (point: Position) =>
		isInBox(point as [number, number], box) && !outlines.some((ring) => isInRing(point, ring));
	return {
		name: 'boundaries',
		features: [
			...near.flatMap(({ kind, lines }) =>
				lines.flatMap((line) => parts(line, edge).map((part) => border(kind, part))),
			),
			...farLines(world, ofCountries, isFar).map((line) => border('country', { line, isEdge: false })),
		],
	};
}

interface Part {
	readonly line: Position[];
	readonly isEdge: boolean;
}

const border = (kind: string, { line, isEdge }: Part): MapFeature => ({
	geometry: { type: 'LineString', coordinates: line },
	minZoom: FIRST_ZOOM[kind] ?? 6,
	properties: { kind, guide_edge: isEdge ? true : undefined },
});

/** A line cut where it begins or ends to be the region's edge; the parts share the points at which they meet. */
function parts(line: Position[], edge: ReadonlySet<string>): Part[] {
	const cut = stretches(line, (point) => edge.has(String(point)));
	return cut.flatMap(({ from, to, holds }): Part[] => {
		const grown = holds ? line.slice(from, to + 1) : line.slice(Math.max(0, from - 1), to + 2);
		return grown.length > 1 ? [{ line: grown, isEdge: holds }] : [];
	});
}
