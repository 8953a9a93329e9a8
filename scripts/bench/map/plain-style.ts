import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapData, MapGround } from '../../../src/map/data.ts';
import { fontFaces, UPRIGHT } from '../../../src/map/style/typefaces.ts';

/** What a plain style is made for. */
export interface PlainRequest {
	/** With full addresses. */
	readonly ground: MapGround;
	readonly data: Pick<MapData, 'places' | 'routes'>;
	readonly clusters: boolean;
}

/** The same sources as ours in the plainest style that shows them: one layer for each thing, all in one colour. */
export function plainStyle({ ground, data, clusters }: PlainRequest): StyleSpecification {
	const geojson = (features: FeatureCollection) => ({ type: 'geojson', data: features }) as const;
	const { relief } = ground;
	return {
		version: 8,
		'font-faces': fontFaces(ground.fonts, []),
		sources: {
			ground: { type: 'vector', url: `pmtiles://${ground.archive}` },
			...(relief && {
				relief: {
					type: 'image',
					url: relief.url,
					coordinates: relief.corners.map(([lng, lat]) => [lng, lat]) as never,
				},
			}),
			ways: geojson(waysOf(data)),
			places: { ...geojson(pointsOf(data)), cluster: clusters, clusterRadius: 44 },
		},
		layers: [
			{ id: 'paper', type: 'background', paint: { 'background-color': '#f4efe4' } },
			...layersOf(relief !== undefined),
		],
	} as StyleSpecification;
}

function layersOf(hasRelief: boolean): LayerSpecification[] {
	const ground = (layer: string) => ({ source: 'ground', 'source-layer': layer }) as const;
	const text = { 'text-font': UPRIGHT, 'text-size': 12 } as const;
	return [
		{ id: 'earth', type: 'fill', ...ground('earth'), paint: { 'fill-color': '#e9e2d0' } },
		...(hasRelief ? [{ id: 'relief', type: 'raster', source: 'relief' } as const] : []),
		{ id: 'water', type: 'fill', ...ground('water'), paint: { 'fill-color': '#a8c4d0' } },
		{ id: 'river', type: 'line', ...ground('water'), paint: { 'line-color': '#5f8ea3' } },
		{ id: 'border', type: 'line', ...ground('boundaries'), paint: { 'line-color': '#998' } },
		{ id: 'road', type: 'line', ...ground('roads'), paint: { 'line-color': '#b08050' } },
		{ id: 'way', type: 'line', source: 'ways', paint: { 'line-color': '#a33', 'line-width': 3 } },
		{
			id: 'town',
			type: 'symbol',
			...ground('places'),
			layout: { ...text, 'text-field': ['get', 'name:en'] },
		},
		{ id: 'pin', type: 'circle', source: 'places', paint: { 'circle-radius': 8, 'circle-color': '#a33' } },
		{
			id: 'pin-name',
			type: 'symbol',
			source: 'places',
			layout: { ...text, 'text-field': ['to-string', ['coalesce', ['get', 'point_count'], ['get', 'name']]] },
		},
	];
}

const waysOf = ({ routes }: Pick<MapData, 'routes'>): FeatureCollection => ({
	type: 'FeatureCollection',
	features: routes.flatMap(({ legs }) =>
		legs.map(({ points }) => ({
			type: 'Feature' as const,
			properties: {},
			geometry: { type: 'LineString' as const, coordinates: points.map((point) => [...point]) },
		})),
	),
});

/** The places; where there are none, the stops of the route. */
function pointsOf({ places, routes }: PlainRequest['data']): FeatureCollection {
	const points = places.length > 0 ? places : routes.flatMap(({ stops }) => stops);
	return {
		type: 'FeatureCollection',
		features: points.flatMap(({ name, lngLat }) =>
			lngLat
				? [
						{
							type: 'Feature' as const,
							properties: { name },
							geometry: { type: 'Point' as const, coordinates: [...lngLat] },
						},
					]
				: [],
		),
	};
}
