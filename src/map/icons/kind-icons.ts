import type { MUSEUM_KINDS } from '#schemas/museum.ts';
import type { SERVICE_KINDS } from '#schemas/service.ts';
import type { SIGHT_KINDS } from '#schemas/sight.ts';
import type { STAY_KINDS } from '#schemas/stay.ts';
import type { IconName } from './icon-paths.ts';

export type PlaceKind =
	| (typeof SIGHT_KINDS)[number]
	| (typeof MUSEUM_KINDS)[number]
	| (typeof STAY_KINDS)[number]
	| (typeof SERVICE_KINDS)[number];

/** What is drawn on the pin of each kind of place. */
const KIND_ICONS: Readonly<Record<PlaceKind, IconName>> = {
	'archaeological-site': 'ruins',
	architecture: 'townHall',
	beach: 'beach',
	church: 'cross',
	engineering: 'dam',
	'industrial-heritage': 'ship',
	lake: 'waves',
	mausoleum: 'mausoleum',
	memorial: 'obelisk',
	monument: 'statue',
	mosque: 'crescent',
	mountains: 'mountain',
	nature: 'bareTree',
	park: 'park',
	petroglyph: 'petroglyph',
	pilgrimage: 'shrine',
	reserve: 'binoculars',
	river: 'river',
	sea: 'waves',
	space: 'rocket',
	spring: 'drop',
	square: 'fountain',
	town: 'town',
	wellness: 'hotSpring',
	museum: 'museum',
	'art-gallery': 'picture',
	'open-air-museum': 'vase',
	'school-museum': 'school',
	hotel: 'bed',
	'guest-house': 'home',
	hostel: 'bunkBeds',
	'roadside-hotel': 'restArea',
	'yurt-camp': 'yurt',
	sanatorium: 'heart',
	'children-camp': 'tent',
	fuel: 'fuel',
	water: 'tap',
	food: 'restaurant',
	clinic: 'hospital',
	police: 'police',
	station: 'train',
	airport: 'airport',
	atm: 'atm',
	information: 'information',
};

/** The icon of a kind, or none where the kind is not known. */
export const iconOf = (kind: string): IconName | undefined => (KIND_ICONS as Record<string, IconName>)[kind];
