import type { Content, Rule } from '../content.ts';
import { glossaryWords } from '../glossary-words.ts';
import { FREQUENT_WORDS, WORDS_OF_THEIR_OWN } from '../kazakh-words.ts';
import { lostLetterFinder } from '../lost-letters.ts';
import { finding } from '../make-finding.ts';
import { maskQuotations } from '../prose.ts';
import { isGroup } from '../schema-walk.ts';

const SHORTEST_NAME = 4;
const KAZAKH_LETTER = /[әғқңөұүһі]/i;

/** Known Kazakh words are written with Kazakh letters, also by those who have a Russian keyboard. */
export const kazakhLetters: Rule = (content) => {
	const meantBy = lostLetterFinder(knownWords(content), (word) => WORDS_OF_THEIR_OWN.has(word));
	return content.prose
		.filter(({ locale }) => locale === 'kk')
		.flatMap(({ text, at, path }) => {
			// a quotation without any Kazakh letter is quoted from Russian
			const prose = maskQuotations(text, (quoted) => KAZAKH_LETTER.test(quoted));
			return [...prose.matchAll(/\p{Script=Cyrillic}+/gu)].flatMap(({ 0: found, index }) => {
				const nearest = meantBy(found);
				return nearest ? [finding('kazakh-letters-lost', at(index), { path, found, nearest })] : [];
			});
		});
};

/** Words of the glossary, names of settlements and districts, and what every text is made of. */
function knownWords({ glossary, entries }: Content): string[] {
	const names = entries
		.filter(({ collection }) => collection === 'settlements' || collection === 'districts')
		.flatMap(({ facts }) => (isGroup(facts?.value['name']) ? [facts.value['name']['kk']] : []));
	const words = [...names, ...glossaryWords(glossary).map(({ kk }) => kk)].flatMap((name) =>
		typeof name === 'string' ? name.split(/\P{L}+/u).filter((word) => word.length >= SHORTEST_NAME) : [],
	);
	return [...FREQUENT_WORDS, ...words];
}
