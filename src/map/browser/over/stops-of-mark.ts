import type { LngLat } from '#domain/lng-lat.ts';
import type { MapItem } from '../guide-map.ts';
import type { GuideState } from './guide-state.ts';

/** A stop as something to be picked. */
export type StopItem = Extract<MapItem, { what: 'stop' }> & {
	readonly lngLat: LngLat;
	readonly name: string;
	readonly kicker: string;
};

/** The stops that a mark on the map stands for, by the numbers it carries. */
export function stopsOfMark(
	properties: Readonly<Record<string, unknown>>,
	{ routes }: Pick<GuideState, 'routes'>,
): StopItem[] {
	const route = routes.find(({ id }) => id === properties['route']);
	const numbers = String(properties['numbers']).split(',').map(Number);
	return (route?.stops ?? []).flatMap(({ number, id, lngLat, name, kicker }) =>
		lngLat && numbers.includes(number)
			? [{ what: 'stop', route: route!.id, number, id, lngLat, name, kicker }]
			: [],
	);
}
