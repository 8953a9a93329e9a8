import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchDocuments } from '#catalog/views/search-documents.ts';
import type { Locale } from '#domain/locale.ts';
import { buildIndex, type Limits } from '#search/index/build-index.ts';
import type { IndexFile, SearchDocument } from '#search/types.ts';
import { asker, measure, pageOf, pathsBy, readQueries, table, type Figures } from './measure.ts';
import { readEntries } from './read-entries.ts';

const LOCALES: readonly Locale[] = ['kk', 'qaz', 'ru', 'en'];
const MOST_BYTES = 60_000;
const nameFile = (kind: string, body: string) =>
	`${kind}.${createHash('sha256').update(body).digest('hex').slice(0, 8)}.json`;

const documents = new Map<Locale, SearchDocument[]>();
const built = new Map<Locale, IndexFile[]>();

beforeAll(async () => {
	const entries = readEntries();
	for (const locale of LOCALES) {
		const all = await searchDocuments(entries, locale, async (one) => (one.type === 'scene' ? one.src : ''));
		documents.set(locale, all);
		built.set(locale, buildIndex(all, nameFile));
	}
}, 120_000);

/** Every class of a file of queries, asked on the pages of `locale` or of its own language. */
function answered(file: string, locale?: Locale): [string, Figures][] {
	const asks = new Map(LOCALES.map((one) => [one, asker(built.get(one)!)]));
	const paths = pathsBy(documents.get('kk')!);
	return readQueries(file).map((one) => {
		const ask = asks.get(locale ?? one.locale)!;
		return [one.name, measure(one.queries, (query) => ask(query).results.map(pageOf), paths)];
	});
}

const mean = (rows: readonly (readonly [string, Figures])[], of: 'at1' | 'at5') =>
	rows.reduce((sum, [, one]) => sum + one[of] * one.queries, 0) /
	rows.reduce((sum, [, one]) => sum + one.queries, 0);

describe.each([
	['queries.yaml', 'queries as travellers type them'],
	['held-out.yaml', 'entries taken at random, with mistakes made by rule'],
	['in-passing.yaml', 'queries as they come to people on the way'],
])('%s', (file, title) => {
	test(`${title} find what they mean`, () => {
		const rows = answered(`tests/search/${file}`);
		console.log(`\n${file}\n${table(rows)}`);
		expect(mean(rows, 'at5')).toBeGreaterThanOrEqual(0.97);
		expect(mean(rows, 'at1')).toBeGreaterThanOrEqual(0.85);
		for (const [name, { at5, missed }] of rows)
			expect(at5, `${name}: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.9);
	});
});

test.each(LOCALES)('on the pages of %s, queries of every language find what they mean', (locale) => {
	const rows = answered('tests/search/queries.yaml', locale);
	expect(mean(rows, 'at5')).toBeGreaterThanOrEqual(0.97);
	expect(mean(rows, 'at1')).toBeGreaterThanOrEqual(0.85);
});

test.each(LOCALES)('the index of %s is light, and the same each time', (locale) => {
	const files = built.get(locale)!;
	const bytes = files.reduce((sum, { body }) => sum + brotliCompressSync(body).length, 0);
	expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
	expect(buildIndex(documents.get(locale)!, nameFile)).toEqual(files);
});

test('an index in many files answers as one in few', () => {
	const small: Limits = { whole: 0, part: 2000, docs: 20 };
	const all = documents.get('ru')!;
	const files = buildIndex(all, nameFile, small);
	expect(files.length).toBeGreaterThan(40);
	const paths = pathsBy(all);
	const ask = asker(files);
	const rows = readQueries('tests/search/queries.yaml').map(
		({ name, queries }) =>
			[name, measure(queries, (query) => ask(query).results.map(pageOf), paths)] as const,
	);
	expect(mean(rows, 'at5')).toBeGreaterThanOrEqual(0.97);
});

describe('an answer', () => {
	const first = (query: string, locale: Locale = 'ru') => asker(built.get(locale)!)(query).results[0]!;

	test('marks what was found in the reader’s own letters', () => {
		const { title } = first('korkyt ata museum');
		expect(title.marks.map(([start, end]) => title.text.slice(start, end))).toEqual(['Коркыт', 'ата']);
	});

	test('tells by which older name it was found', () => {
		const { reason } = first('Янгикент');
		expect(reason).toMatchObject({ field: 'otherName', found: { text: 'Янгикент', marks: [[0, 8]] } });
	});

	test('tells the words that were not found', () =>
		expect(first('Сыганак динозавр').reason).toMatchObject({ words: ['Сыганак'], missing: ['динозавр'] }));

	test('says how a query typed on another layout was read', () =>
		expect(asker(built.get('kk')!)('rspskjhlf').readAs).toBe('кызылорда'));

	test.each(['', '   ', '«»', '?!', '🐪'])('to «%s» is empty', (query) =>
		expect(asker(built.get('ru')!)(query).results).toEqual([]),
	);

	test('leaves out what shares a word by chance only', () => {
		const { results, total } = asker(built.get('ru')!)('музей рыбаков', 80);
		expect(results.length).toBe(total);
		expect(results.at(-1)!.score).toBeGreaterThan(results[0]!.score / 5);
	});

	test('to what is nowhere is empty', () => expect(asker(built.get('ru')!)('муйнак').results).toEqual([]));
});
