import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownArchive } from '#basemap/own-archive.ts';
import { readSources } from './read-sources.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'basemap-sources-'));
	writeFileSync(join(dir, 'region.yaml'), 'bbox: [10, 50, 11, 51]\n');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const put = (file: string, text: string) => {
	mkdirSync(join(dir, 'basemap'), { recursive: true });
	writeFileSync(join(dir, 'basemap', file), text);
};

test(
	'files that are not there count as empty ones, and the world is drawn all the same',
	{ timeout: 60_000 },
	() => {
		const sources = readSources(dir);
		expect(sources.bbox).toEqual([10, 50, 11, 51]);
		expect(sources.lakes.features).toEqual([]);
		expect(ownArchive(sources).length).toBeGreaterThan(10_000);
	},
);

test('every file of shorelines is read, the line of attribution too', () => {
	const feature = (name: string) => `{"type":"Feature","properties":{"name":"${name}"},"geometry":null}`;
	put('a-shorelines.geojson', `{"type":"FeatureCollection","features":[${feature('a')}]}`);
	put('b-shorelines.geojson', `{"type":"FeatureCollection","features":[${feature('b')}]}`);
	put('attribution.json', '{"line":"© everybody"}');
	const { shorelines, attribution } = readSources(dir);
	expect(shorelines.features.map(({ properties }) => properties?.['name'])).toEqual(['a', 'b']);
	expect(attribution).toBe('© everybody');
});

test('a file that is not JSON is named', () => {
	put('lakes.geojson', '{');
	expect(() => readSources(dir)).toThrow(/lakes\.geojson is not JSON/);
});
