/** Layer of the archive that holds the places of the guide where they are too many for one file of data. */
export const TILE_LAYER = 'guide_places';

/**
 * From which zoom a place has its name and all else in its tile, by its importance; before that a tile holds only what
 * its pin and the facets ask for. The map of a page is as close as the last of them, and names come later still.
 */
export const WHOLE_FROM = { 1: 6, 2: 6, 3: 7 } as const;

/** From here on every place in view can be told by name. */
export const ALL_WHOLE_FROM = WHOLE_FROM[3];
