import type { Landmark } from '#domain/scene.ts';
import { gagarinsStart } from './landmarks/gagarins-start.ts';
import type { HeroArt } from './stage.ts';

/** Every landmark drawn by hand. */
export const LANDMARK_ART: Readonly<Record<Landmark, HeroArt>> = {
	'gagarins-start': gagarinsStart,
};
