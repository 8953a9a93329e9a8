import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';

/** Which drawing of Maki or Temaki (both CC0) an icon is. */
const DRAWINGS = {
	airport: '@mapbox/maki/icons/airport',
	atm: '@rapideditor/temaki/icons/atm2',
	bareTree: '@rapideditor/temaki/icons/tree_leafless',
	beach: '@mapbox/maki/icons/beach',
	bed: '@mapbox/maki/icons/lodging',
	binoculars: '@rapideditor/temaki/icons/binoculars',
	bunkBeds: '@rapideditor/temaki/icons/bunk_beds',
	crescent: '@mapbox/maki/icons/religious-muslim',
	cross: '@mapbox/maki/icons/religious-christian',
	dam: '@mapbox/maki/icons/dam',
	drop: '@mapbox/maki/icons/water',
	fountain: '@rapideditor/temaki/icons/fountain',
	fuel: '@mapbox/maki/icons/fuel',
	heart: '@mapbox/maki/icons/heart',
	home: '@mapbox/maki/icons/home',
	hospital: '@mapbox/maki/icons/hospital',
	hotSpring: '@mapbox/maki/icons/hot-spring',
	information: '@mapbox/maki/icons/information',
	mountain: '@mapbox/maki/icons/mountain',
	museum: '@mapbox/maki/icons/museum',
	obelisk: '@mapbox/maki/icons/monument',
	park: '@mapbox/maki/icons/park',
	picture: '@mapbox/maki/icons/art-gallery',
	police: '@mapbox/maki/icons/police',
	restArea: '@mapbox/maki/icons/highway-rest-area',
	restaurant: '@mapbox/maki/icons/restaurant',
	rocket: '@mapbox/maki/icons/rocket',
	ruins: '@rapideditor/temaki/icons/ruins',
	school: '@mapbox/maki/icons/school',
	shrine: '@mapbox/maki/icons/place-of-worship',
	statue: '@rapideditor/temaki/icons/statue',
	tap: '@mapbox/maki/icons/drinking-water',
	tent: '@mapbox/maki/icons/campsite',
	town: '@mapbox/maki/icons/town',
	townHall: '@mapbox/maki/icons/town-hall',
	train: '@mapbox/maki/icons/rail',
	vase: '@rapideditor/temaki/icons/vase',
};

const DECIMALS = 100; // 1/100 of the grid of 15 is a fiftieth of what a screen shows
const NUMBER = /(?:\d*\.\d+|\d+)(?:e-?\d+)?/g;

/** Path data as short as it can be told: drawings break their lines, and give four digits where two are seen. */
const shortened = (data: string) =>
	data
		.replace(/&#x\w+;/g, ' ')
		.replace(NUMBER, (number, at: number, whole: string) => {
			const rounded = `${Math.round(Number(number) * DECIMALS) / DECIMALS}`.replace(/^0\./, '.');
			return /\d/.test(whole[at - 1] ?? '') ? ` ${rounded}` : rounded; // `1.0004.45` is two numbers
		})
		.replace(/\s*([A-Za-z,])\s*/g, '$1')
		.replace(/\s+/g, ' ')
		.replace(/[ ,]-/g, '-')
		.trim();

function pathsOf(drawing: string): string[] {
	const svg = readFileSync(new URL(`../../../node_modules/${drawing}.svg`, import.meta.url), 'utf8');
	return [...svg.matchAll(/\sd="([^"]+)"/g)].map(([, data]) => shortened(data!));
}

// `vitest -u` writes the file anew.
test('the paths kept are those of the drawings', async () => {
	const paths = Object.entries(DRAWINGS).map(([name, drawing]) => [name, pathsOf(drawing)]);
	const module =
		'/** Drawings of Maki and Temaki (both CC0), path by path; a test writes this file from their packages. */\n' +
		`export const PUBLIC_PATHS = ${JSON.stringify(Object.fromEntries(paths))} as const;\n`;
	const options = { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' };
	await expect(await format(module, options)).toMatchFileSnapshot('public-paths.ts');
});
