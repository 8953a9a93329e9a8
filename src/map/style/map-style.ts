import type { FeatureCollection } from 'geojson';
import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '#domain/locale.ts';
import type { MapGround } from '../data.ts';
import { borderLayers, regionEdge } from './borders.ts';
import { COLOURS } from './colours.ts';
import { TILE_LAYER } from '../tiles/tile-layer.ts';
import type { Flavour } from './flavours.ts';
import { graticuleLayer } from './graticule.ts';
import { landLayers } from './land.ts';
import { markedLayers, placeLayers, ringLayers } from './place-layers.ts';
import { placeSource } from './place-source.ts';
import { roadLayers } from './roads.ts';
import { routeLayers } from './route-layers.ts';
import { landNameLayer, settlementLayer } from './settlements.ts';
import { shoreLayers, shoreName } from './shores.ts';
import { SOURCES } from './source-ids.ts';
import { stopLayers } from './stop-layers.ts';
import { fontFaces } from './typefaces.ts';
import { waterLayers } from './water.ts';
import { waterNameLayers } from './water-names.ts';

/** What the guide draws over the ground when the map opens. */
export interface GuideFeatures {
	readonly places: FeatureCollection;
	readonly lines: FeatureCollection;
	readonly marks: FeatureCollection;
}

export interface StyleRequest {
	readonly flavour: Flavour;
	readonly locale: Locale;
	readonly ground: MapGround;
	/** Files of an italic for the names of waters; they are upright without. */
	readonly italic?: MapGround['fonts'];
	readonly features?: GuideFeatures;
	/** Pixels within which places are gathered into one disc. */
	readonly clusterRadius?: number;
}

/** Scheme under which the map asks for the tiles of the archive. */
export const TILE_SCHEME = 'pmtiles';

/** The map of the guide as a MapLibre style: a field atlas in the hand of the plates. */
export function mapStyle(request: StyleRequest): StyleSpecification {
	const { flavour, locale, ground, italic = [] } = request;
	const colours = COLOURS[flavour];
	return {
		version: 8,
		transition: { duration: 0, delay: 0 },
		'font-faces': fontFaces(ground.fonts, italic),
		sources: sources(request),
		layers: [
			...landLayers(colours, ground.relief !== undefined),
			...shoreLayers(colours),
			...waterLayers(colours),
			...borderLayers(colours),
			...regionEdge(colours),
			...roadLayers(colours),
			// Layers of one source stand together: between sources the whole sheet is masked anew.
			graticuleLayer(colours),
			...ringLayers(colours),
			...routeLayers(colours, flavour),
			landNameLayer(colours, locale),
			...waterNameLayers(colours, locale),
			shoreName(colours, locale),
			settlementLayer(colours, flavour, locale),
			...placeLayers(colours, flavour, placeSource(ground, locale)),
			...stopLayers(colours, flavour),
			...markedLayers(colours, flavour),
		],
	};
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
const FINEST_CLUSTER = 16; // past every zoom of the map: places at one point never part

function sources({
	ground,
	features,
	clusterRadius = 44,
}: StyleRequest): Record<string, SourceSpecification> {
	const geojson = (data: FeatureCollection = NOTHING) => ({ type: 'geojson', data }) as const;
	const { relief } = ground;
	return {
		[SOURCES.ground]: {
			type: 'vector',
			tiles: [`${TILE_SCHEME}://${ground.archive}/{z}/{x}/{y}`],
			maxzoom: ground.maxZoom,
			attribution: ground.attribution,
			...(ground.hasPlaces && { promoteId: { [TILE_LAYER]: 'id' } }),
		},
		...(relief && {
			[SOURCES.relief]: {
				type: 'image',
				url: relief.url,
				coordinates: relief.corners.map(([lng, lat]) => [lng, lat]) as Corners,
			},
		}),
		...(!ground.hasPlaces && {
			[SOURCES.places]: {
				...geojson(features?.places),
				promoteId: 'id',
				cluster: true,
				clusterRadius,
				clusterMaxZoom: FINEST_CLUSTER,
			},
		}),
		[SOURCES.lines]: geojson(features?.lines),
		[SOURCES.marks]: geojson(features?.marks),
	};
}

type Corners = [[number, number], [number, number], [number, number], [number, number]];
