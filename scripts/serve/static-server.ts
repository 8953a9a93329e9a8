import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules, headersFor } from './headers-file.ts';

export interface StaticServerOptions {
	/** Folder of the built site. */
	readonly dir: string;
	/** 0 takes any free port. */
	readonly port: number;
	/** Base path the site was built for, `/` where there is none. */
	readonly base: string;
}

export interface StaticServer {
	/** Address of the site with its base path, e.g. `http://localhost:4321/guide/`. */
	readonly url: string;
	close(): Promise<void>;
}

/** What a host adds to an answer by the site's own `_headers`; all that is not told to be kept is asked for again. */
function headersOf(dir: string, path: string): Map<string, string> {
	const file = join(dir, '_headers');
	const rules = existsSync(file) ? headerRules(readFileSync(file, 'utf8')) : [];
	return new Map([['Cache-Control', 'no-cache'], ...headersFor(rules, path)]);
}

/**
 * Serves a built site on this machine as a static host would: types by ending, byte ranges, validators, the headers of
 * its `_headers`, the site's own 404 page. Rejects with the system's error where the port is taken.
 */
export function startStaticServer({ dir, port, base }: StaticServerOptions): Promise<StaticServer> {
	const prefix = base.replace(/\/$/, '');
	const files = sirv(dir, {
		dev: true, // reads the folder anew each time, so that a new build is served at once
		etag: true,
		extensions: ['html'],
		setHeaders: (response, path) => response.setHeaders(headersOf(dir, path)),
	});
	const notFound = join(dir, '404.html');
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		const missing = () => {
			response.setHeaders(headersOf(dir, '/404.html'));
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
		};
		if (!path.startsWith(`${prefix}/`)) return missing();
		request.url = path.slice(prefix.length);
		files(request, response, missing);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => {
			resolve({
				url: `http://localhost:${(server.address() as AddressInfo).port}${prefix}/`,
				close: () => new Promise((closed) => server.close(() => closed())),
			});
		});
	});
}
