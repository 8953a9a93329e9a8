import { guideEndpoint } from '#catalog/views/exports/data-response.ts';

/** What has changed, for programs. */
export const GET = guideEndpoint('changelog.json');
