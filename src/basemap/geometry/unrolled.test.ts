import { expect, test } from 'vitest';
import { aroundTheWorld, unrolled } from './unrolled.ts';

test('a ring that does not cross the date line stays', () => {
	const ring = [[0, 0], [10, 0], [10, 10], [0, 0]]; // prettier-ignore
	expect(unrolled(ring)).toEqual(ring);
});

test('one that does runs on past 180°', () => {
	const ring = [[175, 0], [-175, 0], [-175, 5], [175, 5], [175, 0]]; // prettier-ignore
	expect(unrolled(ring).map(([lng]) => lng)).toEqual([175, 185, 185, 175, 175]);
});

test('one that goes all round the Earth closes over its pole', () => {
	const ring = [[-180, -70], [-60, -70], [60, -70], [175, -70], [-180, -70]]; // prettier-ignore
	expect(unrolled(ring).slice(-3)).toEqual([[180, -90], [-180, -90], [-180, -70]]); // prettier-ignore
});

test('what lies past an end shows at the other', () => {
	expect(aroundTheWorld([[175, 0], [185, 0], [185, 5]]).map((ring) => ring[1])).toEqual([[185, 0], [-175, 0]]); // prettier-ignore
	expect(aroundTheWorld([[5, 0]])).toHaveLength(1);
});

test('an empty ring stays one', () => expect(unrolled([])).toEqual([]));
