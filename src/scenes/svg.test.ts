import { describe, expect, test } from 'vitest';
import { d, element, group, polygon, smooth } from './svg.ts';

describe('svg', () => {
	test('path numbers keep one decimal and never read -0', () => {
		expect(d`M${1.26} ${-0.01}h${10}z`).toBe('M1.3 0h10z');
	});

	test('an element without children closes itself', () => {
		expect(element('path', { d: 'M0 0', opacity: 0.123 })).toBe('<path d="M0 0" opacity="0.12"/>');
	});

	test('an empty group leaves no trace', () => expect(group({ fill: '#fff' }, '', '')).toBe(''));

	test('a polygon is closed', () =>
		expect(
			polygon([
				[0, 0],
				[1.55, 2],
				[3, 4],
			]),
		).toBe('M0 0L1.6 2L3 4Z'));

	test('a smooth line through no point is nothing, through one a dot', () => {
		expect(smooth([])).toBe('');
		expect(smooth([[1, 2]])).toBe('M1 2');
	});
});
