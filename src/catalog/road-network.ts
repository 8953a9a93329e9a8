import { join } from 'node:path';
import type { LngLat } from '#domain/lng-lat.ts';
import type { Way } from '#network/network.ts';
import { readNetworks, type Networks } from '#network/read-networks.ts';
import { wayAlong } from '#network/way-along.ts';
import type { Mode } from '#schemas/route.ts';
import { contentDir } from './content-dir.ts';

/** The drawn ways one travels by. */
export type WayKind = keyof Networks;

const OFF_THE_ROAD: ReadonlySet<Mode> = new Set(['foot', 'boat']);

/** Which drawn ways a traveller follows who may go by any of these; none on foot and by boat. */
export function wayKindOf(modes: readonly Mode[]): WayKind | undefined {
	const byLand = modes.filter((mode) => !OFF_THE_ROAD.has(mode));
	if (byLand.length === 0) return undefined;
	return byLand.every((mode) => mode === 'train') ? 'railway' : 'road';
}

/** The way between two points along the region's drawn roads or railway, if they say anything about it. */
export const drawnWay = (kind: WayKind, from: LngLat, to: LngLat): Way | undefined =>
	wayAlong(readNetworks(join(contentDir(), 'basemap'))[kind], from, to);
