import { join } from 'node:path';
import { isOnFormerBed } from '#shores/former-bed.ts';
import { readShores, type FormerShore } from '#shores/read-shores.ts';
import { contentDir } from './content-dir.ts';
import type { Place } from './entries.ts';
import { oncePer } from './once.ts';

/**
 * The oldest shore, where the place stands on what was the floor inside it until the water drew back.
 * A place known only to its settlement is never told to, nor one that was an island.
 */
export const formerSeabed: (place: Place) => FormerShore | undefined = oncePer(({ facts }: Place) => {
	const { location, formerIsland } = facts;
	if (!location || location.precision === 'settlement' || formerIsland) return undefined;
	const { former, today } = readShores(join(contentDir(), 'basemap'));
	const oldest = former[0];
	return oldest && isOnFormerBed(location.point, oldest.rings, today) ? oldest : undefined;
});

/** Whether a place stands on what was the floor of a lake or sea before the water drew back. */
export const isFormerSeabed = (place: Place): boolean => formerSeabed(place) !== undefined;
