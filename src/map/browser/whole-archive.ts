const wholes = new Map<string, Promise<ArrayBuffer>>();

/**
 * A small archive as one file, fetched once however many maps a page opens. Its address changes with its bytes, so
 * what the browser has kept of it is always right: the map draws without a network once it has been seen.
 */
export function wholeArchive(url: string): Promise<ArrayBuffer> {
	let whole = wholes.get(url);
	if (!whole) {
		whole = fetched(url);
		wholes.set(url, whole);
		whole.catch(() => wholes.delete(url)); // the next map may try again
	}
	return whole;
}

async function fetched(url: string): Promise<ArrayBuffer> {
	const response = await fetch(url, { cache: 'force-cache' });
	if (!response.ok) throw new Error(`The map's archive answered with ${response.status}.`);
	return response.arrayBuffer();
}
