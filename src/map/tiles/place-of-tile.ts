import { languageTag, type Locale } from '#domain/locale.ts';
import { entryPath } from '#paths.ts';
import type { MapPlace } from '../data.ts';
import { valuesIn } from './value-list.ts';

type Found = Readonly<Record<string, unknown>>;

/** The place that a feature of the tiles stands for, in a language; undefined where the tile holds no more than a pin. */
export function placeOfTile(found: Found, locale: Locale): MapPlace | undefined {
	if (found['id'] === undefined) return undefined;
	const text = (name: string) => String(found[name] ?? '');
	const tag = languageTag(locale);
	const [id, district] = [text('id'), text('district')];
	const section = text('section') as MapPlace['section'];
	const months = valuesIn(found['months']).map(Number);
	return {
		id,
		section,
		registry: text('registry'),
		name: text(`name:${tag}`),
		otherNames: [text('names').trim()],
		kind: text('kind'),
		kicker: text(`kicker:${tag}`),
		summary: '',
		district,
		importance: Number(found['importance']) as MapPlace['importance'],
		lngLat: [Number(found['lng']), Number(found['lat'])],
		precision: text('precision') as NonNullable<MapPlace['precision']>,
		href:
			section === 'services'
				? `${entryPath(locale, 'districts', district)}#services`
				: entryPath(locale, section, id),
		themes: valuesIn(found['themes']),
		routes: valuesIn(found['routes']),
		...(found['access'] ? { access: text('access') } : {}),
		...(found['vehicle'] ? { vehicle: text('vehicle') } : {}),
		...(months.length > 0 ? { months } : {}),
		...(found['isFormerSeabed'] ? { isFormerSeabed: true as const } : {}),
	};
}
