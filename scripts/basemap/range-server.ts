import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test server does with a request in place of answering well; `true` if it has dealt with it. */
export type Mischief = (request: IncomingMessage, response: ServerResponse, count: number) => boolean;

/** A server on this machine that gives parts of some bytes, for tests; `mischief` sees each request first. */
export async function rangeServer(bytes: Uint8Array, mischief: Mischief = () => false) {
	let count = 0;
	const server = createServer((request, response) => {
		if (mischief(request, response, ++count)) return;
		const { start, end } = rangeOf(request, bytes.length);
		if (start >= bytes.length) return void response.writeHead(416).end();
		response.writeHead(206, {
			'content-range': `bytes ${start}-${end - 1}/${bytes.length}`,
			'content-length': end - start,
			etag: '"one"',
		});
		response.end(bytes.subarray(start, end));
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/basemap.pmtiles`,
		requests: () => count,
		close: () => {
			server.closeAllConnections();
			return new Promise<void>((closed) => server.close(() => closed()));
		},
	};
}

function rangeOf({ headers }: IncomingMessage, size: number): { start: number; end: number } {
	const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
	return { start: Number(from), end: Math.min(size, to ? Number(to) + 1 : size) };
}
