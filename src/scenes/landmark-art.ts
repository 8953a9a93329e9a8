import type { Landmark } from '#domain/scene.ts';
import { aitbayMosque } from './landmarks/aitbay-mosque.ts';
import { akmeshitSyrdaryaMosque } from './landmarks/akmeshit-syrdarya-mosque.ts';
import { firstPresidentPark } from './landmarks/first-president-park.ts';
import { ganibayHouse } from './landmarks/ganibay-house.ts';
import { karatauZhanakorgan } from './landmarks/karatau-zhanakorgan.ts';
import { kazanChurch } from './landmarks/kazan-church.ts';
import { kyzylkumDesert } from './landmarks/kyzylkum-desert.ts';
import { kyzylordaRailwayStation } from './landmarks/kyzylorda-railway-station.ts';
import { kyzylordaRegionalMuseum } from './landmarks/kyzylorda-regional-museum.ts';
import { sauyskandyk } from './landmarks/sauyskandyk.ts';
import { syrAnaMonument } from './landmarks/syr-ana-monument.ts';
import { syrDaryaKyzylorda } from './landmarks/syr-darya-kyzylorda.ts';
import { tagzymSquare } from './landmarks/tagzym-square.ts';
import { zhanakorganMud } from './landmarks/zhanakorgan-mud.ts';
import type { HeroArt } from './stage.ts';

/** Every landmark drawn by hand. */
export const LANDMARK_ART: Readonly<Record<Landmark, HeroArt>> = {
	'aitbay-mosque': aitbayMosque,
	'akmeshit-syrdarya-mosque': akmeshitSyrdaryaMosque,
	'first-president-park': firstPresidentPark,
	'ganibay-house': ganibayHouse,
	'karatau-zhanakorgan': karatauZhanakorgan,
	'kazan-church': kazanChurch,
	'kyzylkum-desert': kyzylkumDesert,
	'kyzylorda-railway-station': kyzylordaRailwayStation,
	'kyzylorda-regional-museum': kyzylordaRegionalMuseum,
	sauyskandyk,
	'syr-ana-monument': syrAnaMonument,
	'syr-darya-kyzylorda': syrDaryaKyzylorda,
	'tagzym-square': tagzymSquare,
	'zhanakorgan-mud': zhanakorganMud,
};
