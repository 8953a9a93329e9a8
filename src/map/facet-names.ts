/** What can be chosen by, in the order in which it is asked for. */
export const FACETS = ['layer', 'theme', 'kind', 'district', 'access', 'vehicle', 'month'] as const;
export type Facet = (typeof FACETS)[number];

/** The kinds of things that the map can leave out as a whole. */
export const LAYERS = ['routes', 'sights', 'museums', 'stays', 'services'] as const;
export type Layer = (typeof LAYERS)[number];
