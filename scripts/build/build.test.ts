import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runNode } from '../run/node-program.ts';

describe('npm run build with a mistake in the content', () => {
	const dir = mkdtempSync(join(tmpdir(), 'build-'));
	const content = join(dir, 'content');
	const outDir = join(dir, 'dist');
	cpSync('tests/fixtures/second-region', content, { recursive: true });
	cpSync('tests/fixtures/second-region/settlements', outDir, { recursive: true });
	const sight = join(content, 'sights/lighthouse/sight.yaml');
	writeFileSync(sight, readFileSync(sight, 'utf8').replace('district: north', 'distrikt: north'));
	const build = runNode(['scripts/build.ts'], () => undefined, {
		...process.env,
		CONTENT_DIR: content,
		OUT_DIR: outDir,
		EDITOR_LANG: 'kk',
	});

	afterAll(() => rmSync(dir, { recursive: true }));

	test('fails and names the file and line in the editor’s language', async () => {
		const { code, output } = await build;
		expect(code).toBe(1);
		expect(output).toMatch(/lighthouse\/sight\.yaml:4/);
		expect(output).toContain('қате');
	});

	test('shows no stack trace', async () => {
		expect((await build).output).not.toMatch(/^\s+at .+:\d+:\d+/m);
	});

	test('leaves the last good guide in its place', async () => {
		await build;
		expect(existsSync(join(outDir, 'harbour.yaml'))).toBe(true);
		expect(existsSync(`${outDir}.new`)).toBe(false);
	});
});
