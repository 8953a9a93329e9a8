import { tilesBox, WORLD } from './box.ts';
import type { MapLayer } from './feature.ts';
import { seaIn } from './geometry/sea.ts';
import { BORDER_ZOOM, boundariesLayer } from './layers/boundaries.ts';
import { earthLayer, landRings } from './layers/earth.ts';
import { guideLayers } from './layers/guide.ts';
import { placesLayer } from './layers/places.ts';
import { roadsLayer } from './layers/roads.ts';
import { waterLayer } from './layers/water.ts';
import type { Band } from './plan.ts';
import type { Sources } from './sources.ts';

/** Gives every layer of the guide's own base map at the zooms of a band, the lowest first. */
export function ownLayers(sources: Sources, bands: readonly Band[]): (band: Band) => MapLayer[] {
	const overLand = [
		boundariesLayer(sources, bands.find(showsBorders)?.box ?? WORLD),
		roadsLayer(sources),
		placesLayer(sources),
		...guideLayers(sources),
	];
	return ({ land: scale, box, minZoom }) => {
		const land = landRings(sources.land[scale], sources.lakes);
		const seas = seaIn(land, tilesBox(box, minZoom));
		return [earthLayer(land), waterLayer(sources, seas), ...overLand];
	};
}

const showsBorders = ({ maxZoom }: Band) => maxZoom >= BORDER_ZOOM;
