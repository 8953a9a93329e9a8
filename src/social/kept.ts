import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The bytes kept under `key` since the last build, as long as they were made of the same parts; else those that `make`
 * gives, kept from now on. Only the latest bytes of a key stay.
 */
export async function kept(
	dir: string,
	key: string,
	parts: readonly string[],
	make: () => Promise<Buffer>,
): Promise<Buffer> {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	const folder = join(dir, key.replaceAll('/', '+')); // flat: `about` must not take `about/documents` along
	const file = join(folder, hash.digest('hex').slice(0, 32));
	const known = await readFile(file).catch(() => undefined);
	if (known) return known;
	const bytes = await make();
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await writeFile(file, bytes);
	return bytes;
}
