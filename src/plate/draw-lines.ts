import { resampled } from './along.ts';
import { clippedLine } from './clip.ts';
import { firstPassage } from './first-passage.ts';
import { grown, toMercator } from './mercator.ts';
import { linePath, short } from './path-data.ts';
import type { PlateLine } from './request.ts';
import { simplified } from './simplify.ts';
import type { View } from './view.ts';

const ARROW_EVERY = 170; // units: sparse, a direction is told once and then repeated rarely
const ARROW_FREE = 30; // units around a pin where an arrow would not be seen
const TOLERANCE = 0.5;

/** The ways of a plate, and the points along them that names should keep clear of. */
export function drawLines(
	lines: readonly PlateLine[],
	view: View,
	pins: readonly (readonly [x: number, y: number])[],
): { markup: string; points: number[] } {
	const passed = new Set<string>();
	const drawn = lines.map((line) => {
		const pieces = piecesOnSheet(line, view);
		return { line, pieces, way: data(firstPassage(pieces, passed)) };
	});
	const casing = drawn.map(({ way }) => way).join('');
	const ways = drawn.map(({ line, pieces, way }) => {
		const arrows = pieces.flatMap((piece) => arrowsAlong(piece, view.unit, pins)).join('');
		if (!way && !arrows) return '';
		return (
			`<g class="plate-line plate-line--${line.style}${theme(line)}">${way && `<path d="${way}"/>`}` +
			`${arrows && `<path class="plate-arrow" d="${arrows}"/>`}</g>`
		);
	});
	return {
		markup: (casing && `<path class="plate-casing" d="${casing}"/>`) + ways.join(''),
		points: drawn.flatMap(({ pieces }) => pieces.flatMap((piece) => resampled(piece, 7 * view.unit))),
	};
}

const theme = (line: PlateLine) =>
	line.theme === undefined ? '' : ` plate-line--${line.theme.toLowerCase().replace(/[^a-z0-9-]+/g, '-')}`;

const data = (pieces: readonly ArrayLike<number>[]) => pieces.map((piece) => linePath(piece)).join('');

function piecesOnSheet({ points }: PlateLine, view: View): number[][] {
	if (points.length < 2) return [];
	const sheet = Float64Array.from(points.flatMap((point) => view.place(...toMercator(point))));
	return clippedLine(simplified(sheet, TOLERANCE * view.unit), grown(view.sheet, 8 * view.unit));
}

function arrowsAlong(piece: number[], unit: number, pins: readonly (readonly [number, number])[]): string[] {
	const step = 6 * unit;
	const samples = resampled(piece, step);
	const count = samples.length / 2;
	const every = Math.round((ARROW_EVERY * unit) / step);
	const arrows: string[] = [];
	for (let i = Math.round(every / 3); i < count - 2; i++) {
		const [x, y] = [samples[2 * i]!, samples[2 * i + 1]!];
		if (pins.some(([px, py]) => Math.hypot(px - x, py - y) < ARROW_FREE * unit)) continue;
		arrows.push(
			arrow(
				x,
				y,
				Math.atan2(samples[2 * i + 3]! - samples[2 * i - 1]!, samples[2 * i + 2]! - samples[2 * i - 2]!),
				unit,
			),
		);
		i += every;
	}
	return arrows;
}

/** A filled arrow head whose middle is the given point. */
function arrow(x: number, y: number, angle: number, unit: number): string {
	const corners = [
		[9, 0],
		[-6, 6.5],
		[-3, 0],
		[-6, -6.5],
	].map(([along, across]) => [
		x + unit * (along! * Math.cos(angle) - across! * Math.sin(angle)),
		y + unit * (along! * Math.sin(angle) + across! * Math.cos(angle)),
	]);
	return `M${corners.map(([px, py]) => `${short(px!)} ${short(py!)}`).join('L')}z`;
}
