import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tilesIn, type Box } from '#basemap/box.ts';
import {
	aCollection,
	aFeature,
	aForeignArchive,
	aSquare,
	FOREIGN_LAYERS,
	propertiesIn,
	readBack,
	REGION,
	someSources,
} from '#basemap/test-archives.ts';
import { rangeServer, type Mischief } from './range-server.ts';
import { writeExtract, writeOwn } from './write-basemap.ts';

const sources = someSources({
	region: aCollection(aFeature(aSquare(REGION), { 'name:kk': 'Облыс' })),
	shorelines: aCollection(aFeature(aSquare([64.1, 44.5, 64.2, 44.6]), { vintage: 'long ago' })),
	towns: aCollection(aFeature({ type: 'Point', coordinates: [64.3, 44.6] }, { 'name:kk': 'Өз қаламыз' })),
});
const foreign = aForeignArchive();
const OLD = 'the archive of before';
vi.setConfig({ testTimeout: 60_000 }); // a busy machine takes its time

let dir: string;
let target: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'basemap-test-'));
	target = join(dir, 'region.pmtiles');
	writeFileSync(target, OLD);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const options = () => ({ sources, target, workDir: join(dir, 'work'), firstWaitMs: 1, patienceMs: 20_000 });
const fromFile = (archive: Uint8Array) => {
	const from = join(dir, 'foreign.pmtiles');
	writeFileSync(from, archive);
	return writeExtract({ ...options(), from });
};
async function fromServer(archive: Uint8Array, mischief?: Mischief, patience = {}) {
	const server = await rangeServer(archive, mischief);
	try {
		await writeExtract({ ...options(), from: server.address, ...patience });
		return server.requests();
	} finally {
		await server.close();
	}
}
const written = () => readBack(readFileSync(target));
const at = (z: number, [west, south]: Box = [64.15, 44.55, 0, 0]) =>
	tilesIn([west, south, west, south], z)[0]!;

describe('an extract', () => {
	test('has the basemap’s layers and the guide’s own, at all zooms', async () => {
		await fromFile(foreign);
		for (const z of [0, 4, 7, 11, 14]) {
			const layers = Object.keys(propertiesIn(await written().tile(at(z))));
			expect(layers).toEqual(expect.arrayContaining(['earth', 'guide_region']));
			expect(layers).not.toContain('landuse');
		}
		const tile = propertiesIn(await written().tile(at(14)));
		expect(tile['water']).toEqual([{ kind: 'lake' }]);
		expect(tile['guide_shores']).toEqual([{ kind: 'former_shore', vintage: 'long ago', order: 1 }]);
	});

	test('has what the guide uses of a feature, and Kazakh in Latin letters', async () => {
		await fromFile(foreign);
		const { places, roads } = propertiesIn(await written().tile(at(10)));
		expect(places).toEqual([
			{ kind: 'locality', name: 'Қызыл', 'name:kk': 'Қызыл', 'name:kk-Latn': 'Qyzyl', population: 12 },
		]);
		expect(roads).toEqual([{ kind: 'highway', kind_detail: 'trunk', ref: 'M-32' }]);
	});

	test('says what it is made from', async () => {
		await fromFile(foreign);
		const { vector_layers, ...metadata } = await written().metadata();
		expect(metadata).toEqual({
			attribution: '© all of us',
			type: 'baselayer',
			version: '4.2.0',
			'guide:from': 'Somebody’s basemap',
		});
		const ids = (vector_layers as { id: string }[]).map(({ id }) => id);
		expect(ids.sort()).toEqual([
			...['boundaries', 'earth', 'guide_region', 'guide_shores', 'places', 'roads', 'water'],
		]);
		expect(await written().header()).toMatchObject({ maxZoom: 14, clustered: true });
	});

	test('is the same from a file and from a server, and each time', async () => {
		await fromFile(foreign);
		const once = readFileSync(target);
		expect(await fromServer(foreign)).toBeLessThan(20); // requests: neighbouring tiles come together
		expect(readFileSync(target)).toEqual(once);
	});

	test('goes no deeper than what it is made from', async () => {
		await fromFile(aForeignArchive({ maxZoom: 7 }));
		expect((await written().header()).maxZoom).toBe(7);
	});

	test('leaves nothing behind but itself', async () => {
		await fromFile(foreign);
		expect(readdirSync(join(dir, 'work'))).toEqual([]);
	});
});

