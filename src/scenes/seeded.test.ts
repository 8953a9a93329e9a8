import { describe, expect, test } from 'vitest';
import { seeded } from './seeded.ts';

const draws = (seed: string) => {
	const random = seeded(seed);
	return Array.from({ length: 200 }, () => random.between(0, 1));
};

describe('seeded', () => {
	test('falls the same way for the same seed', () => expect(draws('jankent')).toEqual(draws('jankent')));

	test('falls another way for another seed', () => expect(draws('jankent')).not.toEqual(draws('jankent2')));

	test('stays within its bounds and spreads over them', () => {
		const all = draws('Сығанақ');
		expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...all)).toBeLessThan(1);
		expect(all.reduce((sum, value) => sum + value, 0) / all.length).toBeCloseTo(0.5, 0);
	});

	test('whole numbers reach both ends', () => {
		const random = seeded('');
		const rolled = new Set(Array.from({ length: 100 }, () => random.int(2, 4)));
		expect([...rolled].sort()).toEqual([2, 3, 4]);
	});

	test('picks from a single choice', () => expect(seeded('x').pick(['only'])).toBe('only'));
});
