import { featuresOf, numberIn, textIn, type MapFeature, type MapLayer } from '../feature.ts';
import { namesIn } from '../names.ts';
import type { Sources } from '../sources.ts';
import { isWaterLabel } from './labels.ts';

/** The names of countries and regions, towns and villages. */
export const placesLayer = ({ towns, labels }: Sources): MapLayer => ({
	name: 'places',
	features: [
		...featuresOf(labels, 'Point').filter((label) => !isWaterLabel(label)),
		...featuresOf(towns, 'Point'),
	].map((place): MapFeature => {
		const minZoom = numberIn(place, 'min_zoom') ?? 0;
		return {
			geometry: place.geometry,
			minZoom,
			properties: {
				kind: textIn(place, 'kind') ?? 'locality',
				kind_detail: textIn(place, 'kind_detail'),
				capital: textIn(place, 'capital'),
				population: numberIn(place, 'population'),
				population_rank: numberIn(place, 'population_rank'),
				min_zoom: minZoom,
				...namesIn(place),
			},
		};
	}),
});
