import type { Hero } from '#domain/scene.ts';
import { church } from './heroes/church.ts';
import { dam } from './heroes/dam.ts';
import { domedMausoleum } from './heroes/domed-mausoleum.ts';
import { fishingBoat } from './heroes/fishing-boat.ts';
import { fortress } from './heroes/fortress.ts';
import { harbourCranes } from './heroes/harbour-cranes.ts';
import { kobyzStelae } from './heroes/kobyz-stelae.ts';
import { launchPad } from './heroes/launch-pad.ts';
import { mosque } from './heroes/mosque.ts';
import { none } from './heroes/none.ts';
import { petroglyphs } from './heroes/petroglyphs.ts';
import { portalMausoleum } from './heroes/portal-mausoleum.ts';
import { rocket } from './heroes/rocket.ts';
import { ruinedCity } from './heroes/ruined-city.ts';
import { shipOnSand } from './heroes/ship-on-sand.ts';
import { station } from './heroes/station.ts';
import { towerMausoleum } from './heroes/tower-mausoleum.ts';
import type { HeroArt } from './stage.ts';

/** Every landmark an editor may name. */
export const HERO_ART: Readonly<Partial<Record<Hero, HeroArt>>> = {
	none,
	'domed-mausoleum': domedMausoleum,
	'portal-mausoleum': portalMausoleum,
	'tower-mausoleum': towerMausoleum,
	'ruined-city': ruinedCity,
	fortress,
	petroglyphs,
	'kobyz-stelae': kobyzStelae,
	rocket,
	'launch-pad': launchPad,
	'ship-on-sand': shipOnSand,
	'harbour-cranes': harbourCranes,
	'fishing-boat': fishingBoat,
	dam,
	mosque,
	church,
	station,
};
