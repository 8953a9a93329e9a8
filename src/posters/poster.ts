import type { Emblem } from '#domain/emblem.ts';
import type { Scene } from '#domain/scene.ts';

export const FORMATS = ['portrait', 'landscape'] as const;
export type Format = (typeof FORMATS)[number];

/** Width and height of each format; the tall one is two to three, as posters are printed. */
export const SIZES: Readonly<Record<Format, { readonly width: number; readonly height: number }>> = {
	portrait: { width: 900, height: 1350 },
	landscape: { width: 1600, height: 900 },
};

/** A route as a poster shows it, every word as it is to be lettered. */
export interface Poster {
	readonly scene: Scene;
	readonly emblem: Emblem;
	/** Colour of the route's theme. */
	readonly colour: string;
	/** «2 days · April–June». */
	readonly kicker: string;
	readonly title: string;
	/** Names of its stops in order. */
	readonly stops: readonly string[];
	/** Length, and how one travels. */
	readonly facts: string;
	readonly guide: string;
}
