import type { MapData } from '../data.ts';

/** What the maps of a language draw; without a network what was fetched before, however old it is. */
export async function fetchMapData(address: string): Promise<MapData> {
	const answer = await fetch(address).catch(() => fetch(address, { cache: 'force-cache' }));
	if (!answer.ok) throw new Error(`${address} is answered with ${answer.status}.`);
	return (await answer.json()) as MapData;
}
