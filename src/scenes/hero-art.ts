import type { Hero } from '#domain/scene.ts';
import { beach } from './heroes/beach.ts';
import { bridge } from './heroes/bridge.ts';
import { camel } from './heroes/camel.ts';
import { church } from './heroes/church.ts';
import { dam } from './heroes/dam.ts';
import { domedMausoleum } from './heroes/domed-mausoleum.ts';
import { fishingBoat } from './heroes/fishing-boat.ts';
import { fortress } from './heroes/fortress.ts';
import { harbourCranes } from './heroes/harbour-cranes.ts';
import { kobyzStelae } from './heroes/kobyz-stelae.ts';
import { kulan } from './heroes/kulan.ts';
import { launchPad } from './heroes/launch-pad.ts';
import { monument } from './heroes/monument.ts';
import { mosque } from './heroes/mosque.ts';
import { museum } from './heroes/museum.ts';
import { none } from './heroes/none.ts';
import { petroglyphs } from './heroes/petroglyphs.ts';
import { portalMausoleum } from './heroes/portal-mausoleum.ts';
import { reeds } from './heroes/reeds.ts';
import { riceField } from './heroes/rice-field.ts';
import { rocket } from './heroes/rocket.ts';
import { ruinedCity } from './heroes/ruined-city.ts';
import { saxaul } from './heroes/saxaul.ts';
import { shipOnSand } from './heroes/ship-on-sand.ts';
import { spring } from './heroes/spring.ts';
import { station } from './heroes/station.ts';
import { towerMausoleum } from './heroes/tower-mausoleum.ts';
import { townStreet } from './heroes/town-street.ts';
import { wellness } from './heroes/wellness.ts';
import { yurt } from './heroes/yurt.ts';
import { LANDMARK_ART } from './landmark-art.ts';
import type { HeroArt } from './stage.ts';

/** Every landmark an editor may name. */
export const HERO_ART: Readonly<Record<Hero, HeroArt>> = {
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
	monument,
	museum,
	'town-street': townStreet,
	bridge,
	beach,
	spring,
	kulan,
	camel,
	saxaul,
	reeds,
	yurt,
	wellness,
	'rice-field': riceField,
	...LANDMARK_ART,
};
