import { describe, expect, test } from 'vitest';
import { HORIZON } from '../stage.ts';
import { camera, level, panel, seen, wall } from './vista.ts';

const EYE = { eyeM: 3, groundY: 600 };
const see = camera(EYE);
const horizon = HORIZON - EYE.groundY;

describe('camera', () => {
	test('what is as high as the eye lies on the horizon at any distance', () => {
		for (const z of [5, 40, 900]) expect(see(2, z, EYE.eyeM)[1]).toBe(horizon);
	});

	test('twice as far is half as big and half as far from the vanishing point', () => {
		const [nearX, nearY] = see(4, 20);
		const [farX, farY] = see(4, 40);
		expect(farX).toBeCloseTo(nearX / 2);
		expect(farY - horizon).toBeCloseTo((nearY - horizon) / 2);
	});

	test('the vanishing point moves with the shift', () => {
		expect(camera(EYE, 120)(0, 30)[0]).toBe(120);
	});
});

describe('faces', () => {
	test('a wall begins and ends where it stands', () => {
		const face = wall(see, [-4, 20], [0, 23]);
		expect(face(0, 0)).toEqual(see(-4, 20));
		expect(face(5, 2)).toEqual(see(0, 23, 2));
	});

	test('a shape in metres keeps its commands', () => {
		expect(seen(level(see), 'M0 30Q1 30 1 45Z')).toMatch(/^M[-\d.]+ [-\d.]+Q[-\d. ]+Z$/);
	});

	test('a panel has four corners', () => {
		expect(panel(wall(see, [0, 20], [5, 20]), 1, 1, 2, 2).match(/[ML]/g)).toHaveLength(4);
	});
});
