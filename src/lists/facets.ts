import { FACETS } from '#map/facet-names.ts';

/** What lists can be narrowed by: the facets of the map, and what the map does not draw. */
export const LIST_FACETS = [...FACETS, 'days', 'protection'] as const;
export type ListFacet = (typeof LIST_FACETS)[number];
