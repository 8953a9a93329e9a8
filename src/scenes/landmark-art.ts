import type { Landmark } from '#domain/scene.ts';
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
