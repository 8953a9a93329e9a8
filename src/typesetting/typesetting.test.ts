import { describe, expect, test } from 'vitest';
import { face } from './face.ts';
import { lettersOf } from './letters.ts';
import { outline } from './outline.ts';
import { runsOf, widthOf } from './runs.ts';
import { balanced, widestWord, wrapped } from './wrap.ts';

const serif = face('serif');
const type = { face: serif, size: 20 };
const KAZAKH = 'ӘәҒғҚқҢңӨөҰұҮүҺһІіЙйЁё ÄäĞğQqÑñÖöŪūÜüŞşIıİi';
const drawn = (text: string): string =>
	runsOf(serif, text)
		.map((run) => run.text)
		.join('');

describe('runs', () => {
	test.each(['serif', 'sans', 'bold'] as const)(
		'%s draws every Kazakh letter, Cyrillic and Latin',
		(name) => {
			const text = runsOf(face(name), KAZAKH).map((run) => run.text);
			expect(text.join('')).toBe(KAZAKH);
		},
	);

	test('leave out what no face draws, so that no empty box is printed', () => {
		expect(drawn('Су 🚰 ماء 水')).toBe('Су   ');
	});

	test('take letters typed with their marks apart as one', () => {
		expect(drawn('и\u0306')).toBe('й');
	});

	test('put what a printer has in place of signs that no face has', () => {
		expect(drawn('≈ 63 км, 46°30′')).toBe('~ 63 км, 46°30’');
	});
});

describe('wrapping', () => {
	test('keeps every word', () => {
		const text = 'Қорқыт ата мемориалдық кешені мен музейі';
		expect(wrapped(text, type, 150).join(' ')).toBe(text);
	});

	test('makes no line too wide', () => {
		const lines = wrapped('Қорқыт ата мемориалдық кешені мен музейі', type, 150);
		for (const line of lines) expect(widthOf(serif, line, 20)).toBeLessThanOrEqual(150);
	});

	test('cuts a word that is wider than a line, and loses no letter', () => {
		const word = 'ұ'.repeat(300);
		const lines = wrapped(word, type, 150);
		expect(lines.length).toBeGreaterThan(5);
		expect(lines.join('')).toBe(word);
	});

	test('begins no line with a dash', () => {
		const lines = wrapped('Оғыз астанасы – Жанкент', type, widthOf(serif, 'Оғыз астанасы – ', 20));
		expect(lines.some((line) => line.startsWith('–'))).toBe(false);
	});

	test.each(['', '   ', '🚰', 'ماء'])('gives no line for %j', (text) => {
		expect(wrapped(text, type, 150)).toEqual([]);
		expect(balanced(text, type, 150)).toEqual([]);
	});

	test('of a title makes lines of nearly the same length, and never cuts a word that fits', () => {
		const lines = balanced('Приаральский заповедник', type, 400);
		expect(lines).toEqual(['Приаральский заповедник']);
		const narrow = balanced('Приаральский заповедник', type, widestWord('Приаральский', type) + 1);
		expect(narrow).toEqual(['Приаральский', 'заповедник']);
	});
});

describe('outlines', () => {
	test('are the same every time', () => {
		const line = () => outline('Сығанақ', type, { x: 10, y: 20 });
		expect(line()).toBe(line());
		expect(line()).toMatch(/^M/);
	});

	test('of letters are as wide together as the line', () => {
		const last = lettersOf('Сығанақ қалашығы', type).at(-1)!;
		expect(last.at + last.width).toBeCloseTo(widthOf(serif, 'Сығанақ қалашығы', 20), 5);
	});

	test('of nothing are nothing', () => expect(outline('', type, { x: 0, y: 0 })).toBe(''));
});
