import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownArchive } from '#basemap/own-archive.ts';
import { readBack } from '#basemap/test-archives.ts';
import { readSources } from './read-sources.ts';

const ARCHIVE = 'content/basemap/region.pmtiles';
const published = existsSync(ARCHIVE) ? readFileSync(ARCHIVE) : undefined;
const isExtract = published && 'guide:from' in (await readBack(published).metadata());

test.skipIf(!published || isExtract)(
	'the published archive is what the sources give now; if not: npm run basemap',
	{ timeout: 60_000 },
	() => expect(Buffer.compare(published!, ownArchive(readSources('content')))).toBe(0),
);

test.skipIf(!published || isExtract)('it stays small enough for an offline pack', () =>
	expect(published!.length).toBeLessThan(1_000_000),
);
