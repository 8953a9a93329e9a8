import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStaticServer, type StaticServer } from './static-server.ts';

describe('startStaticServer', () => {
	const dir = mkdtempSync(join(tmpdir(), 'static-server-'));
	let server: StaticServer;

	beforeAll(async () => {
		mkdirSync(join(dir, 'kk'));
		writeFileSync(join(dir, 'kk/index.html'), '<p>Сәлем</p>');
		writeFileSync(join(dir, '404.html'), '<p>nowhere</p>');
		writeFileSync(join(dir, 'map.pmtiles'), '0123456789');
		writeFileSync(join(dir, 'picture.svg'), '<svg/>');
		writeFileSync(
			join(dir, '_headers'),
			'/kk/*\n  X-Frame: self\n/map.pmtiles\n  Cache-Control: immutable\n',
		);
		server = await startStaticServer({ dir, port: 0, base: '/guide/' });
	});

	afterAll(async () => {
		await server.close();
		rmSync(dir, { recursive: true });
	});

	test('says its address with the base path', () => {
		expect(server.url).toMatch(/^http:\/\/localhost:\d+\/guide\/$/);
	});

	test('serves a folder by its index page', async () => {
		const answer = await fetch(`${server.url}kk/`);
		expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
		expect(await answer.text()).toBe('<p>Сәлем</p>');
	});

	test('serves a range of bytes', async () => {
		const answer = await fetch(`${server.url}map.pmtiles`, { headers: { range: 'bytes=2-4' } });
		expect(answer.status).toBe(206);
		expect(answer.headers.get('content-range')).toBe('bytes 2-4/10');
		expect(await answer.text()).toBe('234');
	});

	test('knows the type of a drawing', async () => {
		expect((await fetch(`${server.url}picture.svg`)).headers.get('content-type')).toBe('image/svg+xml');
	});

	test('adds the headers that the site asks its host for', async () => {
		expect((await fetch(`${server.url}kk/`)).headers.get('x-frame')).toBe('self');
		expect((await fetch(`${server.url}picture.svg`)).headers.get('x-frame')).toBeNull();
	});

	test('lets only that be kept which the site says may be', async () => {
		expect((await fetch(`${server.url}map.pmtiles?v=1`)).headers.get('cache-control')).toBe('immutable');
		expect((await fetch(`${server.url}kk/`)).headers.get('cache-control')).toBe('no-cache');
	});

	test('answers with the site’s own page where there is nothing', async () => {
		const answer = await fetch(`${server.url}nothing/`);
		expect(answer.status).toBe(404);
		expect(await answer.text()).toBe('<p>nowhere</p>');
	});

	test('has nothing outside the base path', async () => {
		expect((await fetch(new URL('/kk/', server.url))).status).toBe(404);
	});

	test('never leaves its folder', async () => {
		expect((await fetch(`${server.url}..%2f..%2fetc/passwd`)).status).toBe(404);
	});

	test('refuses a port that is taken', async () => {
		const port = Number(new URL(server.url).port);
		await expect(startStaticServer({ dir, port, base: '/' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});
});
