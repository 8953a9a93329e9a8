import { format, resolveConfig } from 'prettier';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { cssMask } from './css-mask.ts';
import { frieze, motifShape } from './frieze.ts';
import { MOTIFS, type MotifName } from './motifs.ts';
import { laid, roll } from './roll.ts';

const MASK_BAR = 1000;
const names = Object.keys(MOTIFS) as MotifName[];
/** The four ears stand in corners of posters only, and are too heavy for a style sheet. */
const masks = names.filter((name) => name !== 'fourEars');
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the roll of the cord', () => {
	test('ends where its curves lead, whichever way it is laid', () => {
		const along = (strand: ReturnType<typeof roll>) =>
			strand.reduce<readonly [number, number]>(([x, y], curve) => [x + curve[4], y + curve[5]], [0, 0]);
		expect(along(roll(48))).toEqual([7, -32]);
		expect(along(roll(24, 'down'))).toEqual([3.5, 16]);
	});

	test('is turned by quarters, four of them being none', () => {
		const once = laid(roll(48), { quarters: 1 });
		expect(once).not.toBe(laid(roll(48)));
		expect(laid([[1, 2, 3, 4, 5, 6]], { quarters: 1 })).toBe('c-2 1 -4 3 -6 5');
		expect(laid([[1, 2, 3, 4, 5, 6]], { isMirrored: true })).toBe('c-1 2 -3 4 -5 6');
	});
});

describe.each(names)('the motif %s', (name) => {
	const motif = MOTIFS[name];

	test('is plain path data without holes', () => {
		expect(motif.strands).toMatch(/^M[MLHVCcZ\d\s.-]+$/);
		expect(motif.strands).not.toMatch(/NaN|undefined|\.\d\d/);
	});

	test('fills a line by whole repeats', () => {
		const drawn =
			motifShape('m', motif, '#000') + frieze('m', motif, { x: 0, y: 0, length: 700, height: 30 });
		expect(XMLValidator.validate(`<g>${drawn}</g>`)).toBe(true);
		expect(drawn).not.toMatch(/NaN|Infinity/);
		const [, last] = [...drawn.matchAll(/translate\(([\d.]+)\)scale\(([\d.]+) /g)].at(-1)!.map(Number);
		const stretch = Number(/scale\(([\d.]+) /.exec(drawn)![1]);
		expect(last! + motif.width * stretch).toBeCloseTo(700, 0);
	});
});

test.each(masks)('the mask of %s is light enough to stand in a style sheet', (name) => {
	expect(cssMask(MOTIFS[name]).length).toBeLessThanOrEqual(MASK_BAR);
});

test('a line shorter than its motif has it once', () => {
	const drawn = frieze('m', MOTIFS.water, { x: 0, y: 0, length: 5, height: 30 });
	expect(drawn.match(/<use/g)).toHaveLength(1);
});

// `vitest -u` writes the file anew.
test('the style sheet has the motifs as they are', async () => {
	const rules = masks.map((name) => `--ornament-${kebab(name)}: ${cssMask(MOTIFS[name])};`);
	const css =
		'/* The motifs of the ornament as masks; a test writes this file from src/ornament. */\n' +
		`:root {\n${rules.join('\n')}\n}\n`;
	const options = { ...(await resolveConfig(import.meta.filename)), parser: 'css' };
	await expect(await format(css, options)).toMatchFileSnapshot('../styles/ornament-masks.css');
});
