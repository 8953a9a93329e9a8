import type { Hour, Land } from '#domain/scene.ts';
import { tonesOf, type Light, type Material, type Tones } from './palette.ts';
import type { Random } from './seeded.ts';

export const WIDTH = 1200;
export const HEIGHT = 750;
/** The horizon lies low and at the same height in every picture, so that a page of them reads as one series. */
export const HORIZON = 470;

/** The part of a picture that is shown; a tall one reaches above the canvas, where there is only sky. */
export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
export const WHOLE: Frame = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

/** What a land or a hero knows while it draws itself. */
export interface Stage {
	readonly land: Land;
	readonly hour: Hour;
	readonly light: Light;
	/** The ground under the hero. */
	readonly soil: Tones;
	readonly sun: { readonly x: number; readonly y: number };
	/** Height of our eye above the ground in metres: it settles the scale of everything on the plain. */
	readonly eyeM: number;
	/** Whether the hero stands in or over water. */
	readonly onWater: boolean;
	/** Row on which the hero stands. */
	readonly groundY: number;
	readonly random: Random;
}

/** A landmark. It draws itself round (0, 0), where its foot meets the ground; up is negative. */
export interface HeroArt {
	readonly eyeM: number;
	readonly groundY: number;
	readonly onWater?: true;
	/** The ground before it is paved or bare: no plants of the land grow across it. */
	readonly swept?: true;
	/** Whether the drawing brings its own ground from edge to edge, and takes from the land only its colours. */
	readonly ownGround?: true;
	draw(stage: Stage): string;
}

/** A country: what lies behind the hero and what grows before it. */
export interface LandArt {
	readonly soil: Material;
	readonly hasWater?: true;
	draw(stage: Stage): { readonly back: string; readonly front: string };
}

/** A material at the stage's hour. */
export const paint = (stage: Stage, material: Material): Tones => tonesOf(stage.light, material);

/** Pixels to a metre for a thing standing on row `y` of the plain. */
export const pixelsPerMetre = (stage: Stage, y: number): number => (y - HORIZON) / stage.eyeM;

/** Whether lamps burn and windows are lit. */
export const isEvening = ({ hour }: Stage): boolean => hour === 'dusk' || hour === 'night';
