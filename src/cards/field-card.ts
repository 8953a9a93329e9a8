import type { Emblem } from '#domain/emblem.ts';
import type { Shape } from './art/shapes.ts';

/** One stop of a field card. */
export interface CardStop {
	readonly number: number;
	readonly name: string;
	/** The name as a driver reads it, where the reader's language is another. */
	readonly driverName?: string | undefined;
	/** What it is and where. */
	readonly kicker: string;
	/** Coordinates with how far they can be trusted. */
	readonly point?: string | undefined;
	/** The way to the next stop: kilometres with their origin, and all that is known of the road. */
	readonly leg?: { readonly distance: string; readonly details: readonly string[] } | undefined;
}

/** A route on one sheet of paper, every word ready to print. */
export interface FieldCard {
	readonly lang: string;
	readonly guide: string;
	/** What this sheet is called. */
	readonly label: string;
	readonly number: string;
	/** Colour of the route's theme. */
	readonly colour: string;
	readonly emblem: Emblem;
	readonly kicker: string;
	readonly title: string;
	readonly summary: string;
	/** Full address of the route's page. */
	readonly address: string;
	readonly facts: readonly { readonly term: string; readonly text: string }[];
	readonly warning?: string | undefined;
	readonly days: readonly { readonly title?: string | undefined; readonly stops: readonly CardStop[] }[];
	readonly plate: { readonly shapes: readonly Shape[]; readonly alt: string; readonly note: string };
	readonly phones: Titled<{ readonly number: string; readonly name: string }>;
	readonly phrases: Titled<{ readonly words: string; readonly meaning: string }>;
	/** Title of the room for handwriting. */
	readonly notes: string;
	readonly approval: string;
	/** When the facts were checked, in words and as a day. */
	readonly checked: string;
	readonly checkedOn: string;
	readonly credit: string;
}

/** A list under its title; shown only if there is something in it. */
export interface Titled<Item> {
	readonly title: string;
	readonly items: readonly Item[];
}

/** Width and height of the plate in its own units. */
export const PLATE = { width: 720, height: 540 } as const;
