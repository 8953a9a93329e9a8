import path from 'node:path';
import { expect, test } from 'vitest';
import { readBasemap } from '#plate/basemap.ts';
import { drawShores } from './draw-shores.ts';
import { readShores } from './read-shores.ts';

const dir = path.resolve(import.meta.dirname, '../../content/basemap');
const shores = readShores(dir);
const { rivers } = readBasemap(dir);
const HARBOUR = { lngLat: [61.66, 46.8] as const, name: 'Old & harbour' };

test('one map for each former shore and one for today, all of one size', () => {
	const maps = drawShores(shores, rivers, []);
	expect(maps).toHaveLength(3);
	expect(new Set(maps.map((svg) => /viewBox="[^"]+"/.exec(svg)?.[0])).size).toBe(1);
});

test('each has less water than the one before', () => {
	const water = drawShores(shores, rivers, []).map(
		(svg) => /class="shore-water"[^>]* d="([^"]*)"/.exec(svg)![1]!,
	);
	expect(new Set(water).size).toBe(3);
	expect(water.every((data) => data.startsWith('M'))).toBe(true);
});

test('marks what lies on the map, and nothing else', () => {
	const far = { lngLat: [67.2, 43.9] as const, name: 'Far away' };
	for (const svg of drawShores(shores, rivers, [HARBOUR, far])) {
		expect(svg).toContain('Old &amp; harbour');
		expect(svg).not.toContain('Far away');
	}
});

test('a region whose waters stayed has no such maps', () => {
	expect(drawShores({ former: [], today: shores.today }, rivers, [HARBOUR])).toEqual([]);
});
