/** Kinds of sights under the heads a traveller would look for them; museums, stays and services are heads of their own. */
export const KIND_GROUPS = {
	ancient: ['archaeological-site', 'petroglyph'],
	holy: ['mausoleum', 'mosque', 'church', 'pilgrimage'],
	monuments: ['monument', 'memorial', 'square'],
	works: ['architecture', 'engineering', 'industrial-heritage', 'space', 'town'],
	nature: [
		...['sea', 'lake', 'river', 'spring', 'beach', 'mountains'],
		...['nature', 'reserve', 'park', 'wellness'],
	],
} as const satisfies Record<string, readonly string[]>;

export type KindGroup = keyof typeof KIND_GROUPS;
