import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bin, runNode } from '../run/node-program.ts';
import { progressLine } from '../run/progress.ts';

export interface BuildOptions {
	/** Where the finished site goes. */
	readonly outDir: string;
	/** Further environment, e.g. `CONTENT_DIR` or `BASE_PATH`. */
	readonly env?: Readonly<Record<string, string>>;
}

const PAGE = /[├└]─ \S+/;

/**
 * Builds the guide beside `outDir` and puts it in its place only when it is whole, so that a failed build never leaves a
 * half-built site. Answers whether it succeeded; what went wrong has been printed.
 */
export async function buildSite({ outDir, env = {} }: BuildOptions): Promise<boolean> {
	const target = resolve(outDir);
	const fresh = `${target}.new`;
	const old = `${target}.old`;
	const line = progressLine();
	const started = Date.now();
	let pages = 0;
	line.show('Building…');
	const { code, output } = await runNode(
		[bin('astro'), 'build'],
		(text) => {
			if (PAGE.test(text)) line.show(`Building… ${++pages} files`);
		},
		{ ...process.env, ...env, OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: '1' },
	);
	if (code !== 0 || !existsSync(join(fresh, 'index.html'))) {
		rmSync(fresh, { recursive: true, force: true });
		line.end(failure(output));
		return false;
	}
	rmSync(old, { recursive: true, force: true });
	if (existsSync(target)) renameSync(target, old);
	renameSync(fresh, target);
	rmSync(old, { recursive: true, force: true });
	line.end(`Built ${countFiles(target)} files in ${((Date.now() - started) / 1000).toFixed(1)} s: ${outDir}`);
	return true;
}

const countFiles = (dir: string): number =>
	readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

/** What an editor should see of a failed build: the checker's report where there is one, else the last lines. */
function failure(output: string): string {
	const lines = output.split('\n').filter((text) => !PAGE.test(text));
	return lines.slice(-60).join('\n');
}
