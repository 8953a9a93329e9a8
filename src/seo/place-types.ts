import type { Place } from 'schema-dts';

/** Every kind of place in schema.org. */
export type PlaceType = Exclude<Place, string>['@type'];

/** What schema.org calls a kind of place, besides a tourist attraction; none where it knows nothing closer. */
const OF_KIND: Readonly<Record<string, PlaceType>> = {
	'archaeological-site': 'LandmarksOrHistoricalBuildings',
	architecture: 'LandmarksOrHistoricalBuildings',
	beach: 'Beach',
	church: 'Church',
	'industrial-heritage': 'LandmarksOrHistoricalBuildings',
	lake: 'LakeBodyOfWater',
	mausoleum: 'LandmarksOrHistoricalBuildings',
	memorial: 'LandmarksOrHistoricalBuildings',
	monument: 'LandmarksOrHistoricalBuildings',
	mosque: 'Mosque',
	mountains: 'Mountain',
	park: 'Park',
	petroglyph: 'LandmarksOrHistoricalBuildings',
	pilgrimage: 'PlaceOfWorship',
	river: 'RiverBodyOfWater',
	sea: 'SeaBodyOfWater',
	spring: 'BodyOfWater',
	square: 'CivicStructure',
	town: 'City',
	museum: 'Museum',
	'art-gallery': 'Museum',
	'open-air-museum': 'Museum',
	'school-museum': 'Museum',
};

const OF_STAY: Readonly<Record<string, PlaceType>> = {
	hotel: 'Hotel',
	hostel: 'Hostel',
	'roadside-hotel': 'Motel',
	'yurt-camp': 'Campground',
	sanatorium: 'Resort',
};

/** The `@type` of a sight or a museum: what it is, and that one travels to see it. */
export function attractionTypes(kind: string): PlaceType | readonly PlaceType[] {
	const own = OF_KIND[kind];
	return own ? [own, 'TouristAttraction'] : 'TouristAttraction';
}

/** The `@type` of a place to stay. */
export const stayType = (kind: string): PlaceType => OF_STAY[kind] ?? 'LodgingBusiness';

/** The `@type` of a settlement on the way. */
export const settlementType = (kind: string): PlaceType =>
	kind === 'city' || kind === 'town' ? 'City' : kind === 'station' ? 'TrainStation' : 'Place';
