import type { Rule } from '../content.ts';
import { findingsIn } from '../prose.ts';

/** Two spaces between words; before a line break and in the columns of a table they are meant. */
const DOUBLE = /(?<=\S)[ \u00A0]{2,}(?=\S)/g;

/** One space between words is enough. */
export const spaces: Rule = ({ prose }) =>
	prose.flatMap((one) =>
		/^\s*\|/.test(one.text) ? [] : findingsIn(one, DOUBLE, 'double-space', () => ({ path: one.path })),
	);
