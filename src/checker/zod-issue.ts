import { z } from 'astro/zod';
import type { Finding } from './finding.ts';
import type { FindingCode } from './findings.ts';
import { finding } from './make-finding.ts';
import { meantMonth, meantNumber } from './mended-values.ts';
import { nearest } from './nearest.ts';
import type { YamlSource } from './read-yaml.ts';
import { isGroup, isTranslated, keyPaths, keysAt, schemasAt, valueAt } from './schema-walk.ts';
import { show, showPath } from './show.ts';
import { spokenNames } from './spoken-values.ts';
import {
	judgeForm,
	type Judgement,
	judgePartialDate,
	judgeRegistry,
	judgeSize,
	SOURCE_FIELDS,
} from './zod-judgements.ts';

export type Issue = z.core.$ZodIssue;
export type Path = readonly PropertyKey[];

/** The file an issue is about, and the schema it was held against. */
export interface IssueContext {
	readonly schema: z.ZodObject;
	readonly source: YamlSource;
	/** The value the schema was held against. */
	readonly value: unknown;
	/** Where in the file that value stands. */
	readonly base: Path;
	readonly registryPrefix: string | undefined;
}

/** What one issue of the schema means to an editor. */
export function issueFindings(issue: Issue, context: IssueContext): Finding[] {
	const { source, base } = context;
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => unknownKey(key, issue.path, context));
	const [code, data] = judge(issue, context);
	const path = [...base, ...issue.path];
	return [finding(code, source.at(...path), { path: showPath(path), ...data })];
}

function unknownKey(key: string, group: Path, { schema, source, base }: IssueContext): Finding {
	const keys = keysAt(schema, group);
	const path = [...base, ...group, key];
	const at = source.atKey(...path);
	const [, glued, value] = /^(\w+):(\S.*)$/.exec(key) ?? [];
	if (glued && keys.includes(glued)) {
		const data = { path: showPath([...base, ...group, glued]), found: key, nearest: `${glued}: ${value}` };
		return finding('yaml-space-after-colon', at, data);
	}
	if (/\s/.test(key)) return finding('yaml-comma-in-value', at, { found: show(key) });
	const meant = nearest(key, keys, spokenNames(keys)) ?? elsewhere(key, schema);
	return finding('unknown-key', at, {
		path: showPath(path),
		found: key,
		expected: keys.join(', '),
		nearest: meant === key ? undefined : meant,
	});
}

/** The group in which a key belongs that stands in another: usually only its indent is wrong. */
function elsewhere(key: string, schema: z.ZodObject): string | undefined {
	const paths = keyPaths(schema);
	const name = spokenNames(paths.map(lastName)).get(key.toLowerCase()) ?? key;
	return paths.find((path) => lastName(path) === name);
}

const lastName = (path: string): string => path.split('.').at(-1)!;

function judge(issue: Issue, context: IssueContext): Judgement {
	const value = valueAt(context.value, issue.path);
	const name = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
	const expected = expectedAt(context.schema, issue.path);
	if (issue.path.length === 0 && !isGroup(value)) return ['yaml-not-fields', { found: show(value) }];
	if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
		return judgeNothing(value, issue.path, name, expected);
	}
	if (name === 'registry') return judgeRegistry(value, context.registryPrefix);
	if (issue.code === 'invalid_type') return judgeType(value, issue.path, expected, context);
	if (issue.code === 'invalid_value') return judgeChoice(value, issue.values.map(String));
	if (issue.code === 'invalid_union') return judgeUnion(value, issue);
	if (issue.code === 'invalid_format') return judgeForm(value, name, issue.format);
	if (issue.code === 'too_small' || issue.code === 'too_big') return judgeSize(value, name, issue);
	if (issue.message === 'no-language') return ['language-empty', {}];
	if (issue.message === 'bbox') return ['bbox-invalid', { found: show(value) }];
	return ['wrong-form', { found: show(value), expected: expected ?? name }];
}

