import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ArchiveTrouble } from '#basemap/trouble.ts';
import { contentDir } from '#catalog/content-dir.ts';
import { readSources } from './basemap/read-sources.ts';
import { writeExtract, writeOwn } from './basemap/write-basemap.ts';
import { progressLine } from './run/progress.ts';

const USAGE = 'npm run basemap -- [--from FILE|URL] [--out FILE]';

/** `npm run basemap`: draws the archive of the live map, from our own sources or out of an OpenStreetMap extract. */
function readOptions() {
	try {
		const { values } = parseArgs({
			options: {
				from: { type: 'string' },
				out: { type: 'string', default: join(contentDir(), 'basemap', 'region.pmtiles') },
			},
		});
		return values;
	} catch {
		return undefined; // an option that does not exist
	}
}

const line = progressLine();
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
const share = (done: number, of: number) => `${Math.floor((100 * done) / of)} %`;

async function run({ from, out }: NonNullable<ReturnType<typeof readOptions>>): Promise<void> {
	const start = performance.now();
	const target = resolve(out);
	const options = { sources: readSources(contentDir()), target, workDir: resolve('.cache') };
	const size = from
		? await writeExtract({
				...options,
				from,
				onProgress: (stage, done, of) =>
					line.show(
						stage === 'fetching'
							? `fetching ${megabytes(done)} of ${megabytes(of)}`
							: `making tiles: ${share(done, of)} of ${of}`,
					),
			})
		: await writeOwn(options, (done, of) => line.show(`making tiles: ${share(done, of)} of ${of}`));
	line.end(
		`${relative('.', out)}: ${megabytes(size)} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
	);
}

const options = readOptions();
if (options) {
	await run(options).catch((error: unknown) => {
		if (!(error instanceof ArchiveTrouble)) throw error;
		line.end(`${error.message}\n${relative('.', options.out)} was not touched.`);
		process.exitCode = 1;
	});
} else {
	process.stderr.write(`${USAGE}\n`);
	process.exitCode = 2;
}
