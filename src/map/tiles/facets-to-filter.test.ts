import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { constraintsOf, fitting, type Choice } from '../facets.ts';
import { placeEntry } from '../entries.ts';
import { aPlace } from '../test-data.ts';
import { facetsToFilter, type TileQuestion } from './facets-to-filter.ts';
import { placeTiles } from './place-tiles.ts';

const places = [
	aPlace({
		id: 'tomb',
		kind: 'mausoleum',
		themes: ['sacred'],
		vehicle: 'car',
		months: [4, 5],
		access: 'open',
	}),
	aPlace({
		id: 'rock',
		name: 'Петроглифы',
		kind: 'petroglyph',
		vehicle: 'four-wheel-drive',
		district: 'south',
	}),
	aPlace({ id: 'inn', name: 'Hotel Qala', section: 'stays', kind: 'hotel', vehicle: 'any', months: [1] }),
].map((place) => ({ ...place, lngLat: [64, 45] as const, precision: 'exact' as const }));

const whole = placeTiles([{ locale: 'en', places }]).features.filter(({ maxZoom }) => maxZoom === undefined);

function passing(question: TileQuestion): string[] {
	const { filter } = featureFilter(facetsToFilter(question) as never, {} as never);
	return whole
		.filter(({ properties }) => filter({ zoom: 8 }, { type: 1, properties } as never))
		.map(({ properties }) => String(properties['id']));
}

const choices: readonly Choice[] = [
	{},
	{ kind: ['mausoleum', 'hotel'] },
	{ layer: ['sights'] },
	{ layer: ['routes'] },
	{ theme: ['sacred'] },
	{ theme: ['sac'] },
	{ district: ['south'], layer: ['sights'] },
	{ access: ['open'] },
	{ vehicle: ['car'] },
	{ vehicle: ['four-wheel-drive'] },
	{ vehicle: ['boat'] },
	{ month: ['1'] },
	{ month: ['4'] },
	{ month: ['12'] },
];

test.each(choices)('%j leaves the same places of tiles as of a list', (choice) => {
	const entries = fitting(places.map(placeEntry), constraintsOf(choice));
	expect(passing({ choice })).toEqual(entries.map(({ key }) => key));
});

test.each([
	['petro', ['rock']],
	['kala', ['inn']],
	['qala hotel', ['inn']],
	['ala', []],
	[' ', ['tomb', 'rock', 'inn']],
])('«%s» is looked for at the beginning of the words of names', (text, found) => {
	expect(passing({ choice: {}, text })).toEqual(found);
});

test('a list leaves its own places', () => {
	expect(passing({ choice: {}, list: ['inn', 'route.shore'] })).toEqual(['inn']);
});
