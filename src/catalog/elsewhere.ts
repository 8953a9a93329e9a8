import type { PlaceFacts } from './entries.ts';

/** The same thing in another open database. */
export interface Elsewhere {
	/** «Wikidata Q2580456». */
	readonly title: string;
	readonly href: string;
}

/** Where else a place is described, as far as an editor has found it. */
export function elsewhere({ sameAs }: Pick<PlaceFacts, 'sameAs'>): Elsewhere[] {
	const { wikidata, osm, wikipedia } = sameAs ?? {};
	return [
		...(wikidata
			? [{ title: `Wikidata ${wikidata}`, href: `https://www.wikidata.org/wiki/${wikidata}` }]
			: []),
		...(osm ? [{ title: `OpenStreetMap ${osm}`, href: `https://www.openstreetmap.org/${osm}` }] : []),
		...(wikipedia ? [{ title: `Wikipedia (${languageOf(wikipedia)})`, href: wikipedia }] : []),
	];
}

const languageOf = (article: string): string => new URL(article).hostname.split('.')[0]!;
