import type { GeoJSONSource, Map as LibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import { ACTIVE_ROUTE_LAYERS, ROUTE_LAYERS } from '../../style/route-layers.ts';
import { SOURCES } from '../../style/source-ids.ts';
import { ALL_WHOLE_FROM } from '../../tiles/tile-layer.ts';
import type { MapItem, MapPick } from '../guide-map.ts';
import type { GuideState } from './guide-state.ts';
import { stopsOfMark } from './stops-of-mark.ts';

const PINS = ['marked', 'stop', 'stop-hollow', 'cluster', 'place', 'place-dot'];
const WAYS = [...ACTIVE_ROUTE_LAYERS.filter((layer) => layer !== 'active-arrows'), ...ROUTE_LAYERS];
const REACH_PX = 7; // how far beside a thin line or a dot one may press
const SEVERAL_MAX = 200;
/** A step more than the zoom at which things part, so that they do not touch. */
const PART_MORE = 0.3;

/** What lies at a point of the map, the topmost first of what is hit exactly. */
export function featureAt(map: LibreMap, at: { x: number; y: number }): MapGeoJSONFeature | undefined {
	const layers = [...PINS, ...WAYS];
	const exact: PointLike = [at.x, at.y];
	const around: [PointLike, PointLike] = [
		[at.x - REACH_PX, at.y - REACH_PX],
		[at.x + REACH_PX, at.y + REACH_PX],
	];
	return map.queryRenderedFeatures(exact, { layers })[0] ?? map.queryRenderedFeatures(around, { layers })[0];
}

/** The one thing a feature stands for; a disc of many stands for none. */
export function itemOf({ layer, properties }: MapGeoJSONFeature, state: GuideState): MapItem | undefined {
	if (layer.id.startsWith('stop')) return stopsOfMark(properties, state)[0]?.item;
	if (layer.id === 'cluster') return undefined;
	if (PINS.includes(layer.id))
		return isNamed(properties) ? { what: 'place', id: String(properties['id']) } : undefined;
	return { what: 'route', id: String(properties['route']) };
}

/** What pressing a feature means; `undefined` where the map itself answers by coming closer. */
export async function pickOf(
	map: LibreMap,
	feature: MapGeoJSONFeature,
	state: GuideState,
): Promise<MapPick | undefined> {
	if (feature.layer.id === 'cluster') return pickCluster(map, feature);
	if (feature.layer.id.startsWith('place') && !isNamed(feature.properties)) return comeTo(map, feature);
	if (!feature.layer.id.startsWith('stop')) return itemOf(feature, state);
	const stops = stopsOfMark(feature.properties, state);
	const [first] = stops;
	if (!first || stops.every(({ item }) => item.id === first.item.id)) return first?.item;
	const points = stops.map(({ lngLat }) => lngLat);
	const canPart = points.some((point) => point.join() !== points[0]!.join());
	if (!canPart || map.getZoom() >= map.getMaxZoom())
		return { what: 'several', items: stops.map(({ item }) => item) };
	come(map, middle(points), map.getZoom() + 1.5);
	return undefined;
}

async function pickCluster(map: LibreMap, feature: MapGeoJSONFeature): Promise<MapPick | undefined> {
	const source = map.getSource<GeoJSONSource>(SOURCES.places)!;
	const id = feature.properties['cluster_id'] as number;
	const zoom = await source.getClusterExpansionZoom(id);
	if (zoom <= map.getMaxZoom()) {
		come(map, (feature.geometry as GeoJSON.Point).coordinates as [number, number], zoom + PART_MORE);
		return undefined;
	}
	const leaves = await source.getClusterLeaves(id, SEVERAL_MAX, 0);
	return {
		what: 'several',
		items: leaves.map(({ properties }) => ({ what: 'place', id: String(properties?.['id']) })),
	};
}

/** A tile of a wide view holds no more of a place than its pin. */
const isNamed = (properties: MapGeoJSONFeature['properties']): boolean => properties['id'] !== undefined;

function comeTo(map: LibreMap, { geometry }: MapGeoJSONFeature): undefined {
	come(map, (geometry as GeoJSON.Point).coordinates as [number, number], ALL_WHOLE_FROM + PART_MORE);
}

const come = (map: LibreMap, center: [number, number], zoom: number) =>
	map.easeTo({ center, zoom: Math.min(zoom, map.getMaxZoom()) }, { originalEvent: true });

const middle = (points: readonly (readonly [number, number])[]): [number, number] => [
	points.reduce((sum, [lng]) => sum + lng, 0) / points.length,
	points.reduce((sum, [, lat]) => sum + lat, 0) / points.length,
];
