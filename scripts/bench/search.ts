import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { searchDocuments } from '../../src/catalog/views/search-documents.ts';
import { filesFor } from '../../src/search/files-for.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { addFile, openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';
import type { IndexFile, SearchDocument } from '../../src/search/types.ts';
import { skeleton } from '../../src/search/words/letters.ts';
import { wordsOf } from '../../src/search/words/tokens.ts';
import { asker, measure, pageOf, pathsBy, readQueries } from '../../tests/search/measure.ts';
import { readEntries } from '../../tests/search/read-entries.ts';
import { syntheticDocuments } from './search/synthetic.ts';

/** `node scripts/bench/search.ts`: bytes, seconds of the processor and answers of the index, as it is and at 5,000 entries. */
const SLOWER = 4;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const packed = (body: string) => brotliCompressSync(body).length;
const nameFile = (kind: string, body: string) =>
	`${kind}.${createHash('sha256').update(body).digest('hex').slice(0, 8)}.json`;
const json = ({ body }: IndexFile) => JSON.parse(body);

/** Milliseconds of the processor, so that other programs on the machine do not count. */
function processorMs(run: () => void): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

const queries = readQueries('tests/search/queries.yaml').flatMap((one) => one.queries);

/** Every state of the field while each query is being typed. */
const KEYS = queries.flatMap(({ query }) => [...query].map((_, at) => query.slice(0, at + 1)));

function figures(name: string, documents: readonly SearchDocument[]): void {
	let files: IndexFile[] = [];
	const buildMs = processorMs(() => (files = buildIndex(documents, nameFile)));
	const byName = new Map(files.map((file) => [file.name, file]));
	const first = byName.get('index.json')!;
	const openMs = processorMs(() => openIndex(json(first)));
	const index = openIndex(json(first));
	const wanted = new Set<string>();
	const load = (query: string) => {
		for (let names = filesFor(index, query); names.length > 0; names = filesFor(index, query)) {
			for (const file of names) {
				wanted.add(file);
				addFile(index, file, json(byName.get(file)!));
			}
		}
	};
	load('музей Арал');
	const forOne = [...wanted].reduce((sum, file) => sum + packed(byName.get(file)!.body), packed(first.body));
	for (const { query } of queries) load(query);
	const keyMs = processorMs(() => KEYS.forEach((key) => search(index, key))) / KEYS.length;
	const sizes = files.map(({ body }) => packed(body));
	console.log(`
${name}: ${documents.length} documents
  files        ${files.length}, the largest ${kilobytes(Math.max(...sizes))}, all ${kilobytes(sizes.reduce((a, b) => a + b))}
  index.json   ${kilobytes(packed(first.body))}
  first query  ${kilobytes(forOne)} with all it asks for
  build        ${buildMs.toFixed(0)} ms
  open         ${openMs.toFixed(1)} ms, ${(openMs * SLOWER).toFixed(0)} ms on a processor ${SLOWER} times slower
  a key        ${keyMs.toFixed(2)} ms, ${(keyMs * SLOWER).toFixed(1)} ms on a processor ${SLOWER} times slower`);
}

/** The same words in MiniSearch with its own index, our keys and its own prefixes and slips. */
function miniSearchFigures(documents: readonly SearchDocument[]): void {
	const mini = new MiniSearch<{ id: number; name: string; rest: string }>({
		fields: ['name', 'rest'],
		tokenize: wordsOf,
		processTerm: (word) => skeleton(word),
		searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 4 } },
	});
	mini.addAll(
		documents.map(({ names, otherNames, places, headings, texts }, id) => ({
			id,
			name: [...names.map(({ text }) => text), ...otherNames].join(' '),
			rest: [...places, ...headings, ...texts].map(({ text }) => text).join(' '),
		})),
	);
	const body = JSON.stringify(mini);
	const keyMs = processorMs(() => KEYS.forEach((key) => mini.search(key))) / KEYS.length;
	const paths = pathsBy(documents);
	const found = measure(
		queries,
		(query) => mini.search(query).map(({ id }) => pageOf(documents[Number(id)]!)),
		paths,
	);
	console.log(`
MiniSearch with our keys
  index        ${kilobytes(packed(body))}, without what results show
  a key        ${keyMs.toFixed(2)} ms
  recall       @1 ${found.at1.toFixed(3)}, @5 ${found.at5.toFixed(3)}`);
}

const entries = readEntries();
for (const locale of process.argv[2] ? [] : (['kk', 'ru', 'en', 'qaz'] as const)) {
	figures(
		locale,
		await searchDocuments(entries, locale, async (picture) => (picture.type === 'scene' ? picture.src : '')),
	);
}
const real = await searchDocuments(entries, 'ru', async (picture) =>
	picture.type === 'scene' ? picture.src : '',
);
miniSearchFigures(real);
for (const count of [500, 1000, 2000, 5000]) figures(`synthetic ${count}`, syntheticDocuments(real, count));
const many = syntheticDocuments(real, 5000);
const ask = asker(buildIndex(many, nameFile));
const found = measure(queries, (query) => ask(query).results.map(pageOf), pathsBy(many));
console.log(`\nanswers among 5,000: recall @1 ${found.at1.toFixed(3)}, @5 ${found.at5.toFixed(3)}`);
