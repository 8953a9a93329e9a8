import type { Locale } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import type { MapGround } from '#map/data.ts';
import type { MapSubject } from '#map/subject.ts';
import { mapDataPath } from '#paths.ts';
import type { Entries } from '../entries.ts';
import { mapGround } from '../map-ground.ts';

/** What the script of a map within a page is told. */
export interface LiveMapView {
	readonly locale: Locale;
	readonly data: string;
	readonly ground: MapGround;
	readonly subject: MapSubject;
	/** What is in view at first: west, south, east, north. */
	readonly bounds: readonly [number, number, number, number];
}

const KM_PER_DEGREE = 111.195;

/** A live map of a subject around some points; undefined where there is no ground to draw it on, and the plate stays. */
export function liveMap(
	entries: Entries,
	subject: MapSubject,
	points: readonly LngLat[],
	minWidthKm: number,
	locale: Locale,
): LiveMapView | undefined {
	const ground = mapGround(entries);
	if (!ground || points.length === 0) return undefined;
	return { locale, data: mapDataPath(locale), ground, subject, bounds: boundsOf(points, minWidthKm) };
}

function boundsOf(points: readonly LngLat[], minWidthKm: number): LiveMapView['bounds'] {
	const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
	const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	const middle = (south + north) / 2;
	const degrees = minWidthKm / (KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180));
	const more = Math.max(0, (degrees - (east - west)) / 2);
	const short = (value: number) => Number(value.toFixed(4));
	return [short(west - more), short(south), short(east + more), short(north)];
}
