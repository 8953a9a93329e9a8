import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { MapData } from '../../src/map/data.ts';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { startStaticServer } from '../serve/static-server.ts';
import { buildBareMap } from './map/bare-map.ts';
import { settingsIn, writeMapSite } from './map/map-site.ts';
import { framesWhilePanning, opened, type Opening, type Tapped } from './map/measure.ts';
import { plainStyle } from './map/plain-style.ts';

/** `npm run bench:map [-- runs]`: the live map of the built site beside a bare MapLibre page, and with many places. */
const RUNS = Number(process.argv[2] ?? 7);
const COUNTS = [100, 1000, 10_000];
const LOCALE = 'en';
const built = resolve(process.env['OUT_DIR'] ?? 'dist');
const work = resolve('.cache/bench/map');

if (!existsSync(join(built, LOCALE, 'map/index.html')))
	throw new Error(`${built} holds no site: npm run build.`);

const bigMap = (site: string): Tapped => ({
	url: `${site}${LOCALE}/map/`,
	button: 'big-map .message button',
	done: 'big-map[data-state="open"]',
});
const entryMap = (site: string, path: string): Tapped => ({
	url: `${site}${path}`,
	button: 'live-map .toggle',
	done: 'live-map[data-state="live"]',
});

const median = (values: readonly number[], share = 0.5): number =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const total = (bytes: Iterable<number>): number => [...bytes].reduce((sum, each) => sum + each, 0);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** The bare page with the same sources, in as much room as our map takes. */
async function bareOf(browser: Browser, bareUrl: string, ours: Tapped, path: string): Promise<Tapped> {
	const page = readFileSync(join(built, path, 'index.html'), 'utf8');
	const { ground, bounds, data } = settingsIn(page);
	const all = JSON.parse(readFileSync(join(built, data), 'utf8')) as MapData;
	const full = (address: string) => new URL(address, bareUrl).href;
	const route = all.routes.find(({ href }) => href.endsWith(`/${path}`));
	let box = { width: 800, height: 600 };
	await opened(browser, ours, async (tab) => {
		box = (await tab.locator('.maplibregl-canvas').boundingBox())!;
	});
	const style = plainStyle({
		ground: {
			...ground,
			archive: full(ground.archive),
			fonts: ground.fonts.map((font) => ({ ...font, url: full(font.url) })),
			...(ground.relief && { relief: { ...ground.relief, url: full(ground.relief.url) } }),
		},
		data: route ? { places: [], routes: [route] } : all,
		clusters: !route,
	});
	return {
		url: full('/bare/'),
		button: 'button',
		done: '[data-state="live"]',
		asked: { style, bounds, width: box.width, height: box.height },
	};
}

async function compare(name: string, browser: Browser, ours: Tapped, bare: Tapped): Promise<void> {
	const [own, plain]: [number[], number[]] = [[], []];
	await opened(browser, bare); // what the browser prepares once must not count for either
	for (let run = 0; run < RUNS; run++) {
		own.push((await opened(browser, ours)).ms);
		plain.push((await opened(browser, bare)).ms);
	}
	const ratio = median(own) / median(plain);
	console.log(
		`${name.padEnd(12)} ours ${median(own).toFixed(0).padStart(6)} ms   bare ${median(plain).toFixed(0).padStart(6)} ms   ratio ${ratio.toFixed(2)}   (${RUNS} runs)`,
	);
}

async function withMany(browser: Browser, count: number): Promise<void> {
	const dir = join(work, `places-${count}`);
	await writeMapSite(built, dir, LOCALE, count);
	const site = await startStaticServer({ dir, port: 0, base: '/' });
	const openings: Opening[] = [];
	let frames: number[] = [];
	for (let run = 0; run < 3; run++) {
		openings.push(
			await opened(browser, bigMap(site.url), async (page) => {
				if (run === 0) frames = await framesWhilePanning(page);
			}),
		);
	}
	await site.close();
	const bytes = total(openings[0]!.files.values());
	console.log(
		`${String(count).padStart(6)} places   ${kB(bytes).padStart(8)} before the first picture   ${median(
			openings.map(({ ms }) => ms),
		)
			.toFixed(0)
			.padStart(
				6,
			)} ms to the first full frame   panning: ${median(frames).toFixed(0)} ms a frame, p95 ${median(frames, 0.95).toFixed(0)} ms (${frames.length} frames)`,
	);
}

/** Scripts, worker and stylesheets that only maps ask for, all of them together. */
async function weight(browser: Browser, pages: readonly Tapped[]): Promise<void> {
	const files = new Map<string, number>();
	for (const page of pages)
		for (const [path, bytes] of (await opened(browser, page)).files)
			if (/\.(m?js|css)$/.test(path)) files.set(path, bytes);
	console.log(`map JS + worker + CSS, gzip: ${kB(total(files.values()))} in ${files.size} files`);
	for (const [path, bytes] of files) console.log(`    ${kB(bytes).padStart(8)} ${path}`);
}

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
await buildBareMap(join(work, 'bare'), join(work, 'bare-site'), built);
const site = await startStaticServer({ dir: built, port: 0, base: '/' });
const routes = JSON.parse(readFileSync(join(built, LOCALE, 'map/data.json'), 'utf8')) as MapData;
const longest = routes.routes.toSorted((a, b) => b.stops.length - a.stops.length)[0]!;
const path = longest.href.slice(1);
const ours = { route: entryMap(site.url, path), big: bigMap(site.url) };
const bare = await startStaticServer({ dir: join(work, 'bare-site'), port: 0, base: '/' });
await weight(browser, [ours.route, ours.big]);
await compare('route page', browser, ours.route, await bareOf(browser, bare.url, ours.route, path));
await compare('big map', browser, ours.big, await bareOf(browser, bare.url, ours.big, `${LOCALE}/map/`));
for (const count of COUNTS) await withMany(browser, count);
await browser.close();
await Promise.all([site.close(), bare.close()]);
