import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { searchDocuments } from '../../src/catalog/views/search-documents.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { measure, readQueries, table, type QueryClass } from '../../tests/search/measure.ts';
import { readEntries } from '../../tests/search/read-entries.ts';
import { startStaticServer } from '../serve/static-server.ts';
import { guide, pagefind, slowDown, type Program } from './search/asked-pages.ts';
import { syntheticDocuments } from './search/synthetic.ts';

/** `node scripts/bench/search-browser.ts`: the search of the built site in a browser beside Pagefind as it comes. */
const SLOWER = 4;
const FILES = ['queries', 'held-out', 'in-passing'];
const built = resolve(process.env['OUT_DIR'] ?? 'dist');
const site = resolve('.cache/bench/search');
if (!existsSync(join(built, 'en/search/index.json')))
	throw new Error(`${built} holds no site: npm run build.`);

const at = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const ms = (values: readonly number[]) =>
	`${at(values, 0.5).toFixed(0)} ms, 95 of 100 within ${at(values, 0.95).toFixed(0)} ms, the slowest ${Math.max(...values).toFixed(0)} ms`;
const wireBytes = (path: string): number => {
	const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
	const body = readFileSync(file);
	// What Pagefind writes is pressed already.
	return /\.(?:pf_\w+|pagefind|woff2|webp|png)$/.test(file) ? body.length : brotliCompressSync(body).length;
};

/** The pages on which an entry is told of, below the folder of its language; a driver's page is one of them. */
function pagesBy(documents: Awaited<ReturnType<typeof searchDocuments>>): (id: string) => string[] {
	const pages = new Map<string, string[]>();
	for (const { id, path } of documents) {
		const page = path.replace(/#.*$/, '');
		pages.set(id, [...(pages.get(id) ?? []), page, `places/${id}/driver/`]);
	}
	return (id) => pages.get(id) ?? [];
}

async function withPage<Result>(browser: Browser, look: (page: Page) => Promise<Result>): Promise<Result> {
	// Pagefind is WebAssembly, which the policy of the site does not let run.
	const context: BrowserContext = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
	try {
		return await look(await context.newPage());
	} finally {
		await context.close();
	}
}

/** Answers and times of a program to every query, each on a page of its language. */
async function answersOf(browser: Browser, program: Program, classes: readonly QueryClass[]) {
	const paths = new Map<string, string[]>();
	const worked: number[] = [];
	const waited: number[] = [];
	for (const locale of new Set(classes.map((one) => one.locale))) {
		await withPage(browser, async (page) => {
			await program.open(page, locale);
			const slow = await slowDown(page, SLOWER);
			for (const { query } of classes
				.filter((one) => one.locale === locale)
				.flatMap(({ queries }) => queries)) {
				await program.type(page, query);
				worked.push(await slow.worked(async () => waited.push(await program.finish(page, query))));
				const found = await program.results(page);
				paths.set(`${locale} ${query}`, [
					...new Set(found.map((path) => path.replace(/^\/\w+\/|#.*$/g, ''))),
				]);
			}
		});
	}
	return {
		paths,
		told: `processor ${SLOWER} times slower: results in the page after ${ms(waited)}; the page’s own work until the frame ${ms(worked)}`,
	};
}

/** Bytes of all that the first query of a reader asks for, beyond the page. */
const firstBytes = (browser: Browser, program: Program): Promise<string> =>
	withPage(browser, async (page) => {
		let bytes = 0;
		page.on('response', (answer) => {
			const { pathname } = new URL(answer.url());
			if (answer.ok() && program.files.test(pathname)) bytes += wireBytes(pathname);
		});
		await program.open(page, 'ru');
		await program.finish(page, 'музей Арал');
		await page.waitForLoadState('networkidle');
		return `${(bytes / 1000).toFixed(0)} kB`;
	});

rmSync(site, { recursive: true, force: true });
cpSync(built, site, { recursive: true });
const { index } = await createIndex();
const { page_count } = await index!.addDirectory({ path: site });
await index!.writeFiles({ outputPath: join(site, 'pagefind') });
console.log(`Pagefind has read ${page_count} pages.`);

const entries = readEntries();
const real = await searchDocuments(entries, 'ru', async (one) => (one.type === 'scene' ? one.src : ''));
const server = await startStaticServer({ dir: site, port: 0, base: '/' });
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args], headless: true });
try {
	for (const program of [guide(server.url), pagefind(server.url)]) {
		for (const file of FILES) {
			const classes = readQueries(`tests/search/${file}.yaml`);
			const { paths, told } = await answersOf(browser, program, classes);
			const rows = classes.map(
				({ name, locale, queries }) =>
					[name, measure(queries, (query) => paths.get(`${locale} ${query}`)!, pagesBy(real))] as const,
			);
			console.log(`\n${program.name}, ${file}\n${table(rows)}\n${told}`);
		}
		console.log(`first query: ${await firstBytes(browser, program)}`);
	}
	for (const count of [real.length, 1000, 5000]) {
		const files = new Map(
			buildIndex(syntheticDocuments(real, count), (kind, body) => `parts/${kind}.${body.length}.json`).map(
				({ name, body }) => [name, body],
			),
		);
		const classes = readQueries('tests/search/queries.yaml').map((one) => ({
			...one,
			locale: 'ru' as const,
		}));
		const synthetic: Program = {
			...guide(server.url),
			open: async (page, locale) => {
				await page.route(/\/search\/.*\.json$/, (route) =>
					route.fulfill({
						contentType: 'application/json',
						body:
							files.get(
								route
									.request()
									.url()
									.replace(/^.*\/search\//, ''),
							) ?? '{}',
					}),
				);
				await guide(server.url).open(page, locale);
			},
		};
		const { told } = await answersOf(browser, synthetic, classes);
		console.log(`\n${count} entries in ${files.size} files, ${told}`);
	}
} finally {
	await browser.close();
	await server.close();
}
process.exit(0); // the program behind Pagefind does not end by itself
