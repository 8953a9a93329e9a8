import { guideEndpoint } from '#catalog/views/exports/data-response.ts';

/** The registry as a table. */
export const GET = guideEndpoint('places.csv');
