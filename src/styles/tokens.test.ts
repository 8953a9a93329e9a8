import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { readTokens } from './read-tokens.ts';

const { colours, measures } = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const valueOf = (name: string) => colours.find((colour) => colour.name === name)!;
const INKS = colours.filter(({ name }) => /^--(ink|ink-soft|turquoise|red|reed|theme-\w+)$/.test(name));

test('black on white has the highest contrast, a colour on itself the lowest', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#0b666f', '#0b666f')).toBe(1);
});

test('colours and measures are told apart', () => {
	expect(valueOf('--paper')).toEqual({ name: '--paper', light: '#f6efe1', dark: '#12222b' });
	expect(measures.map(({ name }) => name)).toContain('--measure');
	expect(measures.map(({ name }) => name)).not.toContain('--shadow');
});

test.each(INKS.flatMap((ink) => ['--paper', '--paper-raised'].map((ground) => [ink.name, ground] as const)))(
	'%s is read on %s in both themes',
	(ink, ground) => {
		for (const theme of ['light', 'dark'] as const)
			expect(contrast(valueOf(ink)[theme], valueOf(ground)[theme])).toBeGreaterThanOrEqual(4.5);
	},
);
