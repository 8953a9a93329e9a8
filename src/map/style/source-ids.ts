/** Sources of the map's style: the archive, the relief picture, and what the guide puts over them. */
export const SOURCES = {
	ground: 'ground',
	relief: 'relief',
	graticule: 'graticule',
	places: 'guide-places',
	rings: 'guide-rings',
	routes: 'guide-routes',
	stops: 'guide-stops',
	/** What is selected and what is pointed at: a few features that change often. */
	marked: 'guide-marked',
} as const;

/** Layers of the archive that the style draws from. */
export const ARCHIVE_LAYERS = [
	'earth',
	'water',
	'boundaries',
	'roads',
	'places',
	'guide_region',
	'guide_shores',
] as const;
export type ArchiveLayer = (typeof ARCHIVE_LAYERS)[number];

/** What every layer drawn from the archive begins with. */
export const fromArchive = (layer: ArchiveLayer) =>
	({ source: SOURCES.ground, 'source-layer': layer }) as const;
