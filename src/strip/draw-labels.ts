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
const FOOT = 90; // below the lowest label of a strip that runs down: scale and compass

/** The named places of a strip: a mark each, its label at the edge of its bank, and a thin line between the two. */
export function drawStripLabels(
	request: StripRequest,
	view: View,
	at: At,
	/** Where the labels of the lower edge end. */
	lowerEnd: number,
): string {
	const sights = request.sights.filter((place) => isOn(at(place), view));
	if (request.way === 'down') {
		return (
			group(DISTRICT, 'start', down(request.districts, DISTRICT, view, at)) +
			group(SIGHT, 'end', down(sights, SIGHT, view, at))
		);
	}
	return (
		group(DISTRICT, 'middle', across(request.districts, DISTRICT, view, at, view.widthPx - EDGE)) +
		group(SIGHT, 'middle', across(sights, SIGHT, view, at, lowerEnd))
	);
}

const group = ({ kind, size }: Style, anchor: 'start' | 'middle' | 'end', links: string): string =>
	links && `<g class="strip-${kind}s" font-size="${size}" text-anchor="${anchor}">${links}</g>`;

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
		view.heightPx - FOOT,
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
	/** What can be tapped: x, y, width, height. */
	readonly box: readonly [number, number, number, number];
}

/** One link: what can be tapped, the line to its place, the mark there, its name. Most of them make a page, so each is short. */
function stop(
	{ href }: StripPlace,
	{ kind, lineHeight }: Style,
	[x, y]: readonly [number, number],
	[toX, toY]: readonly [number, number],
	{ lines: [first = '', ...others], box, ...text }: Label,
): string {
	const rows = others.map(
		(line) => ` <tspan x="${whole(text.x)}" dy="${lineHeight}">${escaped(line)}</tspan>`,
	);
	const mark =
		kind === 'district'
			? `<circle cx="${short(x)}" cy="${short(y)}" r="6"/>`
			: `<path d="M${short(x)} ${short(y - 6)}l6 6l-6 6l-6 -6z"/>`;
	const [left, top, width, height] = box;
	const [fromX, fromY] = [whole(left), whole(top)];
	return (
		`<a href="${escaped(href)}"><rect x="${fromX}" y="${fromY}" width="${whole(left + width) - fromX}" height="${whole(top + height) - fromY}"/>` +
		`<path d="M${short(x)} ${short(y)}L${whole(toX)} ${whole(toY)}"/>${mark}` +
		`<text x="${whole(text.x)}" y="${whole(text.y)}">${escaped(first)}${rows.join('')}</text></a>`
	);
}

const whole = Math.round;
