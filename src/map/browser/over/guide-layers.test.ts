import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { aRoute } from '../../features/test-items.ts';
import { mapStyle } from '../../style/map-style.ts';
import { ROUTE_LAYERS, ROUTE_OPACITY } from '../../style/route-layers.ts';
import { layerSettings, withSettings } from './guide-layers.ts';
import type { GuideState } from './guide-state.ts';

const ground = {
	archive: '/a',
	isWhole: true,
	maxZoom: 9,
	bounds: [54, 39, 73, 51],
	fonts: [],
	attribution: '',
} as const;
const state = (given: Partial<GuideState>): GuideState => ({
	locale: 'ru',
	bounds: ground.bounds,
	isTiled: false,
	places: [],
	routes: [aRoute(), aRoute({ id: 'other' })],
	selected: undefined,
	hovered: undefined,
	zoom: 7,
	...given,
});
const filterOf = (given: Partial<GuideState>, layer: string) =>
	JSON.stringify(layerSettings(state(given)).filters.get(layer));
const selected = { what: 'route', id: 'other' } as const;

test('a selected route is drawn strongly and the others step back', () => {
	expect(filterOf({ selected }, 'active-casing')).toContain('"other"');
	expect(layerSettings(state({ selected })).routeOpacity).toBe(ROUTE_OPACITY.behind);
	expect(layerSettings(state({})).routeOpacity).toBe(ROUTE_OPACITY.alone);
});

test('the only route needs no choosing', () =>
	expect(filterOf({ routes: [aRoute()] }, 'active-casing')).toContain('"route"'));

test('a route that is pointed at is drawn strongly while another is selected', () =>
	expect(filterOf({ selected, hovered: { what: 'route', id: 'route' } }, 'active-casing')).toContain(
		'"route"',
	));

test('towns that stops name are not named again', () =>
	expect(filterOf({ selected }, 'settlement')).toContain('"Town"'));

test('the style remains valid and opens as the state wants it', () => {
	const style = withSettings(
		mapStyle({ flavour: 'light', locale: 'ru', ground }),
		layerSettings(state({ selected })),
	);
	expect(validateStyleMin(style)).toEqual([]);
	for (const layer of style.layers.filter(({ id }) => ROUTE_LAYERS.includes(id))) {
		expect(layer.paint).toMatchObject({ 'line-opacity': ROUTE_OPACITY.behind });
	}
});
