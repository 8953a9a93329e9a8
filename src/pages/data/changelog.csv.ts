import { guideEndpoint } from '#catalog/views/exports/data-response.ts';

/** What has changed, as a table. */
export const GET = guideEndpoint('changelog.csv');
