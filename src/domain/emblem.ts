/** The small mark a route is known by. An editor chooses by these names. */
export const EMBLEMS = [
	'city-house',
	'dam',
	'domed-tomb',
	'fish',
	'fort',
	'kobyz',
	'kulan',
	'mountains',
	'oghuz-city',
	'reeds',
	'rocket',
	'saka-fort',
	'ship',
	'tiered-mound',
	'tower',
] as const;

export type Emblem = (typeof EMBLEMS)[number];
