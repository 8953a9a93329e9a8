import { guideEndpoint } from '#catalog/views/exports/data-response.ts';

/** The places that seem to lack an object in other open databases. */
export const GET = guideEndpoint('bridges.csv');
