import type { Box } from './box.ts';
import type { Collection } from './feature.ts';

/** How near one looks at the land: at the whole Earth, at some countries, at a region. */
export type LandScale = 'far' | 'near' | 'close';

/** Everything the guide's own base map is drawn from; each collection may be empty. */
export interface Sources {
	/** The line to print under the map. */
	readonly attribution: string;
	/** Box of the region. */
	readonly bbox: Box;
	/** Land of the whole Earth. */
	readonly land: Readonly<Record<LandScale, Collection>>;
	/** Borders between countries of the whole Earth. */
	readonly worldBorders: Collection;
	readonly region: Collection;
	readonly boundaries: Collection;
	readonly lakes: Collection;
	readonly rivers: Collection;
	readonly towns: Collection;
	/** Names of countries, regions and waters, each at the point where it is written. */
	readonly labels: Collection;
	readonly roads: Collection;
	readonly railway: Collection;
	/** Shores of waters that have drawn back, the oldest first. */
	readonly shorelines: Collection;
}
