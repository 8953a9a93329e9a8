import type { Land } from '#domain/scene.ts';
import { desert } from './lands/desert.ts';
import { lake } from './lands/lake.ts';
import { mountains } from './lands/mountains.ts';
import { river } from './lands/river.ts';
import { saltFlat } from './lands/salt-flat.ts';
import { sea } from './lands/sea.ts';
import { steppe } from './lands/steppe.ts';
import { town } from './lands/town.ts';
import type { LandArt } from './stage.ts';

/** Every land an editor may name. */
export const LAND_ART: Readonly<Record<Land, LandArt>> = {
	desert,
	steppe,
	sea,
	lake,
	river,
	mountains,
	town,
	'salt-flat': saltFlat,
};
