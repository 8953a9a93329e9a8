import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { EMBLEMS } from '#domain/emblem.ts';
import { emblemOf } from '#domain/emblem-of.ts';
import { THEMES } from '#schemas/route.ts';
import { drawEmblem } from './draw-emblem.ts';
import { EMBLEM_GRID } from './emblem-art.ts';
import { emblemPieces } from './emblem-pieces.ts';

const BAR = 3000;
const inks = { disc: '#0b666f', paper: '#f6efe1' };

describe.each(EMBLEMS)('the emblem %s', (name) => {
	const drawn = drawEmblem(name, inks);

	test('is well-formed, without holes, and light', () => {
		expect(XMLValidator.validate(`<g>${drawn}</g>`)).toBe(true);
		expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
		expect(drawn.length).toBeLessThanOrEqual(BAR);
	});

	test('is told in absolute steps with one decimal at most, on its grid', () => {
		for (const { d } of emblemPieces(name)) {
			expect(d).toMatch(/^M[MLHVCQAZ\d\s.-]+$/);
			expect(d).not.toMatch(/\.\d\d/);
			for (const [number] of d.matchAll(/-?\d+(?:\.\d)?/g))
				expect(Number(number)).toBeLessThanOrEqual(EMBLEM_GRID);
		}
	});

	test('has no other colours than its own', () => {
		const colours = new Set(Array.from(drawn.matchAll(/#\w+/g), ([colour]) => colour));
		expect([...colours].sort()).toEqual([inks.disc, inks.paper].sort());
	});
});

test('no two emblems are alike', () => {
	expect(new Set(EMBLEMS.map((name) => drawEmblem(name, inks))).size).toBe(EMBLEMS.length);
});

test('a theme without an emblem of its own would be a tower, and there is none', () => {
	expect(emblemOf({ theme: 'another' })).toBe('tower');
	for (const theme of THEMES) expect(emblemOf({ theme })).not.toBe('tower');
});

test('what an editor chose comes first', () =>
	expect(emblemOf({ theme: 'sea', emblem: 'ship' })).toBe('ship'));
