import { setTimeout as wait } from 'node:timers/promises';
import type { ByteSource } from '#basemap/archive/open-archive.ts';
import { ArchiveTrouble } from '#basemap/trouble.ts';

const TRIES = 5;
const FIRST_WAIT_MS = 500; // twice as long after each try
const PATIENCE_MS = 60_000; // for one answer

export interface HttpOptions {
	readonly firstWaitMs?: number;
	readonly patienceMs?: number;
}

/** An archive on a server that answers byte ranges. A broken connection is tried again a few times. */
export function httpSource(
	address: string,
	{ firstWaitMs = FIRST_WAIT_MS, patienceMs = PATIENCE_MS }: HttpOptions = {},
): ByteSource {
	let knownTag: string | null = null;

	async function attempt(offset: number, length: number): Promise<Uint8Array> {
		const response = await fetch(address, {
			headers: { range: `bytes=${offset}-${offset + length - 1}` },
			signal: AbortSignal.timeout(patienceMs),
		});
		if (response.status !== 206) {
			await response.body?.cancel();
			throw refusal(response, address, offset);
		}
		const tag = response.headers.get('etag');
		if (knownTag !== null && tag !== null && tag !== knownTag)
			throw new ArchiveTrouble('archive-changed', address);
		knownTag ??= tag;
		const bytes = new Uint8Array(await response.arrayBuffer());
		if (bytes.length < length)
			throw new ArchiveTrouble('archive-cut', address, `after ${offset + bytes.length} bytes`);
		return bytes.subarray(0, length);
	}

	return {
		name: address,
		async read(offset, length) {
			for (let tried = 1; ; tried++) {
				try {
					return await attempt(offset, length);
				} catch (error) {
					if (error instanceof ArchiveTrouble) throw error;
					if (tried === TRIES) throw new ArchiveTrouble('connection-lost', address, reasonOf(error));
				}
				await wait(firstWaitMs * 2 ** (tried - 1));
			}
		},
	};
}

/** Why an answer is none: an error of the server itself may pass and is tried again, all others stay. */
function refusal({ status, statusText }: Response, address: string, offset: number): Error {
	const answer = `${status} ${statusText}`.trim();
	if (status === 416) return new ArchiveTrouble('archive-cut', address, `before byte ${offset}`);
	if (status === 200) return new ArchiveTrouble('no-ranges', address, answer);
	const mayPass = status >= 500 || status === 429 || status === 408;
	return mayPass
		? new Error(`the server answered ${answer}`)
		: new ArchiveTrouble('address-refused', address, answer);
}

/** The reason lies in the cause: `fetch` itself says no more than «fetch failed». */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const cause = error.cause instanceof Error ? error.cause.message : '';
	return cause || error.message;
}
