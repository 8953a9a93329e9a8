import { emblem, EMBLEM_SIDE } from '#social/emblem.ts';
import { shapesOf } from './art/shapes.ts';
import { face } from '#typesetting/face.ts';
import { balanced } from '#typesetting/wrap.ts';
import { paragraph, stack, type Block } from './block.ts';
import { BLACK, inked, SOFT } from './inks.ts';
import { A4, MM, openPaper, type Paper } from './paper.ts';
import { filledShape, qrOutline } from './qr.ts';
import { readable } from './readable.ts';
import type { Sign } from './sign.ts';

/** A little less than A5, so that two fit an office printer's sheet with room for its grippers. */
const WIDTH = 190 * MM;
const HEIGHT = 132 * MM;
const LEFT = (A4.width - WIDTH) / 2;
const TOPS = [11 * MM, A4.height - 11 * MM - HEIGHT] as const;
/** Read from two metres off. */
const QR = 64 * MM;
const INSET = 13 * MM;
const HEAD = 20 * MM;
const WORDS = WIDTH - 2 * INSET - QR - 9 * MM;
const SIZES = [31, 27, 24, 21, 18, 15, 12] as const;

/** A sheet of two plates with cutting marks, as PDF. */
export function printSign(sign: Sign): Promise<Buffer> {
	const paper = openPaper({
		title: `${sign.number} ${sign.names[0] ?? ''}`,
		author: sign.guide,
		lang: sign.lang,
		date: sign.checkedOn,
	});
	for (const top of TOPS) {
		paper.ornament(() => cuttingMarks(paper, top));
		plate(sign, paper, top);
	}
	return paper.bytes();
}

function plate(sign: Sign, paper: Paper, top: number): void {
	paper.ornament(() => {
		frame(paper, top, 4 * MM, 1.8);
		frame(paper, top, 5.3 * MM, 0.6);
	});
	const x = LEFT + INSET;
	const y = top + INSET + HEAD;
	masthead(sign).draw(paper, x, top + INSET);
	paper.figure(sign.address, () => paper.shapes([filledShape(qrOutline(sign.address, QR))], x, y, 1));
	paper.text('P', () =>
		paper.line(readable(sign.address), inked('bold', 12.5), x + QR / 2, y + QR + 8 * MM, 'middle'),
	);
	const wordsX = LEFT + WIDTH - INSET - WORDS;
	namesOf(sign).draw(paper, wordsX, y - 2 * MM);
	const hints = stack(
		sign.hints.map((hint) => paragraph(hint, inked('sans', 8.6, SOFT), WORDS)),
		3,
	);
	hints.draw(paper, wordsX, top + HEIGHT - INSET - hints.height);
}

/** Emblem, guide and number in one row. */
const masthead = ({ guide, number }: Sign): Block => ({
	height: 12 * MM,
	draw: (paper, x, y) => {
		const side = 12 * MM;
		const mark = shapesOf(`<svg xmlns="http://www.w3.org/2000/svg">${emblem()}</svg>`, []);
		paper.ornament(() => paper.shapes(mark, x, y, side / EMBLEM_SIDE));
		paper.text('P', () => paper.line(guide, inked('bold', 11.5), x + side + 8, y + side / 2 + 4));
		paper.text('P', () =>
			paper.line(number, inked('serif', 14, SOFT), x + WIDTH - 2 * INSET, y + side / 2 + 5, 'end'),
		);
	},
});

/** The names in the largest type in which all of them fit. */
function namesOf({ names }: Sign): Block {
	const room = HEIGHT - 2 * INSET - HEAD - 26 * MM;
	const blocks = SIZES.map((size) =>
		stack(
			names.map((name, at) =>
				paragraph(name, inked('serif', at === 0 ? size : size * 0.62), WORDS, at === 0 ? 'H1' : 'H2'),
			),
			size * 0.3,
		),
	);
	const areWhole = (size: number) =>
		balanced(names[0] ?? '', { face: face('serif'), size }, WORDS).length <= 3;
	return blocks.find(({ height }, at) => height <= room && areWhole(SIZES[at]!)) ?? blocks.at(-1)!;
}

function frame(paper: Paper, top: number, inset: number, width: number): void {
	const [x, y] = [LEFT + inset, top + inset];
	const across = WIDTH - 2 * inset;
	paper.outline(`M${x} ${y}h${across}v${HEIGHT - 2 * inset}h${-across}z`, { stroke: BLACK, width });
}

/** Short lines at the corners, outside of what is kept. */
function cuttingMarks(paper: Paper, top: number): void {
	const [gap, length] = [1.5 * MM, 4 * MM];
	for (const [x, outX] of [
		[LEFT, -1],
		[LEFT + WIDTH, 1],
	] as const) {
		for (const [y, outY] of [
			[top, -1],
			[top + HEIGHT, 1],
		] as const) {
			const mark = `M${x + outX * gap} ${y}h${outX * length}M${x} ${y + outY * gap}v${outY * length}`;
			paper.outline(mark, { stroke: BLACK, width: 0.5 });
		}
	}
}
