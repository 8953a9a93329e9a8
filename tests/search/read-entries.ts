import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Entries, Place, PlaceFacts, PlaceSection, WordsByLanguage } from '#catalog/entries.ts';
import { entryFiles } from '#catalog/loaders/entry-files.ts';
import { WRITTEN_LOCALES } from '#domain/locale.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { renderWords } from '#words/render-words.ts';
import { splitHead } from '#words/split-head.ts';

const TITLES = { Legend: '', Disputed: '', Unknown: '', Respect: '', Warning: '' };

function readCollection<Facts>(
	dir: string,
	name: CollectionName,
): { id: string; facts: Facts; words: WordsByLanguage }[] {
	return entryFiles(dir, COLLECTIONS[name]).map(({ id, file }) => {
		const words: WordsByLanguage = {};
		for (const locale of 'words' in COLLECTIONS[name] ? WRITTEN_LOCALES : []) {
			const path = join(dirname(file), `${locale}.mdx`);
			if (!existsSync(path)) continue;
			const { head, body } = splitHead(readFileSync(path, 'utf8'));
			const rendered = renderWords(body, TITLES);
			words[locale] = {
				...(parse(head ?? '') as { summary: string }),
				...rendered,
				sections: [...rendered.sections],
			};
		}
		return { id, facts: parse(readFileSync(file, 'utf8')) as Facts, words };
	});
}

/** The entries of a content folder as the catalog reads them, without Astro. */
export function readEntries(dir = 'content'): Entries {
	const places = (['sights', 'museums', 'stays'] as const).flatMap((section: PlaceSection) =>
		readCollection<PlaceFacts>(dir, section).map(({ id, facts, words }): Place => ({
			id,
			section,
			facts,
			words,
			point: facts.location?.point,
		})),
	);
	const settlements = readCollection<
		Entries['settlements'] extends ReadonlyMap<string, infer One>
			? One extends { facts: infer Facts }
				? Facts
				: never
			: never
	>(dir, 'settlements');
	return {
		places,
		settlements: new Map(settlements.map((one) => [one.id, one])),
		districts: readCollection(dir, 'districts'),
		services: readCollection(dir, 'services'),
		routes: readCollection(dir, 'routes'),
		events: readCollection(dir, 'events'),
		articles: readCollection(dir, 'articles'),
		stories: [],
		documents: readCollection(dir, 'documents'),
	};
}
