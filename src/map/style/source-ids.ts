import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Sources of the map's style: few, for each is a round trip to the worker before the first picture. */
export const SOURCES = {
	ground: 'ground',
	relief: 'relief',
	places: 'guide-places',
	/** Lines that seldom change: ways of the routes, rings of unsure positions, the net of degrees. */
	lines: 'guide-lines',
	/** What often changes: numbered stops, and what is selected or pointed at. */
	marks: 'guide-marks',
} as const;

/** Property by which features of one source are told apart. */
export const SORT = 'sort';
export type FeatureSort = 'way' | 'ring' | 'degree' | 'stop' | 'marked';

/** Picks one sort of features. */
export const sortIs = (sort: FeatureSort): ExpressionSpecification => ['==', ['get', SORT], sort];

/** Layers of the archive that the style draws from. */
export const ARCHIVE_LAYERS = [
	'earth',
	'water',
	'boundaries',
	'roads',
	'places',
	'guide_region',
	'guide_shores',
	'guide_courses',
] as const;
export type ArchiveLayer = (typeof ARCHIVE_LAYERS)[number];

/** What every layer drawn from the archive begins with. */
export const fromArchive = (layer: ArchiveLayer) =>
	({ source: SOURCES.ground, 'source-layer': layer }) as const;
