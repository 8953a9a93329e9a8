import type { Emblem } from '#domain/emblem.ts';
import { CITY_HOUSE, DAM, DOMED_TOMB, FORT, TOWER } from './art/buildings.ts';
import { MOUNTAINS, OGHUZ_CITY, SAKA_FORT, TIERED_MOUND } from './art/grounds.ts';
import { KOBYZ, KULAN, ROCKET } from './art/signs.ts';
import { FISH, REEDS, SHIP } from './art/waters.ts';

/**
 * What stands on the disc of an emblem, as path data on its grid. All of it is in the colour of paper but `cut`, which
 * takes the disc's own. Nothing is finer than a pixel at 20 px but `cut` and `fine`, which may go there unseen.
 */
export interface EmblemArt {
	/** A quiet surface: ground, water, what lies behind. */
	readonly ground?: string;
	/** The thing itself. */
	readonly mark: string;
	/** Lines carved into it. */
	readonly cut?: string;
	/** Lines beside it. */
	readonly line?: string;
	readonly fine?: string;
}

/** Side of the square every emblem is drawn in. */
export const EMBLEM_GRID = 48;

/** Every emblem an editor may name. */
export const EMBLEM_ART: Readonly<Record<Emblem, EmblemArt>> = {
	'city-house': CITY_HOUSE,
	dam: DAM,
	'domed-tomb': DOMED_TOMB,
	fish: FISH,
	fort: FORT,
	kobyz: KOBYZ,
	kulan: KULAN,
	mountains: MOUNTAINS,
	'oghuz-city': OGHUZ_CITY,
	reeds: REEDS,
	rocket: ROCKET,
	'saka-fort': SAKA_FORT,
	ship: SHIP,
	'tiered-mound': TIERED_MOUND,
	tower: TOWER,
};
