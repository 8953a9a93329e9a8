import type { LngLat } from '#domain/lng-lat.ts';
import { roundedKm } from '#domain/rounded-km.ts';
import type { MapEntry } from '../../entries.ts';
import { kmFrom } from '../../order.ts';
import { townDistance } from '../../town-distance.ts';
import type { Page } from './page.ts';

/** How far an entry is from a point, in words; that its place is not known where it is not. */
export function toldDistance(
	{ word }: Pick<Page, 'word'>,
	entry: Pick<MapEntry, 'points' | 'precision'>,
	origin: LngLat | undefined,
): string {
	const { points, precision } = entry;
	if (points.length === 0) return word('unlocated');
	if (!origin) return '';
	const km =
		points.length === 1
			? townDistance(origin, { lngLat: points[0], precision })
			: roundedKm(kmFrom(origin, entry)!);
	return km === 'same-town' ? word('sameTown') : `${km} ${word('km')}`;
}
