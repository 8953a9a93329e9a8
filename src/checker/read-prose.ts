import { WRITTEN_LOCALES } from '#domain/locale.ts';
import type { Content, Entry } from './content.ts';
import { eachValue, factsFiles } from './fields-of.ts';
import { interfaceProse } from './interface-prose.ts';
import { maskText, type Prose } from './prose.ts';
import type { WordsSource } from './read-words.ts';
import type { YamlSource } from './read-yaml.ts';
import { isGroup, isTranslated, visitValues } from './schema-walk.ts';
import { showPath } from './show.ts';

/** All words of the content: bodies and heads of words files, translated fields, the interface. */
export const readProse = (content: Omit<Content, 'prose'>): Prose[] => [
	...factsFiles(content).flatMap(({ schema, source }) => {
		const found: Prose[] = [];
		visitValues(schema, source.value, (one, value, path) => {
			if (isTranslated(one) && isGroup(value)) found.push(...ofTranslated(value, source, path));
		});
		return found;
	}),
	...content.entries.flatMap((entry) => [...entry.words.values()].flatMap((one) => ofWords(one, entry))),
	...content.layout.ui.flatMap(interfaceProse),
];

const ofTranslated = (
	value: Readonly<Record<string, unknown>>,
	source: YamlSource,
	steps: readonly PropertyKey[],
): Prose[] =>
	WRITTEN_LOCALES.flatMap((locale) => {
		const text = value[locale];
		if (typeof text !== 'string') return [];
		const at = () => source.at(...steps, locale);
		const path = showPath([...steps, locale]);
		return [{ locale, text: maskText(text), at, path, group: `${source.file} ${showPath(steps)}` }];
	});

function ofWords({ file, locale, head, body, linesBefore }: WordsSource, { factsPath }: Entry): Prose[] {
	const found: Prose[] = [];
	eachValue(head?.value, (value, steps) => {
		if (typeof value !== 'string') return;
		const at = () => head!.at(...steps);
		found.push({ locale, text: maskText(value), at, path: showPath(steps), group: factsPath });
	});
	for (const [index, text] of maskText(body).split('\n').entries()) {
		if (text.trim() === '') continue;
		const line = linesBefore + index + 1;
		found.push({ locale, text, at: (from) => ({ file, line, column: from + 1 }), group: factsPath });
	}
	return found;
}
