import type { SearchSection } from '../../types.ts';

/** Words that the search page keeps for its script. */
export type PageWord =
	| 'loading'
	| 'failed'
	| 'found'
	| 'none'
	| 'everything'
	| 'also'
	| 'inText'
	| 'missing'
	| 'asking'
	| 'near'
	| 'denied'
	| 'notFound'
	| 'km'
	| `section.${SearchSection}`;
export type PageWords = Readonly<Record<PageWord, string>>;
