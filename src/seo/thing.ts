import type { JsonLdObject } from 'schema-dts';

/** One object of schema.org as a page emits it. */
export type Ld = JsonLdObject;

/** JSON-LD as it stands in a page: no word in it can close the script element around it. */
export const printLd = (thing: Ld): string =>
	JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
