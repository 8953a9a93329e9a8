import { skeleton } from '../../../src/search/words/letters.ts';
import type { SearchDocument } from '../../../src/search/types.ts';

const SYLLABLES =
	'ақ қа ра са ры жа ңа те рең бөг ет тас құм шы лы көл бай тау ой дар ия сай мұ на там ше гір өз ек бұ лақ'.split(
		' ',
	);

/** Numbers below `below` that look random and are the same every time. */
function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return (state >> 8) % below;
	};
}

/** A name that no real place has. */
function aName(next: (below: number) => number): string {
	const word = Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
	return word[0]!.toUpperCase() + word.slice(1);
}

/** `count` documents made of real ones, each with a name of its own and some of its words. */
export function syntheticDocuments(real: readonly SearchDocument[], count: number): SearchDocument[] {
	const next = numbers(2017);
	return Array.from({ length: count }, (_, index): SearchDocument => {
		const like = real[index % real.length]!;
		if (index < real.length) return like;
		const name = aName(next);
		const latin = skeleton(name);
		const named = like.names.map(({ locale, text }) => ({
			locale,
			text: `${locale === 'en' ? latin : name} ${text.split(' ').at(-1)}`,
		}));
		return {
			...like,
			id: `${like.id}-${index}`,
			path: `${like.section}/${like.id}-${index}/`,
			title: `${name} ${like.title.split(' ').at(-1)}`,
			names: named,
			otherNames: [],
			texts: like.texts.map(({ locale, text }) => {
				const words = text.split(' ');
				const from = next(words.length);
				return { locale, text: [name, aName(next), ...words.slice(from), ...words.slice(0, from)].join(' ') };
			}),
		};
	});
}
