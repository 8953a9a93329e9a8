/** What a drawn scene can show: one hero on one land at one hour. An editor chooses by these names. */
export const HEROES = [
	'none',
	'domed-mausoleum',
	'portal-mausoleum',
	'tower-mausoleum',
	'ruined-city',
	'fortress',
	'petroglyphs',
	'kobyz-stelae',
	'rocket',
	'launch-pad',
	'ship-on-sand',
	'harbour-cranes',
	'fishing-boat',
	'dam',
	'mosque',
	'church',
	'station',
	'monument',
	'museum',
	'town-street',
	'bridge',
	'beach',
	'spring',
	'kulan',
	'camel',
	'saxaul',
	'reeds',
	'yurt',
	'wellness',
	'rice-field',
] as const;
/** Landmarks drawn by hand, each named by its entry: one of a kind. */
export const LANDMARKS = [
	'zhalanash-ship-cemetery',
	'aral-harbour',
	'aral-fishermens-museum',
	'kokaral-dam',
	'kambash-lake',
	'barsakelmes',
	'north-aral-sea',
	'kerderi',
	'saryshoky-cliffs',
	'akespe-spring',
	'aral-station',
	'tastubek-shore',
	'kaskakulan',
	'gagarins-start',
	'baikonur-proton-pads',
	'baikonur-cosmodrome',
	'baikonur-museum-site2',
	'yubileyny-airfield',
	'korkyt-ata',
	'zhosaly-station',
	'toretam-station',
	'baikonur-town',
	'tagzym-baikonur',
	'korkyt-ata-city-monument',
	'north-tugisken',
	'aitbay-mosque',
	'akmeshit-syrdarya-mosque',
	'first-president-park',
	'ganibay-house',
	'karatau-zhanakorgan',
	'kazan-church',
	'kyzylkum-desert',
	'kyzylorda-railway-station',
	'kyzylorda-regional-museum',
	'sauyskandyk',
	'syr-ana-monument',
	'syr-darya-kyzylorda',
	'tagzym-square',
	'zhanakorgan-mud',
	'begim-ana',
	'okshy-ata',
	'aikozha-ishan',
	'syganak',
	'kok-kesene',
	'sarlytam',
	'saraman-kosa',
	'chirik-rabat',
	'balandy-2',
	'altyn-asar',
	'jankent',
	'sunak-ata',
	'elaman-tower',
	'bestam',
] as const satisfies readonly string[];
export const LANDS = ['desert', 'steppe', 'sea', 'lake', 'river', 'mountains', 'town', 'salt-flat'] as const;
export const HOURS = ['dawn', 'noon', 'dusk', 'night'] as const;

export type Landmark = (typeof LANDMARKS)[number];
export type Hero = (typeof HEROES)[number] | Landmark;
export type Land = (typeof LANDS)[number];
export type Hour = (typeof HOURS)[number];

/** One picture: what stands there, on which land, at which hour; `seed` (an entry's id) settles the rest for good. */
export interface Scene {
	readonly hero: Hero;
	readonly land: Land;
	readonly hour: Hour;
	readonly seed: string;
}
