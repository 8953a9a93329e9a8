import { grownBox, WORLD, type Box } from './box.ts';
import type { LandScale } from './sources.ts';

/** What part of the Earth the archive holds at some zooms. */
export interface Band {
	readonly minZoom: number;
	readonly maxZoom: number;
	readonly box: Box;
	/** How fine its land is drawn where it comes from the guide's own sources. */
	readonly land: LandScale;
}

/** Last zoom of the archive built from the guide's own sources: they say nothing finer. */
export const OWN_MAX_ZOOM = 9;

const CLOSE_MARGIN = 0.05; // of width and height: at these zooms a screen shows little more

/** Box that the map may be moved in: the region with half of its width and height around it. */
export const movableBox = (region: Box): Box => grownBox(region, 0.5);

/** The bands of the archive built from the guide's own sources; all follow from the region's box. */
export const ownBands = (region: Box): Band[] => [
	{ minZoom: 0, maxZoom: 2, box: WORLD, land: 'far' },
	{ minZoom: 3, maxZoom: 5, box: grownBox(region, 1.5), land: 'near' },
	{ minZoom: 6, maxZoom: OWN_MAX_ZOOM, box: movableBox(region), land: 'close' },
];

/** Last zoom that is taken out of an OpenStreetMap extract. */
export const EXTRACT_MAX_ZOOM = 14;

/** The bands that are taken out of an archive with tiles up to this zoom. */
export const extractBands = (region: Box, maxZoom: number): Pick<Band, 'minZoom' | 'maxZoom' | 'box'>[] =>
	[
		...ownBands(region),
		{ minZoom: OWN_MAX_ZOOM + 1, maxZoom: EXTRACT_MAX_ZOOM, box: grownBox(region, CLOSE_MARGIN) },
	]
		.filter(({ minZoom }) => minZoom <= maxZoom)
		.map(({ minZoom, box, ...band }) => ({ minZoom, maxZoom: Math.min(band.maxZoom, maxZoom), box }));
