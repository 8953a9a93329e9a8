import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '#domain/locale.ts';

const NAMES: Readonly<Record<Locale, readonly string[]>> = {
	kk: ['name:kk', 'name:ru', 'name', 'name:en'],
	qaz: ['name:kk-Latn', 'name:en', 'name'],
	ru: ['name:ru', 'name:kk', 'name', 'name:en'],
	en: ['name:en', 'name:kk-Latn', 'name'],
};

/** The one name to write in a language: its own, else the next best in its script; never two on one label. */
export const nameIn = (locale: Locale): ExpressionSpecification => [
	'coalesce',
	...NAMES[locale].map((name): ExpressionSpecification => ['get', name]),
];
