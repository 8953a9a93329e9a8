import type { z } from 'astro/zod';
import type { FindingData } from './finding.ts';
import type { FindingCode } from './findings.ts';
import { meantAddress, meantDay, meantRegistry } from './mended-values.ts';
import { show } from './show.ts';

/** What is wrong with one value. */
export type Judgement = readonly [FindingCode, FindingData];

/** Fields that say where facts come from. */
export const SOURCE_FIELDS = new Set(['source', 'sources', 'basis']);

/** A year, month or day that is none. */
export const judgePartialDate = (value: unknown): Judgement => [
	'date-invalid',
	{ found: show(value), expected: '2014, 2014-05, 2014-05-30', nearest: meantDay(value) },
];

const EXAMPLES: Readonly<Record<string, string>> = {
	country: 'KZ',
	registryPrefix: 'KZO',
	wikidata: 'Q12345',
	osm: 'way/123456',
	from: 'sights/old-name',
	to: 'sights/new-name',
};

/** A registry number that is not written as one. */
export const judgeRegistry = (value: unknown, prefix = 'KZO'): Judgement => [
	'registry-malformed',
	{ found: show(value), expected: `${prefix}-017`, nearest: meantRegistry(value, prefix) },
];

/** A text that should have a form: a day, an address. */
export function judgeForm(value: unknown, name: string, format: string): Judgement {
	const found = show(value);
	if (format === 'date') return ['date-invalid', { found, expected: 'YYYY-MM-DD', nearest: meantDay(value) }];
	if (format === 'url') return judgeAddress(value, name);
	if (name === 'asOf' || name === 'date') return judgePartialDate(value);
	if (format === 'email') return ['email-invalid', { found }];
	return ['wrong-form', { found, expected: EXAMPLES[name] ?? format }];
}

/** A source that is no address is most likely a title. */
function judgeAddress(value: unknown, name: string): Judgement {
	const found = show(value);
	const nearest = meantAddress(value);
	const isTitle = SOURCE_FIELDS.has(name) && !nearest && !/^\s*\w+:\S/.test(found);
	return isTitle ? ['source-invalid', { found }] : ['url-invalid', { found, nearest }];
}

/** A number, text or list that is too small or too big. */
export function judgeSize(
	value: unknown,
	name: string,
	issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
): Judgement {
	const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
	const isNumber = typeof value === 'number';
	if (typeof value === 'string') {
		const code = issue.code === 'too_big' ? 'text-too-long' : 'text-too-short';
		return [code, { found: String(value.trim().length), expected: String(limit) }];
	}
	if (name === 'bbox') return ['bbox-invalid', { found: show(value) }];
	if (!isNumber && SOURCE_FIELDS.has(name)) return ['facts-without-source', { expected: name }];
	const sign = issue.code === 'too_big' ? '≤' : issue.inclusive === false ? '>' : '≥';
	const expected = /months?$/i.test(name) && isNumber ? '1–12' : `${sign} ${limit}`;
	if (isNumber) return ['number-out-of-range', { found: show(value), expected }];
	return ['list-length', { found: String(Array.isArray(value) ? value.length : 0), expected }];
}
