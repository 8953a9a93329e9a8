import type { Landmark } from '#domain/scene.ts';
import { begimAna } from './landmarks/begim-ana.ts';
import { okshyAta } from './landmarks/okshy-ata.ts';
import type { HeroArt } from './stage.ts';

/** Every landmark drawn by hand. */
export const LANDMARK_ART: Readonly<Record<Landmark, HeroArt>> = {
	'begim-ana': begimAna,
	'okshy-ata': okshyAta,
};
