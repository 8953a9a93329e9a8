import type { BuiltPage } from '../built/pages.ts';

/** Pages with a name for the report of a test, e.g. `kk sights/* (/kk/sights/syganak/)`. */
export const withNames = (pages: readonly BuiltPage[]): (readonly [name: string, page: BuiltPage])[] =>
	pages.map((page) => [`${page.locale ?? ''} ${page.kind} (${page.address})`.trim(), page]);
