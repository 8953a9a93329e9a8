import { drawEmblem } from '#emblems/draw-emblem.ts';
import { EMBLEM_GRID } from '#emblems/emblem-art.ts';
import { face } from '#typesetting/face.ts';

import { wrapped } from '#typesetting/wrap.ts';
import { shapesOf } from './art/shapes.ts';
import { EMPTY, grid, indented, paragraph, ruled, stack, type Block } from './block.ts';
import { PLATE, type FieldCard, type Titled } from './field-card.ts';
import { inked, LINE, SOFT, WHITE } from './inks.ts';
import { MM } from './paper.ts';
import { filledShape, qrOutline } from './qr.ts';
import { readable } from './readable.ts';

const QR = 22.5 * MM;
/** Side of the emblem, and the room it takes with the number below it. */
const EMBLEM = 46;
const MARK_WIDTH = 60;
const TITLE_SIZES = [24, 21, 18, 15, 12] as const;

/** Emblem and number, theme and title, and the code that opens the page. */
export function headPart(card: FieldCard, width: number): Block {
	const numberInk = inked('serif', 17, card.colour);
	const room = width - MARK_WIDTH - QR - 14;
	const size =
		TITLE_SIZES.find((one) => wrapped(card.title, { face: face('serif'), size: one }, room).length <= 2) ??
		12;
	const words = stack(
		[
			paragraph([card.label, card.kicker].join(' · '), inked('sans', 8.6, SOFT), room),
			paragraph(card.title, inked('serif', size), room, 'H1'),
			paragraph(readable(card.address), inked('sans', 7.4, SOFT), room),
		],
		3,
	);
	return {
		height: Math.max(words.height + 4, QR + 4),
		draw: (paper, x, y) => {
			paper.ornament(() => paper.shapes(emblemShapes(card), x, y + 1, EMBLEM / EMBLEM_GRID));
			paper.text('P', () => paper.line(card.number, numberInk, x + EMBLEM / 2, y + EMBLEM + 17, 'middle'));
			words.draw(paper, x + MARK_WIDTH, y + 4);
			paper.figure(card.address, () =>
				paper.shapes([filledShape(qrOutline(card.address, QR))], x + width - QR, y, 1),
			);
		},
	};
}

const emblemShapes = ({ emblem, colour }: FieldCard) =>
	shapesOf(`<svg>${drawEmblem(emblem, { disc: colour, paper: WHITE })}</svg>`, []);

/** What the journey is, in a sentence or two. */
export const summaryPart = ({ summary }: FieldCard, width: number, scale: number): Block =>
	paragraph(summary, inked('sans', 9 * scale), width);

/** Days, season, transport, distance: in three columns. */
export function factsPart({ facts }: FieldCard, width: number, scale: number): Block {
	const gap = 10;
	const step = (width + gap) / 3;
	const blocks = facts.map(({ term, text }) =>
		stack([
			paragraph(term, inked('sans', 7.2 * scale, SOFT), step - gap),
			paragraph(text, inked('bold', 8.6 * scale), step - gap),
		]),
	);
	return ruled(grid(blocks, 3, step, 5 * scale), width, LINE, 6);
}

/** What must be read first. */
export const warningPart = ({ warning }: FieldCard, width: number, scale: number): Block =>
	warning ? paragraph(warning, inked('bold', 8.8 * scale, '#9b3323'), width) : EMPTY;

/** The plate with its note. */
export function platePart({ plate }: FieldCard, width: number, scale: number): Block {
	const size = width / PLATE.width;
	const note = paragraph(plate.note, inked('sans', 7 * scale, SOFT), width);
	const picture: Block = {
		height: PLATE.height * size,
		draw: (paper, x, y) => paper.figure(plate.alt, () => paper.shapes(plate.shapes, x, y, size)),
	};
	return stack([picture, note], 3);
}

/** Numbers to call, each with who answers. */
export function phonesPart({ phones }: FieldCard, width: number, scale: number): Block {
	const indent = 34 * scale;
	return titled(phones, width, scale, ({ number, name }) => {
		const words = paragraph(name, inked('sans', 8.2 * scale), width - indent);
		return {
			height: words.height,
			draw: (paper, x, y) => {
				paragraph(number, inked('bold', 9.2 * scale), indent).draw(paper, x, y - 0.8 * scale);
				indented(words, indent).draw(paper, x, y);
			},
		};
	});
}

/** What one says to a driver, and what it means. */
export const phrasesPart = ({ phrases }: FieldCard, width: number, scale: number): Block =>
	titled(phrases, width, scale, ({ words, meaning }) =>
		stack([
			paragraph(words, inked('bold', 8.8 * scale), width),
			paragraph(meaning, inked('sans', 7.6 * scale, SOFT), width),
		]),
	);

function titled<Item>(list: Titled<Item>, width: number, scale: number, block: (item: Item) => Block): Block {
	if (list.items.length === 0) return EMPTY;
	const heading = paragraph(list.title, inked('serif', 10.5 * scale), width, 'H2');
	return ruled(stack([heading, ...list.items.map(block)], 2.4 * scale), width, LINE, 4);
}

/** Dotted lines to write on under a title, as many as the height holds; nothing where it holds fewer than two. */
export function notesPart(title: string, width: number, height: number): Block {
	const heading = paragraph(title, inked('serif', 10.5), width, 'H2');
	const step = 7.5 * MM;
	const rows = Math.floor((height - heading.height - 4) / step);
	if (rows < 2) return EMPTY;
	return {
		height: heading.height + 4 + rows * step,
		draw: (paper, x, y) => {
			paper.ornament(() => paper.outline(`M${x} ${y}h${width}`, { stroke: LINE, width: 0.6 }));
			heading.draw(paper, x, y + 4);
			paper.ornament(() => {
				for (let row = 1; row <= rows; row++) {
					const foot = y + 4 + heading.height + row * step - 2;
					paper.outline(`M${x} ${foot}h${width}`, { stroke: '#777777', width: 0.7, dash: [0.1, 2.6] });
				}
			});
		},
	};
}

/** Whether the route is approved, when it was checked, and whose card this is. */
export function footPart(card: FieldCard, width: number): Block {
	const ink = inked('sans', 7.2, SOFT);
	return ruled(
		stack(
			[paragraph(card.approval, ink, width), paragraph(`${card.checked} ${card.credit}`, ink, width)],
			1.5,
		),
		width,
		LINE,
		5,
	);
}
