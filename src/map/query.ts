import type { Choice } from './facets.ts';

/** What a query chooses of each facet, as far as it is known: `kind=lake,sea`. */
export const readChoice = <Name extends string>(
	query: URLSearchParams,
	facets: readonly Name[],
	isKnown: (facet: Name, value: string) => boolean,
): Choice<Name> =>
	Object.fromEntries(
		facets
			.map((facet) => [facet, commaList(query.get(facet) ?? '').filter((value) => isKnown(facet, value))])
			.filter(([, values]) => values!.length > 0),
	) as Choice<Name>;

/** A query without its question mark; parts without a value are left out. */
export const writeQuery = (parts: readonly (readonly [name: string, value: string | undefined])[]): string =>
	parts.flatMap(([name, value]) => (value ? `${name}=${readable(encodeURIComponent(value))}` : [])).join('&');

const commaList = (text: string): string[] => [...new Set(text.split(',').filter(Boolean))];

/** Commas, colons and slashes are allowed in a query, and a link with them can be read. */
const readable = (encoded: string): string =>
	encoded.replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
