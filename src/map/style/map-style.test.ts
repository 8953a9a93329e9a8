import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import type { MapGround } from '../data.ts';
import { TILE_LAYER } from '../tiles/tile-layer.ts';
import { FLAVOURS } from './flavours.ts';
import { mapStyle } from './map-style.ts';
import { ARCHIVE_LAYERS, SOURCES } from './source-ids.ts';

const LOCALES: readonly Locale[] = ['kk', 'qaz', 'ru', 'en'];
const FONTS = [{ url: '/a.woff2', unicodeRange: 'U+0000-00FF, U+0131' }];

const ground: MapGround = {
	archive: '/basemap/region.pmtiles?v=1',
	isWhole: true,
	maxZoom: 9,
	bounds: [54, 39, 73, 51],
	fonts: FONTS,
	attribution: '© somebody',
	relief: {
		url: '/relief.webp',
		corners: [
			[54, 50],
			[73, 50],
			[73, 40],
			[54, 40],
		],
	},
};

const styles = FLAVOURS.flatMap((flavour) =>
	LOCALES.map((locale) => ({ flavour, locale, style: mapStyle({ flavour, locale, ground, italic: FONTS }) })),
);

describe('the style of the map', () => {
	test.each(styles)('is valid: $flavour, $locale', ({ style }) => {
		expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
	});

	test('is valid with places in the tiles of the archive', () => {
		const style = mapStyle({ flavour: 'light', locale: 'qaz', ground: { ...ground, hasPlaces: true } });
		expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
		const sources = style.layers.flatMap((layer) => (layer.id.startsWith('place') ? [layer] : []));
		expect(sources).toMatchObject(
			sources.map(() => ({ source: SOURCES.ground, 'source-layer': TILE_LAYER })),
		);
		expect(JSON.stringify(style)).not.toContain(`"${SOURCES.places}"`);
	});

	test('is valid without relief and without an italic', () => {
		const { archive, isWhole, maxZoom, bounds, attribution } = ground;
		const bare = { archive, isWhole, maxZoom, bounds, attribution, fonts: [] };
		const style = mapStyle({ flavour: 'light', locale: 'kk', ground: bare });
		expect(validateStyleMin(style)).toEqual([]);
		expect(style.layers.filter(({ type }) => type === 'raster')).toEqual([]);
	});

	test('draws only from sources and layers that there are', () => {
		for (const { style } of styles) {
			for (const layer of style.layers) {
				if (layer.type === 'background') continue;
				expect(Object.keys(style.sources)).toContain(layer.source);
				if (layer.source === SOURCES.ground) expect(ARCHIVE_LAYERS).toContain(layer['source-layer']);
			}
		}
	});

	test('has the same layers in every flavour and language, so that it can be repainted', () => {
		const ids = (style: StyleSpecification) => style.layers.map(({ id }) => id);
		for (const { style } of styles) expect(ids(style)).toEqual(ids(styles[0]!.style));
		expect(new Set(ids(styles[0]!.style)).size).toBe(styles[0]!.style.layers.length);
	});

	test('gives each layer the same properties in every flavour', () => {
		const keys = (style: StyleSpecification) => style.layers.map(({ paint = {} }) => Object.keys(paint));
		for (const { style } of styles) expect(keys(style)).toEqual(keys(styles[0]!.style));
	});

	test('asks no other host for anything', () => {
		expect(JSON.stringify(styles.map(({ style }) => style))).not.toMatch(/https?:/);
	});
});
