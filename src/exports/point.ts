import type { LngLat } from '#domain/lng-lat.ts';

/** A place or stop that is located, in the words of one language. */
export interface Point {
	readonly name: string;
	/** Kind as the guide knows it, e.g. `mausoleum`: it decides the symbol. */
	readonly kind: string;
	/** Kind in words. */
	readonly kindName: string;
	/** Paragraphs below the name. */
	readonly description: readonly string[];
	readonly lngLat: LngLat;
	/** Where the coordinates come from. */
	readonly source?: string;
	/** Address of its page. */
	readonly page?: string;
	/** Address of its picture. */
	readonly picture?: { readonly src: string; readonly alt: string };
}

/** How a line came to be: only a surveyed one may be followed. */
export type LineStyle = 'surveyed' | 'schematic' | 'straight';

/** The way between two stops. */
export interface Line {
	readonly name: string;
	readonly description: readonly string[];
	readonly style: LineStyle;
	readonly points: readonly LngLat[];
}

/** A named group of points, as a map program lists it. */
export interface Folder {
	readonly name: string;
	readonly points: readonly Point[];
}

/** Box around points, `[west, south, east, north]`; none around none. */
export function boundsOf(points: readonly LngLat[]): [number, number, number, number] | undefined {
	if (points.length === 0) return undefined;
	const lngs = points.map(([lng]) => lng);
	const lats = points.map(([, lat]) => lat);
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
