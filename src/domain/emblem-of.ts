import type { Emblem } from './emblem.ts';

const EMBLEM_OF_THEME: Readonly<Record<string, Emblem>> = {
	city: 'city-house',
	history: 'fort',
	culture: 'kobyz',
	space: 'rocket',
	sea: 'fish',
	archaeology: 'oghuz-city',
	mountains: 'mountains',
	pilgrimage: 'domed-tomb',
	nature: 'reeds',
};

/** The emblem of a route: the one an editor chose, else that of its theme. */
export const emblemOf = ({ theme, emblem }: { theme: string; emblem?: Emblem | undefined }): Emblem =>
	emblem ?? EMBLEM_OF_THEME[theme] ?? 'tower';
