import { featuresOf, numberIn, textIn, type Collection, type MapFeature, type MapLayer } from '../feature.ts';
import { namesIn } from '../names.ts';
import type { Sources } from '../sources.ts';

const FIRST_ZOOM: Readonly<Record<string, number>> = {
	highway: 4,
	rail: 5,
	major_road: 6,
	minor_road: 8,
	path: 9,
};

/** Roads and railways. */
export const roadsLayer = ({ roads, railway }: Sources): MapLayer => ({
	name: 'roads',
	features: [...ways(railway, 'rail'), ...ways(roads, 'minor_road')],
});

const ways = (collection: Collection, usualKind: string): MapFeature[] =>
	featuresOf(collection, 'LineString', 'MultiLineString').map((way) => {
		const kind = textIn(way, 'kind') ?? usualKind;
		return {
			geometry: way.geometry,
			minZoom: numberIn(way, 'minZoom') ?? FIRST_ZOOM[kind] ?? FIRST_ZOOM['minor_road']!,
			properties: {
				kind,
				ref: textIn(way, 'ref'),
				schematic: way.properties?.['schematic'] === true ? true : undefined,
				...namesIn(way),
			},
		};
	});
