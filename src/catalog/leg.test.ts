import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { LngLat } from '#domain/lng-lat.ts';
import { lengthKm } from '#network/way-along.ts';
import type { Location, Precision } from '#schemas/parts/location.ts';
import type { Mode, RouteFacts } from '#schemas/route.ts';
import { legBetween } from './leg.ts';

const SOURCE = 'https://example.org/';
const at = (point: LngLat, precision: Precision = 'exact'): Location => ({
	point: [...point],
	precision,
	source: SOURCE,
});

// Towns on the region's drawn highway and railway, and one far from both.
const ARAL = at([61.66312, 46.80174]);
const AITEKE_BI = at([62.15254, 45.84606], 'settlement');
const KOMEKBAYEV = at([63.19764, 44.83893]);

const aLeg = (more: Partial<Parameters<typeof legBetween>[0]> = {}) =>
	legBetween({
		facts: { from: 'a', to: 'b' },
		modes: ['car'],
		from: ARAL,
		to: AITEKE_BI,
		nextLocated: AITEKE_BI,
		...more,
	});

describe('a leg', () => {
	test('between two places on a drawn road follows it, and is as long as it', () => {
		const { distance, line } = aLeg();
		expect(distance).toMatchObject({ origin: 'schematic', by: 'road' });
		expect(line!.style).toBe('schematic');
		expect(line!.points[0]).toEqual(ARAL.point);
		expect(line!.points.at(-1)).toEqual(AITEKE_BI.point);
		expect(distance).toHaveProperty('km', lengthKm(line!.points));
	});

	test.each<[string, readonly Mode[], string]>([
		['by train follows the railway', ['train'], 'railway'],
		['by train and bus follows the road', ['train', 'bus'], 'road'],
	])('%s', (_, modes, by) => expect(aLeg({ modes: [...modes] }).distance).toMatchObject({ by }));

	test('takes the vehicle of its own before those of the route', () => {
		const facts = { from: 'a', to: 'b', vehicle: { value: 'train', source: SOURCE } } as const;
		expect(aLeg({ facts }).distance).toMatchObject({ by: 'railway' });
	});

	test('on foot or by boat follows no road', () => {
		expect(aLeg({ modes: ['foot', 'boat'] })).toMatchObject({
			distance: { origin: 'straight-line' },
			line: { style: 'straight' },
		});
	});

	test('to a place with no road drawn to it is straight', () => {
		expect(aLeg({ to: KOMEKBAYEV, nextLocated: KOMEKBAYEV })).toMatchObject({
			distance: { origin: 'straight-line' },
			line: { style: 'straight', points: [ARAL.point, KOMEKBAYEV.point] },
		});
	});

	test('keeps the kilometres of its source; only its line follows the road', () => {
		const facts = { from: 'a', to: 'b', km: { value: 112, origin: 'sourced', source: SOURCE } } as const;
		expect(aLeg({ facts })).toMatchObject({
			distance: { origin: 'sourced', km: 112 },
			line: { style: 'schematic' },
		});
	});

	test('to a stop that is not located has no length, and is drawn to the next that is', () => {
		expect(aLeg({ to: undefined })).toMatchObject({
			distance: { origin: 'unknown' },
			line: { style: 'schematic' },
		});
		expect(aLeg({ to: undefined, nextLocated: undefined }).line).toBeUndefined();
		expect(aLeg({ from: undefined }).line).toBeUndefined();
	});

	test('within one town is neither measured nor led over a road', () => {
		const near = at([62.14, 45.84], 'settlement');
		expect(aLeg({ from: AITEKE_BI, to: near, nextLocated: near })).toMatchObject({
			distance: { origin: 'same-town' },
			line: { style: 'straight' },
		});
		expect(aLeg({ from: AITEKE_BI }).line).toBeUndefined();
	});
});

const CONTENT = path.resolve(import.meta.dirname, '../../content');
const FILES = ['sights/*/sight', 'museums/*/museum', 'stays/*/stay', 'settlements/*'];

function locationOf(id: string): Location | undefined {
	const file = FILES.map((pattern) => path.join(CONTENT, `${pattern.replace('*', id)}.yaml`)).find(
		existsSync,
	);
	return file ? (parse(readFileSync(file, 'utf8')) as { location?: Location }).location : undefined;
}

const sourcedLegs = readdirSync(path.join(CONTENT, 'routes')).flatMap((id) => {
	const route = parse(readFileSync(path.join(CONTENT, 'routes', id, 'route.yaml'), 'utf8')) as RouteFacts;
	return route.legs.flatMap((facts) => {
		const [from, to] = [locationOf(facts.from), locationOf(facts.to)];
		if (!facts.km || !from || !to) return [];
		const { line } = legBetween({ facts, modes: route.modes, from, to, nextLocated: to });
		return line?.style === 'schematic'
			? [[facts.from, facts.to, facts.km.value, lengthKm(line.points)] as const]
			: [];
	});
});

test('some legs of the guide with sourced kilometres lie on drawn roads', () => {
	expect(sourcedLegs.length).toBeGreaterThan(2);
});

test.each(sourcedLegs)('from %s to %s: %d km in the source, %d km drawn', (_, __, km, drawnKm) => {
	// A kilometre or two may be what an approximate place is off by.
	expect(Math.abs(drawnKm - km)).toBeLessThan(Math.max(2.5, 0.25 * km));
});
