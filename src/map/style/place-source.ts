import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { languageTag, type Locale } from '#domain/locale.ts';
import type { MapGround } from '../data.ts';
import { TILE_LAYER } from '../tiles/tile-layer.ts';
import { SOURCES } from './source-ids.ts';

/** Where the layers of places find them, and their names. */
export interface PlaceSource {
	readonly from: { readonly source: string; readonly 'source-layer'?: string };
	readonly name: ExpressionSpecification;
}

/** Places come with the page's data, or in the tiles of the archive where they are too many. */
export const placeSource = ({ hasPlaces }: MapGround, locale: Locale): PlaceSource =>
	hasPlaces
		? {
				from: { source: SOURCES.ground, 'source-layer': TILE_LAYER },
				name: ['get', `name:${languageTag(locale)}`],
			}
		: { from: { source: SOURCES.places }, name: ['get', 'name'] };
