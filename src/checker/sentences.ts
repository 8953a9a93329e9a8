import type { WrittenLocale } from '#domain/locale.ts';
import type { Sentences } from './definition.ts';
import type { Finding } from './finding.ts';
import { FINDINGS } from './findings.ts';
import { inWords } from './vocabulary.ts';

const DID_YOU_MEAN: Sentences = {
	kk: 'Мүмкін, {nearest} болар?',
	ru: 'Возможно, имелось в виду: {nearest}?',
	en: 'Did you mean {nearest}?',
};

/** The sentences about a finding in one language. */
export interface Said {
	readonly message: string;
	/** The nearest valid value as a question, if there is one, then what to do. */
	readonly remedy: string;
}

/** Says what was found and what to do. */
export function say(finding: Finding, lang: WrittenLocale): Said {
	const { message, remedy } = FINDINGS[finding.code];
	const question = finding.nearest === undefined ? [] : [DID_YOU_MEAN[lang]];
	return {
		message: fill(message[lang], finding, lang),
		remedy: fill([...question, remedy[lang]].join(' '), finding, lang),
	};
}

function fill(sentence: string, finding: Finding, lang: WrittenLocale): string {
	const words = finding as unknown as Readonly<Record<string, unknown>>;
	return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => inWords(String(words[name] ?? '–'), lang));
}
