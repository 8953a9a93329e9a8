import type { LngLat } from '#domain/lng-lat.ts';

/** Size that social networks ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** What the small map marks; the map itself is always the whole region. */
export interface Marks {
	readonly lines: readonly { readonly points: readonly LngLat[]; readonly colour: string }[];
	/** Places among others. */
	readonly dots: readonly LngLat[];
	/** What the page is about; `isRough` where only its town or its surroundings are known. */
	readonly spot?: { readonly at: LngLat; readonly isRough: boolean } | undefined;
}

/** The part of a picture that is the same in every language. */
export interface Ground {
	/** The picture itself: SVG or any format that sharp reads. */
	readonly picture: Buffer;
	/** Author and licence, of a photograph. */
	readonly credit?: string | undefined;
	readonly marks: Marks;
	/** Number in the registry or in the list of routes. */
	readonly number?: string | undefined;
	/** Colour of the number. */
	readonly colour: string;
}

/** The part that is read. */
export interface Words {
	readonly guide: string;
	/** A line above the title: what it is and where. */
	readonly kicker: string;
	readonly title: string;
}
