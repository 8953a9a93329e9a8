import type { Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { findingsIn, type Prose } from '../prose.ts';

const TABLE_LINE = /^[\s|:-]+$/;
/** House and flat have a hyphen between them. */
const ADDRESS = /(^|\.)address\./;
const TELEPHONE = /\+\d[\d ()-]{6,}\d/g;
/** A hyphen between words, or several of them in place of a dash. */
const HYPHEN = /(?<=\S)[ \u00A0]-{1,3}[ \u00A0](?=\S)|(?<!-)--(?!-)/g;
/** Two numbers with a hyphen between; a chain of them is a telephone or a date, a letter before makes a code. */
const RANGE =
	/(?<![\p{L}\p{N}№/+-]|\d[.,:])(?:\d+(?:[.,]\d+)?-\d+(?:[.,]\d+)?|[IVX]+-[IVX]+)(?![\p{N}/]|-\d|[.,:]\d|[IVX])/gu;

/** A hyphen joins words, a dash parts them: each has its sign. */
export const dashes: Rule = ({ prose }) =>
	prose.flatMap((one) => (TABLE_LINE.test(one.text) ? [] : inProse(one)));

const inProse = (one: Prose): Finding[] => [
	...findingsIn(one, HYPHEN, 'hyphen-as-dash', ([found]) => ({ path: one.path, found: found.trim() })),
	...findingsIn(one, /—/g, 'em-dash'),
	...(ADDRESS.test(one.path ?? '') ? [] : ranges(one)),
];

const ranges = (one: Prose): Finding[] =>
	findingsIn(withoutTelephones(one), RANGE, 'hyphen-in-range', ([found]) => ({
		path: one.path,
		found,
		nearest: found.replace('-', '–'),
	}));

const withoutTelephones = (one: Prose): Prose => ({
	...one,
	text: one.text.replaceAll(TELEPHONE, (number) => '+'.repeat(number.length)),
});
