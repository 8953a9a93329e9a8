import type { Locale } from '#domain/locale.ts';
import type { MapRoute } from '../../data.ts';
import type { MapItem, MapShown } from '../guide-map.ts';

/** What of the guide lies over the ground, and what of it stands out. */
export interface GuideState extends MapShown {
	readonly locale: Locale;
	readonly selected: MapItem | undefined;
	readonly hovered: MapItem | undefined;
	/** Zoom for which stops are grouped. */
	readonly zoom: number;
}

/** The route whose stops are numbered: the one selected, or the only one there is. */
export function activeRoute({ routes, selected }: GuideState): MapRoute | undefined {
	const id =
		selected?.what === 'route' ? selected.id : selected?.what === 'stop' ? selected.route : undefined;
	return routes.find((route) => route.id === id) ?? (routes.length === 1 ? routes[0] : undefined);
}
