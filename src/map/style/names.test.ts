import { featureFilter, type ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { nameIn } from './names.ts';

const isWritten = (locale: Locale, name: string, properties: Record<string, string>) =>
	featureFilter(['==', nameIn(locale), name] as ExpressionSpecification, 'filter').filter(
		{ zoom: 7 },
		{ type: 1, properties, geometry: [] },
	);

const ARAL = {
	name: 'Арал',
	'name:kk': 'Арал',
	'name:kk-Latn': 'Aral (qaz)',
	'name:ru': 'Аральск',
	'name:en': 'Aral',
};

test.each([
	['kk', 'Арал'],
	['qaz', 'Aral (qaz)'],
	['ru', 'Аральск'],
	['en', 'Aral'],
] as const)('%s has its own name', (locale, name) => expect(isWritten(locale, name, ARAL)).toBe(true));

test.each([
	['kk', 'Ташкент'],
	['qaz', 'Tashkent'],
	['ru', 'Ташкент'],
	['en', 'Tashkent'],
] as const)('%s takes one in its script where its own is missing', (locale, name) =>
	expect(isWritten(locale, name, { name: 'Toshkent', 'name:ru': 'Ташкент', 'name:en': 'Tashkent' })).toBe(
		true,
	),
);

test.each(['kk', 'qaz', 'ru', 'en'] as const)('%s takes the only one there is', (locale) =>
	expect(isWritten(locale, 'Toshkent', { name: 'Toshkent' })).toBe(true),
);
