import type { Landmark } from '#domain/scene.ts';
import { gagarinsStart } from './landmarks/gagarins-start.ts';
import { baikonurProtonPads } from './landmarks/baikonur-proton-pads.ts';
import { baikonurCosmodrome } from './landmarks/baikonur-cosmodrome.ts';
import { baikonurMuseumSite2 } from './landmarks/baikonur-museum-site2.ts';
import { yubileynyAirfield } from './landmarks/yubileyny-airfield.ts';
import { korkytAta } from './landmarks/korkyt-ata.ts';
import { zhosalyStation } from './landmarks/zhosaly-station.ts';
import { toretamStation } from './landmarks/toretam-station.ts';
import { baikonurTown } from './landmarks/baikonur-town.ts';
import { tagzymBaikonur } from './landmarks/tagzym-baikonur.ts';
import { korkytAtaCityMonument } from './landmarks/korkyt-ata-city-monument.ts';
import { northTugisken } from './landmarks/north-tugisken.ts';
import type { HeroArt } from './stage.ts';

/** Every landmark drawn by hand. */
export const LANDMARK_ART: Readonly<Record<Landmark, HeroArt>> = {
	'gagarins-start': gagarinsStart,
	'baikonur-proton-pads': baikonurProtonPads,
	'baikonur-cosmodrome': baikonurCosmodrome,
	'baikonur-museum-site2': baikonurMuseumSite2,
	'yubileyny-airfield': yubileynyAirfield,
	'korkyt-ata': korkytAta,
	'zhosaly-station': zhosalyStation,
	'toretam-station': toretamStation,
	'baikonur-town': baikonurTown,
	'tagzym-baikonur': tagzymBaikonur,
	'korkyt-ata-city-monument': korkytAtaCityMonument,
	'north-tugisken': northTugisken,
};
