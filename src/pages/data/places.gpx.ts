import { guideEndpoint } from '#catalog/views/exports/data-response.ts';

/** The located places for GPS programs, in the main language. */
export const GET = guideEndpoint('places.gpx');
