import type { Locale } from '#domain/locale.ts';
import type { MapRoute } from '../../data.ts';
import type { MapBounds, MapItem, MapShown } from '../guide-map.ts';

/** What of the guide lies over the ground, and what of it stands out. */
export interface GuideState extends MapShown {
	readonly locale: Locale;
	/** Box in which the net of degrees is drawn. */
	readonly bounds: MapBounds;
	/** Places are drawn from the tiles of the ground, and those known here are the ones in view. */
	readonly isTiled: boolean;
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

/** The route that is drawn strongly: the one pointed at, else the one looked at. */
export const strongRoute = (state: GuideState): string | undefined =>
	state.hovered?.what === 'route' ? state.hovered.id : activeRoute(state)?.id;
