import type { LngLat } from '#domain/lng-lat.ts';
import { numberRanges } from '#plate/number-ranges.ts';
import type { MapStop } from '../data.ts';
import { markWidth, STOP_SIZE } from './stop-mark.ts';

type Located = MapStop & { readonly lngLat: LngLat };

/** Stops that share one mark at a zoom. */
export interface StopGroup {
	readonly stops: readonly Located[];
	readonly lngLat: LngLat;
	/** Their numbers, neighbours as a range. */
	readonly text: string;
}

const GAP = 2;
const TILE = 512;

/** Stops as marks none of which covers another when drawn at a zoom. */
export function stopGroups(stops: readonly MapStop[], zoom: number): StopGroup[] {
	const world = TILE * 2 ** zoom;
	let groups = stops.filter(isLocated).map((stop) => groupOf([stop]));
	for (let pair = closePair(groups, world); pair; pair = closePair(groups, world)) {
		const [a, b] = pair;
		groups = [groupOf([...a.stops, ...b.stops]), ...groups.filter((group) => group !== a && group !== b)];
	}
	return groups.sort((a, b) => a.stops[0]!.number - b.stops[0]!.number);
}

const isLocated = (stop: MapStop): stop is Located => stop.lngLat !== undefined;

function groupOf(stops: readonly Located[]): StopGroup {
	const sorted = stops.toSorted((a, b) => a.number - b.number);
	const middle = (k: 0 | 1) => sorted.reduce((sum, { lngLat }) => sum + lngLat[k], 0) / sorted.length;
	return {
		stops: sorted,
		lngLat: [middle(0), middle(1)],
		text: numberRanges(sorted.map(({ number }) => number)),
	};
}

function closePair(groups: readonly StopGroup[], world: number): [StopGroup, StopGroup] | undefined {
	for (const [index, a] of groups.entries()) {
		const b = groups.slice(index + 1).find((other) => doTouch(a, other, world));
		if (b) return [a, b];
	}
	return undefined;
}

function doTouch(a: StopGroup, b: StopGroup, world: number): boolean {
	const [ax, ay] = pixels(a.lngLat, world);
	const [bx, by] = pixels(b.lngLat, world);
	const apart = (markWidth(a.text) + markWidth(b.text)) / 2 + GAP;
	return Math.abs(ax - bx) < apart && Math.abs(ay - by) < STOP_SIZE + GAP;
}

function pixels([lng, lat]: LngLat, world: number): [x: number, y: number] {
	const sine = Math.sin((lat * Math.PI) / 180);
	return [(lng / 360 + 0.5) * world, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world];
}