const PHOTO_RIGHTS: Readonly<Record<string, FindingCode>> = {
	author: 'photo-without-author',
	licence: 'photo-without-licence',
	alt: 'photo-without-alt',
};

function judgeNothing(value: unknown, path: Path, name: string, expected: string | undefined): Judgement {
	const rights = path[0] === 'photos' && path.length === 3 ? PHOTO_RIGHTS[name] : undefined;
	if (rights) return [rights, {}];
	if (SOURCE_FIELDS.has(name)) return ['facts-without-source', { expected: name }];
	if (value === undefined) return ['missing-field', { found: name, expected }];
	return ['empty-value', { expected }];
}

function judgeType(
	value: unknown,
	path: Path,
	expected: string | undefined,
	context: IssueContext,
): Judgement {
	const { schema, source, base } = context;
	const found = source.written(...base, ...path) ?? show(value);
	const isSourced = keysAt(schema, path).includes('value') && keysAt(schema, path).includes('source');
	if (isSourced) return ['facts-not-grouped', { found }];
	if (expected === 'YYYY-MM-DD') return ['date-invalid', { found, expected }];
	const number = expected?.endsWith('number') ? (meantNumber(value) ?? meantMonth(value)) : undefined;
	if (number !== undefined) {
		const isDecimal = typeof value === 'string' && /\d,\d/.test(value);
		return [isDecimal ? 'decimal-comma' : 'wrong-type', { found, expected, nearest: String(number) }];
	}
	return [
		'wrong-type',
		{ found, expected, nearest: mended(value, found, expected, schemasAt(schema, path)[0]) },
	];
}

/** The same value as it would have to be written. */
function mended(
	value: unknown,
	found: string,
	expected: string | undefined,
	schema: z.core.$ZodType | undefined,
): string | undefined {
	if (typeof value === 'object') return undefined;
	if (expected === '#text') return `"${found}"`;
	if (expected === '#yes-no')
		return nearest(String(value), ['true', 'false'], spokenNames(['true', 'false']));
	const isItem = schema instanceof z.ZodArray && z.safeParse(schema.def.element, value).success;
	return isItem ? `[${found}]` : undefined;
}

const judgeChoice = (value: unknown, values: readonly string[]): Judgement => [
	'unknown-value',
	{
		found: show(value),
		expected: values.join(', '),
		nearest: nearest(show(value), values, spokenNames(values)),
	},
];

function judgeUnion(value: unknown, issue: z.core.$ZodIssueInvalidUnion): Judgement {
	const found = show(value);
	if ('options' in issue && Array.isArray(issue.options))
		return judgeChoice(value, issue.options.map(String));
	const isSource = issue.errors.some((errors) => errors.some(({ message }) => message === 'url'));
	if (isSource) return ['source-invalid', { found }];
	return judgePartialDate(value);
}

/** What should stand at a path, in a word of the vocabulary or as the values themselves. */
function expectedAt(schema: z.ZodObject, path: Path): string | undefined {
	const [first, ...others] = schemasAt(schema, path);
	if (!first) return undefined;
	if (first instanceof z.ZodEnum) return first.options.join(', ');
	if (first instanceof z.ZodLiteral || others.some((one) => one instanceof z.ZodLiteral)) {
		return [first, ...others]
			.flatMap((one) => (one instanceof z.ZodLiteral ? [...one.values] : []))
			.join(', ');
	}
	if (isTranslated(first)) return '#translations';
	if (first instanceof z.ZodISODate) return 'YYYY-MM-DD';
	if (first instanceof z.ZodNumber) return first.isInt ? '#whole-number' : '#number';
	if (first instanceof z.ZodBoolean) return '#yes-no';
	if (first instanceof z.ZodArray || first instanceof z.ZodTuple) return '#list';
	return first instanceof z.ZodObject ? '#fields' : '#text';
}
