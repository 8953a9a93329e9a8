import { guideEndpoint } from '#catalog/views/exports/data-response.ts';

/** All routes as a map layer. */
export const GET = guideEndpoint('routes.geojson');
