import { guideEndpoint } from '#catalog/views/exports/data-response.ts';

/** The registry as a workbook. */
export const GET = guideEndpoint('places.xlsx');
