import type { Feature, Geometry } from 'geojson';
import { WRITTEN_LOCALES } from '#domain/locale.ts';
import { toLatin } from '#translit/to-latin.ts';
import { textIn, type Properties } from './feature.ts';

/** The names of a feature as tiles have them; Kazakh in Latin letters is computed. */
export function namesIn(feature: Feature<Geometry | null>): Properties {
	const written = WRITTEN_LOCALES.map((locale) => textIn(feature, `name:${locale}`));
	const [kk, ru, en] = written;
	return {
		name: textIn(feature, 'name') ?? written.find((name) => name !== undefined),
		'name:kk': kk,
		'name:kk-Latn': kk && toLatin(kk),
		'name:ru': ru,
		'name:en': en,
	};
}
