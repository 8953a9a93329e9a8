import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS, ROUTE_THEMES, type Colours } from './colours.ts';
import { FLAVOURS, type Flavour } from './flavours.ts';

const css = ['plate-colours.css', 'themes.css', 'tokens.css']
	.map((file) => new URL(`../../styles/${file}`, import.meta.url))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

/** Every value a custom property has in the style sheets, in the order light, dark (twice), print. */
const valuesOf = (property: string) =>
	[...css.matchAll(new RegExp(`--${property}: (#[0-9a-f]{6})`, 'g'))].map(([, value]) => value!);
const INDEX: Readonly<Record<Flavour, number>> = { light: 0, dark: 1, print: 3 };

/** How the names of the plates' colours are written in the style of the map. */
const PLATE: Partial<Record<keyof Colours, string>> = {
	paper: 'plate-paper',
	ink: 'plate-ink',
	inkSoft: 'plate-ink-soft',
	halo: 'plate-halo',
	water: 'plate-water',
	waterLine: 'plate-water-line',
	shore: 'plate-shore',
	waterInk: 'plate-water-ink',
	waterHalo: 'plate-water-halo',
	river: 'plate-river',
	formerShore: 'plate-former-shore',
	formerInk: 'plate-former-ink',
	border: 'plate-border',
	region: 'plate-region',
	regionBand: 'plate-region-band',
	graticule: 'plate-graticule',
	stop: 'plate-stop',
	pinInk: 'plate-pin-ink',
	pinPaper: 'plate-pin-paper',
	selected: 'plate-main',
};

const channel = (hex: string) => {
	const value = parseInt(hex, 16) / 255;
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour: string) => {
	const [, r = '', g = '', b = ''] = /^#(..)(..)(..)$/.exec(colour)!;
	return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
};
const contrast = (a: string, b: string) => {
	const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
	return (light! + 0.05) / (dark! + 0.05);
};

describe.each(FLAVOURS)('the colours of the map, %s', (flavour) => {
	const colours = COLOURS[flavour];

	test.each(Object.entries(PLATE))('%s is that of the plates', (name, property) => {
		expect(colours[name as keyof Colours]).toBe(valuesOf(property)[INDEX[flavour]]);
	});

	test.each(ROUTE_THEMES)('the theme %s is that of the site', (theme) => {
		const [light, dark] = valuesOf(`theme-${theme}`);
		expect(colours.themes[theme]).toBe(flavour === 'dark' ? dark : light);
	});

	test.each([
		['towns on paper', colours.ink, colours.paper],
		['towns on their halo', colours.ink, colours.halo],
		['countries on paper', colours.inkSoft, colours.paper],
		['waters on water', colours.waterInk, colours.water],
		['rivers on paper', colours.waterInk, colours.paper],
		['a former shore on paper', colours.formerInk, colours.paper],
		['numbers of discs', colours.ink, colours.pinPaper],
		['numbers of hollow stops', colours.ink, colours.pinPaper],
		['numbers of chosen stops', colours.pinInk, colours.ink],
	])('%s can be read', (_, ink, ground) => expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5));

	test.each(ROUTE_THEMES)('numbers on a stop of the theme %s can be read', (theme) => {
		expect(contrast(colours.pinInk, colours.themes[theme])).toBeGreaterThanOrEqual(4.5);
	});

	test.each(Object.keys(colours.pins) as (keyof Colours['pins'])[])('a pin of %s stands out', (section) => {
		expect(contrast(colours.pins[section], colours.paper)).toBeGreaterThanOrEqual(3);
		expect(contrast(colours.pinInk, colours.pins[section])).toBeGreaterThanOrEqual(4.5);
	});

	test('what is selected stands out', () => {
		expect(contrast(colours.selected, colours.paper)).toBeGreaterThanOrEqual(3);
		expect(contrast(colours.pinInk, colours.selected)).toBeGreaterThanOrEqual(4.5);
	});
});
