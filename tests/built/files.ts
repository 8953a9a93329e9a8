import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { outDir } from './out-dir.ts';

/** Every file of the built site, below its folder, e.g. `kk/sights/index.html`. */
export const files: ReadonlySet<string> = new Set(existsSync(outDir) ? listed() : []);

/** The bytes of a file of the built site. */
export const bytesOf = (file: string): Buffer => readFileSync(join(outDir, file));

/** The text of a file of the built site. */
export const textOf = (file: string): string => bytesOf(file).toString('utf8');

function listed(): string[] {
	return readdirSync(outDir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}
