import type { WrittenLocale } from '#domain/locale.ts';
import type { Rule } from '../content.ts';
import { findingsIn, maskQuotations } from '../prose.ts';
import { show } from '../show.ts';

const QUOTES: Readonly<Record<WrittenLocale, string>> = { kk: '«…»', ru: '«…»', en: '“…”' };
/** English has no «…»; elsewhere “…” and „…“ stand only inside «…». */
const FOREIGN: Readonly<Record<WrittenLocale, RegExp>> = {
	kk: /[“„]([^“”„]*)[“”]?|”/g,
	ru: /[“„]([^“”„]*)[“”]?|”/g,
	en: /[«„]([^«»„]*)»?|»/g,
};

/** Quotation marks and apostrophes are those of the language, not those of the keyboard. */
export const quotes: Rule = ({ prose }) =>
	prose.flatMap((one) => {
		const { locale, path } = one;
		const expected = QUOTES[locale];
		const data = ([found, inside]: RegExpExecArray) => ({
			path,
			found: show(found),
			expected,
			nearest: inside ? show(expected.replace('…', inside)) : undefined,
		});
		const outside =
			locale === 'en' ? one.text : maskQuotations(one.text, (quoted) => !quoted.startsWith('«'));
		return [
			...findingsIn(one, /"([^"]*)"?/g, 'quote-straight', data),
			...findingsIn(one, /['`´]/g, 'apostrophe-straight', ([found]) => ({ path, found })),
			...findingsIn({ ...one, text: outside }, FOREIGN[locale], 'quote-of-other-language', data),
		];
	});
