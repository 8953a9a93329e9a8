import { guideEndpoint } from '#catalog/views/exports/data-response.ts';

/** The registry as a map layer. */
export const GET = guideEndpoint('places.geojson');
