import { element, group, path, rect } from '#scenes/svg.ts';
import { face } from '#typesetting/face.ts';
import { withoutLoneWords } from '#typesetting/lone-words.ts';
import { outline } from '#typesetting/outline.ts';
import { balanced, widestWord, wrapped } from '#typesetting/wrap.ts';
import type { Words } from './card.ts';
import { INK, INK_SOFT, PAPER } from './colours.ts';
import { emblem } from './emblem.ts';
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
		group({ transform: `translate(${MARGIN} 62)` }, emblem()),
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
function fitted(name: string): { lines: string[]; size: number } {
	const title = withoutLoneWords(name);
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
