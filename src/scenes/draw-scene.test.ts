import { brotliCompressSync } from 'node:zlib';
import { HEROES, HOURS, LANDMARKS, LANDS, type Scene } from '#domain/scene.ts';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { drawScene } from './draw-scene.ts';

const RAW_BAR = 30_000;
const BROTLI_BAR = 12_000;

const aScene = (parts: Partial<Scene> = {}): Scene => ({
	hero: 'domed-mausoleum',
	land: 'steppe',
	hour: 'dusk',
	seed: 'asan-ata',
	...parts,
});

describe('drawScene', () => {
	test('the same scene is the same bytes', () => {
		expect(drawScene(aScene())).toBe(drawScene(aScene()));
	});

	test.each(HEROES)('two places with a %s do not look like copies', (hero) => {
		expect(drawScene(aScene({ hero, seed: 'asan-ata' }))).not.toBe(
			drawScene(aScene({ hero, seed: 'kasym-ata' })),
		);
	});

	test('an empty seed and one in Kazakh letters are drawn too', () => {
		for (const seed of ['', 'Сығанақ & "Жент" <2>'])
			expect(XMLValidator.validate(drawScene(aScene({ seed })))).toBe(true);
	});

	test('stands alone at 1200 × 750', () => {
		expect(drawScene(aScene())).toMatch(
			/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 750">/,
		);
	});
});

describe.each([...HEROES, ...LANDMARKS])('%s on every land at every hour', (hero) => {
	const drawn = LANDS.flatMap((land) =>
		HOURS.flatMap((hour) => ['asan-ata', 'zhalanash'].map((seed) => drawScene({ hero, land, hour, seed }))),
	);

	test('is well-formed XML without holes', () => {
		for (const svg of drawn) {
			expect(XMLValidator.validate(svg)).toBe(true);
			expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
		}
	});

	test('carries nothing a strict policy would refuse, and no words', () => {
		for (const svg of drawn)
			expect(svg).not.toMatch(
				/<script|<style|<text|<image|<foreignObject|style=|\bon\w+=|(?:href|src)="[^#]/,
			);
	});

	test('every shape it repeats or clips by is there, once', () => {
		for (const svg of drawn) {
			const ids = Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
			const asked = Array.from(svg.matchAll(/(?:href="#|url\(#)([^")]+)/g), ([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
		}
	});

	test('has no needless decimals', () => {
		for (const svg of drawn) {
			for (const [, shape] of svg.matchAll(/ d="([^"]+)"/g)) expect(shape).not.toMatch(/\.\d\d/);
			expect(svg).not.toMatch(/"[^"#]*\d\.\d{3}/);
		}
	});

	test('keeps to its weight', () => {
		const heaviest = drawn.reduce((one, other) => (other.length > one.length ? other : one));
		expect(heaviest.length).toBeLessThanOrEqual(RAW_BAR);
		expect(brotliCompressSync(heaviest).length).toBeLessThanOrEqual(BROTLI_BAR);
	});
});
