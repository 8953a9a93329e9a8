import { join } from 'node:path';
import { writtenOf, type Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath } from '#paths.ts';
import { readBasemap } from '#plate/basemap.ts';
import { drawStrip, type StripPlace } from '#strip/draw-strip.ts';
import type { StripWay } from '#strip/strip-view.ts';
import { contentDir } from '../content-dir.ts';
import type { Entries, Place } from '../entries.ts';
import { pickText } from '../translate.ts';

/** The region's river as a long map, once for a wide page and once for a narrow one. */
export interface RiverStripView {
	readonly across: string;
	readonly down: string;
}

/** The strip map of the river that joins the districts; undefined in a region without one. */
export function riverStrip(
	entries: Entries,
	sights: readonly Place[],
	title: string,
	locale: Locale,
): RiverStripView | undefined {
	const ui = useUi(locale);
	const draw = (way: StripWay) =>
		drawStrip(readBasemap(join(contentDir(), 'basemap')), {
			way,
			locale: writtenOf(locale),
			districts: entries.districts.map(({ id, facts }) => ({
				lngLat: facts.location.point,
				name: pickText(facts.name, locale),
				href: entryPath(locale, 'districts', id),
			})),
			sights: sights.flatMap((place): StripPlace[] =>
				place.point
					? [
							{
								lngLat: place.point,
								name: pickText(place.facts.name, locale),
								href: entryPath(locale, place.section, place.id),
							},
						]
					: [],
			),
			title,
			id: `strip-${way}`,
			unit: { km: ui('unit.km.short'), north: ui('strip.north') },
		});
	const [across, down] = [draw('across'), draw('down')];
	return across && down ? { across, down } : undefined;
}
