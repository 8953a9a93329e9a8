import { fromMercator, toMercator } from './mercator.ts';
import { short } from './path-data.ts';
import type { PlateRequest } from './request.ts';
import { roundStep } from './round-step.ts';
import { FRAME, type View } from './view.ts';
import { escaped } from './xml.ts';

export const SMALL_SIZE = 22; // 11 px on a phone that shows the plate 360 px wide
const TICK = 6;
const LONGEST_SCALE = 170;
const BETWEEN_MERIDIANS = 150;
const BETWEEN_PARALLELS = 120;
/** Steps of the graticule, in minutes of arc. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800];

const KILOMETRES = {
	kk: new Intl.NumberFormat('kk'),
	ru: new Intl.NumberFormat('ru'),
	en: new Intl.NumberFormat('en'),
};

interface Meridian {
	readonly minutes: number;
	readonly at: number;
}

/** Thin lines of the graticule, drawn on the map itself. */
export function drawGraticule(view: View): string {
	const { minX, minY, maxX, maxY } = view.sheet;
	const { meridians, parallels } = graticule(view);
	const data =
		meridians.map(({ at }) => `M${short(at)} ${short(minY)}V${short(maxY)}`).join('') +
		parallels.map(({ at }) => `M${short(minX)} ${short(at)}H${short(maxX)}`).join('');
	return data && `<path class="plate-graticule" d="${data}"/>`;
}

/** The double line round the sheet, with degrees above and left, scale and north below. */
export function drawFrame(view: View, request: PlateRequest): string {
	const { unit, widthPx, heightPx, sheet } = view;
	const band = FRAME * unit;
	const { meridians, parallels } = graticule(view);
	const outer = `M0 0H${widthPx}V${heightPx}H0z`;
	const inner = `M${short(sheet.minX)} ${short(sheet.minY)}V${short(sheet.maxY)}H${short(sheet.maxX)}V${short(sheet.minY)}z`;
	const ticks =
		meridians
			.map(({ at }) => tick(at, sheet.minY, 'v', -TICK * unit) + tick(at, sheet.maxY, 'v', TICK * unit))
			.join('') +
		parallels
			.map(({ at }) => tick(sheet.minX, at, 'h', -TICK * unit) + tick(sheet.maxX, at, 'h', TICK * unit))
			.join('');
	const edge = 1.5 * unit;
	const base = band - 8.5 * unit;
	const degrees =
		meridians
			.map(({ minutes, at }) => `<text x="${short(at)}" y="${short(base)}">${degreeLabel(minutes)}</text>`)
			.join('') +
		parallels
			.map(
				({ minutes, at }) =>
					`<text transform="translate(${short(base)} ${short(at)})rotate(-90)">${degreeLabel(minutes)}</text>`,
			)
			.join('');
	return (
		`<path class="plate-margin" fill-rule="evenodd" d="${outer}${inner}"/>` +
		`<rect class="plate-frame" x="${edge}" y="${edge}" width="${short(widthPx - 2 * edge)}" height="${short(heightPx - 2 * edge)}"/>` +
		`<path class="plate-neatline" d="${inner}${ticks}"/>` +
		`<g class="plate-degrees" font-size="${short(SMALL_SIZE * unit)}">${degrees}</g>` +
		drawScale(view, request) +
		drawNorth(view)
	);
}

const tick = (x: number, y: number, direction: 'v' | 'h', length: number) =>
	`M${short(x)} ${short(y)}${direction}${short(length)}`;

function graticule({ world, sheet, metresPerPx, unit }: View): {
	meridians: Meridian[];
	parallels: Meridian[];
} {
	const [west, south] = fromMercator(world.minX, world.minY);
	const [east, north] = fromMercator(world.maxX, world.maxY);
	const step = (spanDegrees: number, spanPx: number, between: number) =>
		STEPS.find((minutes) => (minutes / 60 / spanDegrees) * spanPx >= between * unit) ?? STEPS.at(-1)!;
	const lng = step(east - west, sheet.maxX - sheet.minX, BETWEEN_MERIDIANS);
	const lat = step(north - south, sheet.maxY - sheet.minY, BETWEEN_PARALLELS);
	return {
		meridians: multiples(west, east, lng)
			.map((minutes) => ({
				minutes,
				at: sheet.minX + (toMercator([minutes / 60, 0])[0] - world.minX) / metresPerPx,
			}))
			.filter(({ at }) => isClear(at, sheet.minX, sheet.maxX, unit)),
		parallels: multiples(south, north, lat)
			.map((minutes) => ({
				minutes,
				at: sheet.minY + (world.maxY - toMercator([0, minutes / 60])[1]) / metresPerPx,
			}))
			.filter(({ at }) => isClear(at, sheet.minY, sheet.maxY, unit)),
	};
}

/** Whether the label of a line fits into the frame before its corner. */
const isClear = (at: number, min: number, max: number, unit: number) =>
	at > min + 26 * unit && at < max - 26 * unit;

function multiples(from: number, to: number, stepMinutes: number): number[] {
	const first = Math.ceil((from * 60) / stepMinutes);
	const last = Math.floor((to * 60) / stepMinutes);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * stepMinutes);
}

function degreeLabel(minutes: number): string {
	const whole = Math.floor(Math.abs(minutes) / 60);
	const rest = Math.abs(minutes) % 60;
	return `${minutes < 0 ? '−' : ''}${whole}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}`;
}

/** A bar of round kilometres, true in the middle of the map. */
function drawScale({ unit, heightPx, sheet, pxPerKm }: View, { locale, unit: { km } }: PlateRequest): string {
	const length = roundStep((LONGEST_SCALE * unit) / pxPerKm);
	const width = length * pxPerKm;
	const middle = heightPx - (FRAME * unit) / 2 - 0.5 * unit;
	const [x, y, height] = [sheet.minX, middle - 3 * unit, 6 * unit];
	const label = `${KILOMETRES[locale].format(length)} ${km}`;
	const baseline = middle + 0.32 * SMALL_SIZE * unit;
	return (
		`<rect class="plate-scale" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>` +
		`<path class="plate-scale-half" d="M${short(x)} ${short(y)}h${short(width / 2)}v${short(height)}h${short(-width / 2)}z"/>` +
		`<text class="plate-scale-text" font-size="${short(SMALL_SIZE * unit)}" x="${short(x + width + 8 * unit)}" y="${short(baseline)}">${escaped(label)}</text>`
	);
}

function drawNorth({ unit, heightPx, sheet }: View): string {
	const x = sheet.maxX - 8 * unit;
	const y = heightPx - (FRAME * unit) / 2 - 0.5 * unit;
	const half = (side: 1 | -1) =>
		`M${short(x)} ${short(y - 10 * unit)}l${short(side * 7 * unit)} ${short(19 * unit)}l${short(-side * 7 * unit)} ${short(-5 * unit)}z`;
	return `<path class="plate-north" d="${half(-1)}"/><path class="plate-north plate-north--light" d="${half(1)}"/>`;
}
