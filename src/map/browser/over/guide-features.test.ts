import { describe, expect, test } from 'vitest';
import { aPlace, aRoute } from '../../features/test-items.ts';
import { FeatureMaker } from './guide-features.ts';
import type { GuideState } from './guide-state.ts';

/** The very same list each time: what did not change is not drawn anew. */
const NOTHING: readonly never[] = [];
const BOUNDS = [60, 44, 62, 46] as const;

const state = (given: Partial<GuideState> = {}): GuideState => ({
	locale: 'kk',
	bounds: BOUNDS,
	isTiled: false,
	places: NOTHING,
	routes: NOTHING,
	selected: undefined,
	hovered: undefined,
	zoom: 7,
	...given,
});
const made = (given: Partial<GuideState>) => new FeatureMaker().changed(state(given));
const sorts = (features: readonly { properties: unknown }[] = []) =>
	features.map(({ properties }) => (properties as { sort: string }).sort);

describe('what the guide draws', () => {
	test('all sources at first, then only those that differ', () => {
		const maker = new FeatureMaker();
		const places = [aPlace()];
		expect(Object.keys(maker.changed(state({ places })))).toEqual(['places', 'lines', 'marks']);
		expect(maker.changed(state({ places }))).toEqual({});
		const hovered = { what: 'place', id: 'place' } as const;
		expect(Object.keys(maker.changed(state({ places, hovered })))).toEqual(['marks']);
		expect(Object.keys(maker.changed(state({ places: [aPlace()], hovered })))).toEqual([
			'places',
			'lines',
			'marks',
		]);
	});

	test('a place that lies nowhere is not drawn', () => {
		const { id, name, section, kind, kicker, summary, district, importance, registry, href, themes, routes } =
			aPlace();
		const nowhere = {
			id,
			name,
			section,
			kind,
			kicker,
			summary,
			district,
			importance,
			registry,
			href,
			themes,
			routes,
		};
		expect(made({ places: [nowhere] }).places?.features).toEqual([]);
	});

	test('places of unsure position have one ring for each point', () => {
		const unsure = { precision: 'settlement' } as const;
		const places = [aPlace({ id: 'a', ...unsure }), aPlace({ id: 'b', ...unsure }), aPlace({ id: 'c' })];
		expect(sorts(made({ places }).lines?.features).filter((sort) => sort === 'ring')).toHaveLength(1);
	});

	test('the only route has its stops numbered, and its places no pins besides', () => {
		const { places, marks } = made({ places: [aPlace(), aPlace({ id: 'other' })], routes: [aRoute()] });
		expect(places?.features.map(({ properties }) => properties?.['id'])).toEqual(['other']);
		expect(marks?.features.map(({ properties }) => properties?.['text'])).toEqual(['1', '2']);
	});

	test('of several routes, only the stops of the selected one are numbered', () => {
		const routes = [aRoute(), aRoute({ id: 'other', stops: [] })];
		expect(made({ routes }).marks?.features).toEqual([]);
		expect(made({ routes, selected: { what: 'route', id: 'route' } }).marks?.features).toHaveLength(2);
	});

	test('a selected place is drawn once more, larger; as a stop it is the stop that stands out', () => {
		const selected = { what: 'place', id: 'place' } as const;
		const alone = made({ places: [aPlace()], selected }).marks?.features;
		expect(sorts(alone)).toEqual(['marked']);
		const asStop = made({ places: [aPlace()], routes: [aRoute()], selected }).marks?.features;
		expect(asStop?.map(({ properties }) => properties?.['state'])).toEqual(['selected', 'plain']);
	});

	test('what is selected and pointed at is drawn as selected', () => {
		const item = { what: 'place', id: 'place' } as const;
		const marks = made({ places: [aPlace()], selected: item, hovered: item }).marks?.features;
		expect(marks?.map(({ properties }) => properties?.['state'])).toEqual(['selected']);
	});

	test('something selected that is not there is nothing', () =>
		expect(made({ selected: { what: 'place', id: 'gone' } }).marks?.features).toEqual([]));
});
