import { guideEndpoint } from '#catalog/views/exports/data-response.ts';

/** The stops of all routes as a table. */
export const GET = guideEndpoint('stops.csv');
