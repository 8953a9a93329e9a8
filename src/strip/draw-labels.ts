import { short } from '#plate/path-data.ts';
import { textWidth, wrapped } from '#plate/text-width.ts';
import type { View } from '#plate/view.ts';
import { escaped } from '#plate/xml.ts';
import type { StripPlace, StripRequest } from './draw-strip.ts';
import { spread } from './spread.ts';

type At = (place: StripPlace) => readonly [x: number, y: number];

interface Style {
	readonly kind: 'district' | 'sight';
	readonly size: number;
	readonly lineHeight: number;
}

const DISTRICT: Style = { kind: 'district', size: 15, lineHeight: 18 };
const SIGHT: Style = { kind: 'sight', size: 13.5, lineHeight: 16 };
const EDGE = 14; // from the frame to the first label
const TOUCH = 44; // what a thumb needs

/** The named places of a strip: a mark each, its label at the edge of its bank, and a thin line between the two. */
export function drawStripLabels(
	request: StripRequest,
	view: View,
	at: At,
	/** Where the labels of the lower edge end. */
	lowerEnd: number,
): string {
	const sights = request.sights.filter((place) => isOn(at(place), view));
	if (request.way === 'down')
		return down(request.districts, DISTRICT, view, at) + down(sights, SIGHT, view, at);
	return (
		across(request.districts, DISTRICT, view, at, view.widthPx - EDGE) +
		across(sights, SIGHT, view, at, lowerEnd)
	);
}

const isOn = ([x, y]: readonly [number, number], { widthPx, heightPx }: View) =>
	x > 0 && x < widthPx && y > 0 && y < heightPx;

/** Labels in a row along the upper or the lower edge. */
function across(places: readonly StripPlace[], style: Style, view: View, at: At, end: number): string {
	const sorted = places.toSorted((a, b) => at(a)[0] - at(b)[0]);
	const widest = (end - EDGE) / Math.max(sorted.length, 1) - 10;
	const labels = sorted.map((place) => linesOf(place, style, widest));
	const middles = spread(
		sorted.map((place, i) => ({ at: at(place)[0], size: Math.max(TOUCH, labels[i]!.width) + 10 })),
		EDGE,
		end,
	);
	return sorted
		.map((place, i) => {
			const { lines, width } = labels[i]!;
			const height = lines.length * style.lineHeight;
			const top = style.kind === 'district' ? EDGE : view.heightPx - EDGE - height;
			const foot = style.kind === 'district' ? top + height + 6 : top - 6;
			const x = middles[i]!;
			return stop(place, style, at(place), [x, foot], {
				lines,
				x,
				y: top + style.size,
				anchor: 'middle',
				box: [
					x - width / 2 - 4,
					style.kind === 'district' ? 0 : view.heightPx - height - 2 * EDGE,
					width + 8,
					height + 2 * EDGE,
				],
			});
		})
		.join('');
}

/** Labels in a column along the left or the right edge. */
function down(places: readonly StripPlace[], style: Style, view: View, at: At): string {
	const sorted = places.toSorted((a, b) => at(a)[1] - at(b)[1]);
	const widest = 108;
	const labels = sorted.map((place) => linesOf(place, style, widest));
	const middles = spread(
		sorted.map((place, i) => ({
			at: at(place)[1],
			size: Math.max(TOUCH, labels[i]!.lines.length * style.lineHeight + 12),
		})),
		EDGE,
		view.heightPx - 44,
	);
	return sorted
		.map((place, i) => {
			const { lines, width } = labels[i]!;
			const isLeft = style.kind === 'district';
			const x = isLeft ? EDGE : view.widthPx - EDGE;
			const height = Math.max(TOUCH, lines.length * style.lineHeight + 8);
			const y = middles[i]!;
			return stop(place, style, at(place), [isLeft ? x + width + 5 : x - width - 5, y], {
				lines,
				x,
				y: y - (lines.length * style.lineHeight) / 2 + style.size - 1,
				anchor: isLeft ? 'start' : 'end',
				box: [isLeft ? 0 : x - width - 4, y - height / 2, width + EDGE + 4, height],
			});
		})
		.join('');
}

function linesOf({ name }: StripPlace, { size }: Style, widest: number) {
	const lines = wrapped(name, size, widest);
	return { lines, width: Math.max(...lines.map((line) => textWidth(line, size))) };
}

interface Label {
	readonly lines: readonly string[];
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** What can be tapped: x, y, width, height. */
	readonly box: readonly [number, number, number, number];
}

function stop(
	{ href }: StripPlace,
	{ kind, size, lineHeight }: Style,
	[x, y]: readonly [number, number],
	[toX, toY]: readonly [number, number],
	{ lines, anchor, box, ...text }: Label,
): string {
	const rows = lines.map(
		(line, row) => `<tspan x="${short(text.x)}"${row ? ` dy="${lineHeight}"` : ''}>${escaped(line)}</tspan>`,
	);
	const mark =
		kind === 'district'
			? `<circle class="strip-town" cx="${short(x)}" cy="${short(y)}" r="6"/>`
			: `<path class="strip-sight" d="M${short(x)} ${short(y - 6)}l6 6l-6 6l-6 -6z"/>`;
	const [left, top, width, height] = box.map(short);
	return (
		`<a class="strip-stop strip-stop--${kind}" href="${escaped(href)}"><rect class="strip-hit" x="${left}" y="${top}" width="${width}" height="${height}"/>` +
		`<path class="strip-leader" d="M${short(x)} ${short(y)}L${short(toX)} ${short(toY)}"/>${mark}` +
		`<text y="${short(text.y)}" font-size="${size}" text-anchor="${anchor}">${rows.join(' ')}</text></a>`
	);
}
