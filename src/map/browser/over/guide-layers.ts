import type { FilterSpecification, StyleSpecification } from 'maplibre-gl';
import {
	ACTIVE_ROUTE_LAYERS,
	activeRouteFilter,
	ROUTE_LAYERS,
	ROUTE_OPACITY,
} from '../../style/route-layers.ts';
import { settlementFilter } from '../../style/settlements.ts';
import { activeRoute, strongRoute, type GuideState } from './guide-state.ts';

const TILED_LAYERS = ['place', 'place-dot'];

/** What of the style depends on what is selected. */
export interface LayerSettings {
	readonly filters: ReadonlyMap<string, FilterSpecification>;
	readonly routeOpacity: number;
}

/** Filters for a state: the route looked at is drawn strongly, and its stops name their towns themselves. */
export function layerSettings(state: GuideState): LayerSettings {
	const route = activeRoute(state);
	const names = route?.stops.map(({ name }) => name) ?? [];
	return {
		filters: new Map([
			...ACTIVE_ROUTE_LAYERS.map((layer) => [layer, activeRouteFilter(layer, strongRoute(state))] as const),
			['settlement', settlementFilter(state.locale, names)],
			...(state.isTiled ? TILED_LAYERS.map((layer) => [layer, placeFilter(state)] as const) : []),
		]),
		routeOpacity: route && state.routes.length > 1 ? ROUTE_OPACITY.behind : ROUTE_OPACITY.alone,
	};
}

/** The style as it has to be for a state, so that nothing is drawn twice when the map opens. */
export function withSettings(
	style: StyleSpecification,
	{ filters, routeOpacity }: LayerSettings,
): StyleSpecification {
	return {
		...style,
		layers: style.layers.map((layer) => {
			const filter = filters.get(layer.id);
			if (filter) return { ...layer, filter } as typeof layer;
			if (!ROUTE_LAYERS.includes(layer.id)) return layer;
			return { ...layer, paint: { ...layer.paint, 'line-opacity': routeOpacity } } as typeof layer;
		}),
	};
}

/** A place that is a stop has the number of the stop instead of its pin. */
function placeFilter(state: GuideState): FilterSpecification {
	const stops = activeRoute(state)?.stops.map(({ id }) => id) ?? [];
	return ['all', state.placeFilter ?? true, ['!', ['in', ['get', 'id'], ['literal', stops]]]];
}
