import { element, group, path, rect } from '#scenes/svg.ts';
import { face } from '#typesetting/face.ts';
import { outline } from '#typesetting/outline.ts';
import { balanced, widestWord, wrapped } from '#typesetting/wrap.ts';
import type { Words } from './card.ts';
import { INK, INK_SOFT, PAPER, RED, SAFFRON, TURQUOISE } from './colours.ts';
import { FOLD, MARGIN, WORDS_BOX } from './frame.ts';

const ROOM = FOLD - 34 - MARGIN;
const TITLE_TOP = 190;
const TITLE_HEIGHT = WORDS_BOX.top + WORDS_BOX.height - TITLE_TOP - 10;
const LEADING = 1.08;
const SIZES = [72, 66, 60, 54, 48, 43, 38, 34, 30] as const;
const ELLIPSIS = '…';

/** The words of a picture as SVG, on a piece of the same paper. */
export function drawWords({ guide, kicker, title }: Words): string {
	const { left, top, width, height } = WORDS_BOX;
	const { lines, size } = fitted(title);
	const small = { face: face('sans'), size: 21 };
	const kickerLines = wrapped(kicker, small, ROOM).slice(0, 2);
	const kickerTop = TITLE_TOP - 14 - (kickerLines.length - 1) * 27;
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `${left} ${top} ${width} ${height}`, width, height },
		rect(left, top, width, height, PAPER),
		emblem(MARGIN, 62),
		path(outline(guide, { face: face('bold'), size: 22 }, { x: MARGIN + 62, y: 92 }), INK),
		...kickerLines.map((line, row) =>
			path(outline(line, small, { x: MARGIN, y: kickerTop + row * 27 }), INK_SOFT),
		),
		...lines.map((line, row) =>
			path(
				outline(
					line,
					{ face: face('serif'), size },
					{ x: MARGIN - size * 0.03, y: TITLE_TOP + size * (0.86 + row * LEADING) },
				),
				INK,
			),
		),
	);
}

/** The title in the largest type in which it fits whole without a cut word; only the longest titles end in an ellipsis. */
function fitted(title: string): { lines: string[]; size: number } {
	for (const size of SIZES) {
		const type = { face: face('serif'), size };
		if (widestWord(title, type) > ROOM) continue;
		const lines = balanced(title, type, ROOM);
		if (lines.length <= rowsAt(size)) return { lines, size };
	}
	const size = SIZES.at(-1)!;
	const rows = rowsAt(size);
	const lines = wrapped(title, { face: face('serif'), size }, ROOM - size);
	if (lines.length > rows) lines[rows - 1] += ELLIPSIS;
	return { lines: lines.slice(0, rows), size };
}

const rowsAt = (size: number): number => Math.floor(TITLE_HEIGHT / (size * LEADING));

/** The mark of the guide, as in the head of each page. */
const emblem = (x: number, y: number): string =>
	group(
		{ transform: `translate(${x} ${y})`, fill: 'none' },
		rect(1.5, 1.5, 45, 45, 'none', { rx: 3, stroke: INK, 'stroke-width': 1.5 }),
		rect(4.5, 4.5, 39, 39, 'none', { rx: 1.5, stroke: INK, 'stroke-width': 0.75 }),
		path('M24 9a5 5 0 0 1 5 5h-10a5 5 0 0 1 5-5z', SAFFRON),
		stroke('M24 17c9 4-9 9 0 13s5 8 2 11', TURQUOISE, 3.4),
		stroke(
			'M17 38c-6-1-9-6-9-11s4-8 7.500-6.500 2.500 6.500-1 6.500M31 38c6-1 9-6 9-11s-4-8-7.500-6.500-2.500 6.500 1 6.500',
			RED,
			2.4,
		),
	);

const stroke = (shape: string, colour: string, width: number): string =>
	element('path', { d: shape, stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round' });
