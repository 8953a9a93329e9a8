import type { Landmark } from '#domain/scene.ts';
import { kyzylordaRailwayStation } from './landmarks/kyzylorda-railway-station.ts';
import { kyzylordaRegionalMuseum } from './landmarks/kyzylorda-regional-museum.ts';
import type { HeroArt } from './stage.ts';

/** Every landmark drawn by hand. */
export const LANDMARK_ART: Readonly<Record<Landmark, HeroArt>> = {
	'kyzylorda-railway-station': kyzylordaRailwayStation,
	'kyzylorda-regional-museum': kyzylordaRegionalMuseum,
};
