import type { Feature, LineString } from 'geojson';
import type { MapLeg, MapRoute } from '../data.ts';
import { feature } from './collection.ts';

/** What layers of routes ask of a leg. */
export interface LegProperties {
	readonly sort: 'way';
	readonly route: string;
	readonly theme: string;
	readonly style: MapLeg['style'];
}

/** Legs of routes as lines, in the order in which they are gone. */
export function routeFeatures(routes: readonly MapRoute[]): Feature<LineString, LegProperties>[] {
	return routes.flatMap(({ id, theme, legs }) =>
		legs
			.filter(({ points }) => points.length > 1)
			.map(({ style, points }) =>
				feature<LineString, LegProperties>(
					{ type: 'LineString', coordinates: points.map(([lng, lat]) => [lng, lat]) },
					{ sort: 'way', route: id, theme, style },
				),
			),
	);
}
