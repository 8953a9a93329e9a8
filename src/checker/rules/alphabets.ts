import type { Rule } from '../content.ts';
import { eachValue } from '../fields-of.ts';
import type { Finding, Spot } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { type MixedWord, mixedWords } from '../mixed-words.ts';
import type { YamlSource } from '../read-yaml.ts';
import type { WordsSource } from '../read-words.ts';
import { showPath } from '../show.ts';

/** Spellings kept as they were found; addresses; ids, which the rules of ids and references judge. */
const KEPT =
	/(^|\.)(historicNames|historic|avoid|file|email|website|url|site|place|from|to|district|districts|registry)(\.|\[|$)/;

/** No word mixes Latin and Cyrillic letters: nobody would ever find it. */
export const alphabets: Rule = ({ region, entries, glossary }) => [
	...[region.source, ...entries.map(({ facts }) => facts), ...glossary].flatMap((source) =>
		source ? inYaml(source) : [],
	),
	...entries.flatMap(({ words }) =>
		[...words.values()].flatMap((one) => [...(one.head ? inYaml(one.head) : []), ...inBody(one)]),
	),
];

function inYaml(source: YamlSource): Finding[] {
	const findings: Finding[] = [];
	eachValue(source.value, (value, steps) => {
		if (typeof value !== 'string') return;
		const mixed = mixedWords(value);
		if (mixed.length === 0) return;
		const path = showPath(steps);
		if (!KEPT.test(path)) findings.push(...mixed.map((word) => named(word, source.at(...steps), path)));
	});
	return findings;
}

const inBody = ({ file, body, linesBefore }: WordsSource): Finding[] =>
	body
		.split('\n')
		.flatMap((line, index) =>
			mixedWords(line).map((word) =>
				named(word, { file, line: linesBefore + index + 1, column: word.index + 1 }),
			),
		);

const named = ({ word, strangers, mended }: MixedWord, at: Spot, path?: string): Finding =>
	finding('mixed-alphabets', at, { path, found: word, expected: strangers, nearest: mended });