describe('a connection', () => {
	const cut: Mischief = (_, response) => {
		response.writeHead(206, { 'content-length': 1000 });
		response.write('half of it', () => response.destroy());
		return true;
	};

	test('that breaks now and then is tried again', async () => {
		await fromServer(foreign, (request, response, count) => count % 3 !== 0 && cut(request, response, count));
		expect((await written().header()).maxZoom).toBe(14);
	});

	test('that breaks in the middle and stays broken is an error', async () => {
		const mischief: Mischief = (request, response, count) => count > 3 && cut(request, response, count);
		await expect(fromServer(foreign, mischief)).rejects.toMatchObject({ code: 'connection-lost' });
		expectOld();
	});

	test('that never answers is given up', async () => {
		await expect(fromServer(foreign, () => true, { patienceMs: 50 })).rejects.toMatchObject({
			code: 'connection-lost',
		});
		expectOld();
	});

	test('to nobody says that nobody listens', async () => {
		const server = await rangeServer(foreign);
		await server.close();
		const answer = writeExtract({ ...options(), from: server.address });
		await expect(answer).rejects.toMatchObject({
			code: 'connection-lost',
			message: expect.stringContaining('ECONNREFUSED'),
		});
		expectOld();
	});

	test('to a server that is overloaded for a while goes on', async () => {
		await fromServer(foreign, (_, response, count) => count < 4 && !!response.writeHead(503).end());
		expect((await written().header()).maxZoom).toBe(14);
	});
});

const answering =
	(status: number, headers: Record<string, string> = {}): Mischief =>
	(_, response) =>
		!!response.writeHead(status, headers).end('<!doctype html>');

describe('the old archive stays, and the error says why, where', () => {
	test.each<[string, string, Mischief]>([
		['the address is wrong', 'address-refused', answering(404)],
		['one may not read it', 'address-refused', answering(403)],
		['the server knows no ranges', 'no-ranges', answering(200)],
		[
			'the server has less than it says',
			'archive-cut',
			(_, response, count) => count > 1 && !!response.writeHead(416).end(),
		],
		[
			'the archive is replaced meanwhile',
			'archive-changed',
			(_, response, count) =>
				count === 2 && !!response.writeHead(206, { etag: '"two"' }).end('x'.repeat(99_999)),
		],
		['the server itself fails', 'connection-lost', answering(500)],
	])('%s: %s', async (_, code, mischief) => {
		await expect(fromServer(foreign, mischief)).rejects.toMatchObject({ code });
		expectOld();
	});

	const page = new TextEncoder().encode('<!doctype html>'.repeat(100));
	const changed = (at: number, value: number) => foreign.with(at, value);
	test.each<[string, string, Uint8Array]>([
		['the file is something else', 'not-pmtiles', page],
		['the file is empty', 'not-pmtiles', new Uint8Array(0)],
		['the archive is of an older version', 'not-pmtiles', changed(7, 2)],
		['the archive is cut in its tiles', 'archive-cut', foreign.subarray(0, foreign.length - 500)],
		['the archive is cut in its head', 'archive-cut', foreign.subarray(0, 200)],
		['its tiles are pictures', 'not-vector-tiles', changed(99, 2)],
		['its tiles are of a kind nobody knows', 'not-vector-tiles', changed(99, 77)],
		['it is compressed otherwise', 'unknown-compression', changed(97, 3)],
		['its directory is broken', 'archive-broken', changed(140, foreign[140]! ^ 255)],
		['its layers are other ones', 'other-schema', aForeignArchive({ layers: FOREIGN_LAYERS.slice(0, 3) })],
		['it lists no layers', 'other-schema', aForeignArchive({ info: { metadata: {} } })],
		[
			'its schema is older',
			'other-schema',
			aForeignArchive({
				layers: FOREIGN_LAYERS.map((layer) => ({
					...layer,
					features: layer.features.map((feature) => ({ ...feature, properties: { 'pmap:kind': 'x' } })),
				})),
			}),
		],
		['it is of another region', 'other-region', aForeignArchive({ info: { bounds: [10, 10, 20, 20] } })],
		[
			'it is of part of the region',
			'other-region',
			aForeignArchive({ info: { bounds: [64.1, 44, 70, 45] } }),
		],
		['it has no tiles', 'other-region', aForeignArchive({ isEmpty: true })],
	])('%s: %s', async (_, code, archive) => {
		await expect(fromFile(archive)).rejects.toMatchObject({ code });
		expectOld();
	});

	test('there is no such file: file-missing', async () => {
		const answer = writeExtract({ ...options(), from: join(dir, 'nowhere.pmtiles') });
		await expect(answer).rejects.toMatchObject({
			code: 'file-missing',
			message: expect.stringContaining('nowhere.pmtiles'),
		});
		expectOld();
	});

	test('the file is a folder: file-unreadable', async () => {
		await expect(writeExtract({ ...options(), from: dir })).rejects.toMatchObject({
			code: 'file-unreadable',
		});
		expectOld();
	});
});

function expectOld(): void {
	expect(readFileSync(target, 'utf8')).toBe(OLD);
	expect(readdirSync(join(dir, 'work'))).toEqual([]);
}

test('our own archive takes the place of the old one', async () => {
	const size = await writeOwn(options());
	expect(size).toBe(readFileSync(target).length);
	expect(await written().header()).toMatchObject({ minZoom: 0, maxZoom: 9 });
});
