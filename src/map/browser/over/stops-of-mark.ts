import type { MapPin } from '../guide-map.ts';
import type { GuideState } from './guide-state.ts';

/** The stops that a mark on the map stands for, by the numbers it carries. */
export function stopsOfMark(
	properties: Readonly<Record<string, unknown>>,
	{ routes }: Pick<GuideState, 'routes'>,
): MapPin[] {
	const route = routes.find(({ id }) => id === properties['route']);
	const numbers = String(properties['numbers']).split(',').map(Number);
	return (route?.stops ?? []).flatMap(({ number, id, lngLat, name, kicker }): MapPin[] =>
		lngLat && numbers.includes(number)
			? [{ item: { what: 'stop', route: route!.id, number, id }, lngLat, name: `${number}. ${name}`, kicker }]
			: [],
	);
}
