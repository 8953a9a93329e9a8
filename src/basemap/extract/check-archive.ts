import type { OpenArchive } from '../archive/open-archive.ts';
import type { Box } from '../box.ts';
import { listedLayers } from '../metadata.ts';
import { ArchiveTrouble } from '../trouble.ts';

/** Layers of a Protomaps basemap that the guide draws. */
export const BASEMAP_LAYERS = ['earth', 'water', 'boundaries', 'roads', 'places'] as const;

const ROUNDING = 0.01; // degrees: an extract of the same box may be written a little smaller

/** Throws an ArchiveTrouble where an archive is no Protomaps basemap, or holds another region. */
export function checkArchive({ name, header, metadata }: OpenArchive, region: Box): void {
	const layers = listedLayers(metadata);
	const missing = BASEMAP_LAYERS.filter((layer) => !layers.some(({ id }) => id === layer));
	if (missing.length > 0) {
		const has = layers.map(({ id }) => id).join(', ') || 'none that it lists';
		throw new ArchiveTrouble('other-schema', name, `it lacks ${missing.join(', ')} (it has ${has})`);
	}
	if (layers.some(({ fields }) => 'pmap:kind' in (fields ?? {}))) {
		throw new ArchiveTrouble(
			'other-schema',
			name,
			'it is older than version 4 («pmap:kind» in place of «kind»)',
		);
	}
	const [west, south, east, north] = region;
	const { minLon, minLat, maxLon, maxLat } = header;
	const isInside =
		minLon <= west + ROUNDING &&
		minLat <= south + ROUNDING &&
		maxLon >= east - ROUNDING &&
		maxLat >= north - ROUNDING;
	if (!isInside) {
		const boxes = [
			[minLon, minLat, maxLon, maxLat],
			[west, south, east, north],
		].map((box) => `[${box.join(', ')}]`);
		throw new ArchiveTrouble('other-region', name, `it covers ${boxes[0]}, the region is ${boxes[1]}`);
	}
}
