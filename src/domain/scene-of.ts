import { HOURS, type Hero, type Hour, type Land, type Scene } from './scene.ts';

/** What is known about an entry when its drawing is chosen. */
export interface SceneSubject {
	readonly id: string;
	/** Kind of the entry, e.g. `mausoleum`. */
	readonly kind: string;
	/** Land of its district. */
	readonly land: Land;
	/** What an editor chose; the rest follows from the kind. */
	readonly chosen?: { hero?: Hero | undefined; land?: Land | undefined; hour?: Hour | undefined } | undefined;
}

const HERO_OF_KIND: Readonly<Record<string, Hero>> = {
	'archaeological-site': 'ruined-city',
	architecture: 'museum',
	'art-gallery': 'museum',
	beach: 'beach',
	'children-camp': 'yurt',
	church: 'church',
	city: 'town-street',
	district: 'none',
	engineering: 'dam',
	event: 'yurt',
	'guest-house': 'town-street',
	hostel: 'town-street',
	hotel: 'town-street',
	'industrial-heritage': 'harbour-cranes',
	lake: 'reeds',
	mausoleum: 'domed-mausoleum',
	memorial: 'monument',
	monument: 'monument',
	mosque: 'mosque',
	mountains: 'none',
	museum: 'museum',
	nature: 'saxaul',
	'open-air-museum': 'museum',
	park: 'town-street',
	petroglyph: 'petroglyphs',
	pilgrimage: 'portal-mausoleum',
	reserve: 'kulan',
	river: 'reeds',
	'roadside-hotel': 'town-street',
	sanatorium: 'wellness',
	'school-museum': 'museum',
	sea: 'fishing-boat',
	space: 'rocket',
	spring: 'spring',
	square: 'monument',
	town: 'town-street',
	wellness: 'wellness',
	'yurt-camp': 'yurt',
};

const LAND_OF_KIND: Readonly<Record<string, Land>> = {
	beach: 'lake',
	city: 'town',
	hotel: 'town',
	lake: 'lake',
	monument: 'town',
	mountains: 'mountains',
	mosque: 'town',
	museum: 'town',
	park: 'town',
	river: 'river',
	sea: 'sea',
	square: 'town',
	town: 'town',
};

/** A number that depends on the id alone, so that a place keeps its hour from build to build. */
function fingerprint(id: string): number {
	let sum = 0;
	for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)!) >>> 0;
	return sum;
}

/** The drawing of an entry that has no photograph: the same entry gets the same scene for ever. */
export function sceneOf({ id, kind, land, chosen }: SceneSubject): Scene {
	const daylight = HOURS.filter((hour) => hour !== 'night');
	return {
		hero: chosen?.hero ?? HERO_OF_KIND[kind] ?? 'none',
		land: chosen?.land ?? LAND_OF_KIND[kind] ?? land,
		hour: chosen?.hour ?? daylight[fingerprint(id) % daylight.length]!,
		seed: id,
	};
}
