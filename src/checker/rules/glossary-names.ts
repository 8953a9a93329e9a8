import type { WrittenLocale } from '#domain/locale.ts';
import type { Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { type GlossaryWord, glossaryWords } from '../glossary-words.ts';
import { finding } from '../make-finding.ts';
import { mapNames } from '../map-names.ts';
import { compareNames, type Named, namedEntries } from '../named.ts';
import { spellingFinder } from '../spelling-finder.ts';

/** What bears a name of the glossary in one language bears it in all, in the entries and on the map. */
export const glossaryNames: Rule = ({ glossary, entries, map, region }) => {
	const words = glossaryWords(glossary).filter(({ kind }) => kind === 'place' || kind === 'person');
	const onMap = map.flatMap(mapNames).filter(({ point }) => !point || isInside(point, region.bbox));
	return [...namedEntries(entries), ...onMap].flatMap((named) => judge(named, words));
};

type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Beyond the region there are other places of the same name. */
const isInside = ([lng, lat]: readonly [number, number], bbox: Bbox | undefined): boolean =>
	!bbox || (lng >= bbox[0] && lat >= bbox[1] && lng <= bbox[2] && lat <= bbox[3]);

function judge(named: Named, words: readonly GlossaryWord[]): Finding[] {
	const compared = words.flatMap((word) => {
		const { alike, unlike } = compareNames(named.names, word);
		if (alike.length === 0) return [];
		const wrong = unlike.filter((locale) => !isPartOf(word[locale]!, named.names[locale]!, locale));
		return [{ word, alike, wrong }];
	});
	if (compared.some(({ wrong }) => wrong.length === 0)) return [];
	const [nearest] = compared.toSorted((a, b) => b.alike.length - a.alike.length);
	return (nearest?.wrong ?? []).map((locale) =>
		finding('name-unlike-glossary', named.at(locale), {
			path: named.pathOf(locale),
			found: named.names[locale],
			expected: nearest!.word[locale],
		}),
	);
}

/** True for a longer name that holds the word: `Городище Дженд` of `Дженд`. */
const isPartOf = (word: string, name: string, locale: WrittenLocale): boolean =>
	name.split(/\s+/).length > word.split(/\s+/).length &&
	spellingFinder([{ written: word, expected: word }], locale)(name).length > 0;
