import type { Landmark } from '#domain/scene.ts';
import { gagarinsStart } from './landmarks/gagarins-start.ts';
import { baikonurProtonPads } from './landmarks/baikonur-proton-pads.ts';
import { baikonurCosmodrome } from './landmarks/baikonur-cosmodrome.ts';
import { baikonurMuseumSite2 } from './landmarks/baikonur-museum-site2.ts';
import { yubileynyAirfield } from './landmarks/yubileyny-airfield.ts';
import type { HeroArt } from './stage.ts';

/** Every landmark drawn by hand. */
export const LANDMARK_ART: Readonly<Record<Landmark, HeroArt>> = {
	'gagarins-start': gagarinsStart,
	'baikonur-proton-pads': baikonurProtonPads,
	'baikonur-cosmodrome': baikonurCosmodrome,
	'baikonur-museum-site2': baikonurMuseumSite2,
	'yubileyny-airfield': yubileynyAirfield,
};
