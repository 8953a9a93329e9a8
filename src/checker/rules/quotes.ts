import type { Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { findingsIn, type Prose } from '../prose.ts';

const QUOTES = { kk: '«…»', ru: '«…»', en: '“…”' } as const;

/** Quotation marks and apostrophes are those of the language, not those of the keyboard. */
export const quotes: Rule = ({ prose }) =>
	prose.flatMap((one) => [
		...findingsIn(one, /"/g, 'quote-straight', () => ({ path: one.path, expected: QUOTES[one.locale] })),
		...findingsIn(one, /['`´](?!\uFFFC)/g, 'apostrophe-straight', ([found]) => ({ path: one.path, found })),
		...ofOtherLanguage(one),
	]);

/** English has no «…»; elsewhere “…” stands only inside «…». */
function ofOtherLanguage(one: Prose): Finding[] {
	const isEnglish = one.locale === 'en';
	const outside = isEnglish
		? one.text
		: one.text.replaceAll(/«[^«»]*»/g, (inner) => ' '.repeat(inner.length));
	const pattern = isEnglish ? /[«»„]/g : /[“”„]/g;
	const expected = QUOTES[one.locale];
	return findingsIn({ ...one, text: outside }, pattern, 'quote-of-other-language', ([found]) => ({
		path: one.path,
		found,
		expected,
	}));
}
