import type { Landmark } from '#domain/scene.ts';
import { zhalanashShipCemetery } from './landmarks/zhalanash-ship-cemetery.ts';
import { aralHarbour } from './landmarks/aral-harbour.ts';
import { aralFishermensMuseum } from './landmarks/aral-fishermens-museum.ts';
import { kokaralDam } from './landmarks/kokaral-dam.ts';
import { kambashLake } from './landmarks/kambash-lake.ts';
import { barsakelmes } from './landmarks/barsakelmes.ts';
import { northAralSea } from './landmarks/north-aral-sea.ts';
import { kerderi } from './landmarks/kerderi.ts';
import { saryshokyCliffs } from './landmarks/saryshoky-cliffs.ts';
import { akespeSpring } from './landmarks/akespe-spring.ts';
import { aralStation } from './landmarks/aral-station.ts';
import { tastubekShore } from './landmarks/tastubek-shore.ts';
import { kaskakulan } from './landmarks/kaskakulan.ts';
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
import { aikozhaIshan } from './landmarks/aikozha-ishan.ts';
import { altynAsar } from './landmarks/altyn-asar.ts';
import { balandy2 } from './landmarks/balandy-2.ts';
import { begimAna } from './landmarks/begim-ana.ts';
import { bestam } from './landmarks/bestam.ts';
import { chirikRabat } from './landmarks/chirik-rabat.ts';
import { elamanTower } from './landmarks/elaman-tower.ts';
import { jankent } from './landmarks/jankent.ts';
import { kokKesene } from './landmarks/kok-kesene.ts';
import { okshyAta } from './landmarks/okshy-ata.ts';
import { saramanKosa } from './landmarks/saraman-kosa.ts';
import { sarlytam } from './landmarks/sarlytam.ts';
import { sunakAta } from './landmarks/sunak-ata.ts';
import { syganak } from './landmarks/syganak.ts';
import type { HeroArt } from './stage.ts';

/** Every landmark drawn by hand. */
export const LANDMARK_ART: Readonly<Record<Landmark, HeroArt>> = {
	'zhalanash-ship-cemetery': zhalanashShipCemetery,
	'aral-harbour': aralHarbour,
	'aral-fishermens-museum': aralFishermensMuseum,
	'kokaral-dam': kokaralDam,
	'kambash-lake': kambashLake,
	barsakelmes,
	'north-aral-sea': northAralSea,
	kerderi,
	'saryshoky-cliffs': saryshokyCliffs,
	'akespe-spring': akespeSpring,
	'aral-station': aralStation,
	'tastubek-shore': tastubekShore,
	kaskakulan,
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
	'aikozha-ishan': aikozhaIshan,
	'altyn-asar': altynAsar,
	'balandy-2': balandy2,
	'begim-ana': begimAna,
	bestam,
	'chirik-rabat': chirikRabat,
	'elaman-tower': elamanTower,
	jankent,
	'kok-kesene': kokKesene,
	'okshy-ata': okshyAta,
	'saraman-kosa': saramanKosa,
	sarlytam,
	'sunak-ata': sunakAta,
	syganak,
};
