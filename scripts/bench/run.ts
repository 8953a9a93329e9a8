import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runNode } from '../run/node-program.ts';
import { writeBareSite } from './bare-site.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

/** `npm run bench [-- 500 2000 5000]`: pages a second and peak memory, beside a bare Astro site of the same size. */
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const root = resolve('.cache/bench');

interface Measured {
	readonly pages: number;
	readonly seconds: number;
	readonly peakMb: number;
}

const pagesIn = (dir: string): number =>
	readdirSync(dir, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;

async function measured(site: string, outDir: string, env: Record<string, string> = {}): Promise<Measured> {
	const { code, output } = await runNode(['scripts/bench/measured-build.ts', site], () => undefined, {
		...process.env,
		...env,
		ASTRO_TELEMETRY_DISABLED: '1',
	});
	if (code !== 0) throw new Error(output.slice(-3000));
	const { seconds, peakMb } = JSON.parse(output.trim().split('\n').at(-1)!) as Measured;
	return { pages: pagesIn(outDir), seconds, peakMb };
}

const row = (name: string, { pages, seconds, peakMb }: Measured): string =>
	`${name.padEnd(14)} ${String(pages).padStart(6)} pages ${seconds.toFixed(1).padStart(7)} s ${(pages / seconds).toFixed(0).padStart(6)} pages/s ${((1000 * seconds) / pages).toFixed(2).padStart(6)} ms/page ${peakMb.toFixed(0).padStart(6)} MB`;

for (const entries of sizes.length > 0 ? sizes : [500, 2000, 5000]) {
	const content = `${root}/content-${entries}`;
	const bare = `${root}/bare-${entries}`;
	writeSyntheticContent(content, entries);
	writeBareSite(bare, entries);
	const ours = await measured('.', `${root}/out-${entries}`, {
		CONTENT_DIR: content,
		OUT_DIR: `${root}/out-${entries}`,
		ASTRO_CACHE_DIR: `${root}/cache-${entries}`,
	});
	const theirs = await measured(bare, `${bare}/dist`);
	const ratio = ours.seconds / ours.pages / (theirs.seconds / theirs.pages);
	console.log(`\n${entries} entries`);
	console.log(row('this guide', ours));
	console.log(row('bare Astro', theirs));
	console.log(`cost per page: ${ratio.toFixed(2)} × bare`);
	for (const dir of [content, bare, `${root}/out-${entries}`, `${root}/cache-${entries}`]) {
		rmSync(dir, { recursive: true, force: true });
	}
}
