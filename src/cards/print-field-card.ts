import { stack, type Block } from './block.ts';
import {
	factsPart,
	footPart,
	headPart,
	notesPart,
	phonesPart,
	phrasesPart,
	platePart,
	summaryPart,
	warningPart,
} from './card-parts.ts';
import type { FieldCard } from './field-card.ts';
import { BLACK } from './inks.ts';
import { A4, MM, openPaper, type Paper } from './paper.ts';
import { stopBlocks } from './stop-block.ts';

const FRAME = 8 * MM;
const MARGIN = 15 * MM;
const WIDTH = A4.width - 2 * MARGIN;
const GAP = 7 * MM;
const SIDE = 78 * MM;
const STORY = WIDTH - SIDE - GAP;
/** Height from which a second empty place gets lines too. */
const SPARE = 40 * MM;
/** From what reads well at arm's length down to what still reads in a shaking car. */
const SCALES = [1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7] as const;

/** Where stops may stand, one column after another. */
interface Column {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A way to lay out the card: the stops in their columns, and what is drawn above, beside and below them. */
interface Layout {
	readonly scale: number;
	readonly columns: readonly Column[];
	readonly head: (paper: Paper) => void;
	readonly side: (paper: Paper) => void;
	readonly foot: (paper: Paper) => void;
	/** Room for handwriting below the parts at the side. */
	readonly free?: Column;
}

/** A field card as PDF. It fills one page; only a route too long even for the smallest type goes on over the leaf. */
export function printFieldCard(card: FieldCard): Promise<Buffer> {
	const paper = openPaper({
		title: `${card.title} – ${card.label}`,
		author: card.guide,
		lang: card.lang,
		date: card.checkedOn,
	});
	const layout = bestLayout(card);
	// In the order in which the card is read aloud.
	drawFrame(paper);
	layout.head(paper);
	const { blocks, left, end } = placed(card, layout);
	for (const { block, x, y } of blocks) block.draw(paper, x, y);
	layout.side(paper);
	drawNotes(card, layout, end, paper);
	layout.foot(paper);
	goOn(left, layout.columns[0]?.width ?? STORY, paper);
	return paper.bytes();
}

/** The largest type in which the card fits one page, or the smallest there is. */
function bestLayout(card: FieldCard): Layout {
	let last: Layout | undefined;
	for (const layout of layouts(card)) {
		if (fits(card, layout)) return layout;
		last = layout;
	}
	return last!;
}

function* layouts(card: FieldCard): Generator<Layout> {
	for (const scale of SCALES) yield beside(card, scale);
	for (const scale of SCALES.slice(-3)) yield below(card, scale);
}

/** Stops on the left, plate and words at the right. */
function beside(card: FieldCard, scale: number): Layout {
	const { top, bottom, ...rest } = around(card, scale);
	const side = stack(
		[platePart(card, SIDE, scale), phonesPart(card, SIDE, scale), phrasesPart(card, SIDE, scale)],
		8,
	);
	const x = MARGIN + STORY + GAP;
	const room = bottom - top;
	return {
		...rest,
		scale,
		side: (paper) => side.draw(paper, x, top),
		// What is higher than the page itself cannot be laid out this way.
		columns: side.height > room ? [] : [{ x: MARGIN, y: top, width: STORY, height: room }],
		free: { x, y: top + side.height + GAP, width: SIDE, height: room - side.height - GAP },
	};
}

/** Plate and words in a band, stops in two columns below. */
function below(card: FieldCard, scale: number): Layout {
	const { top, bottom, ...rest } = around(card, scale);
	const plate = platePart(card, SIDE, scale);
	const words = stack([phonesPart(card, STORY, scale), phrasesPart(card, STORY, scale)], 6);
	const band = Math.max(plate.height, words.height) + 10;
	const width = (WIDTH - GAP) / 2;
	const column = { y: top + band, width, height: bottom - top - band };
	return {
		...rest,
		scale,
		side: (paper) => {
			plate.draw(paper, MARGIN, top);
			words.draw(paper, MARGIN + SIDE + GAP, top);
		},
		columns: [
			{ x: MARGIN, ...column },
			{ x: MARGIN + width + GAP, ...column },
		],
	};
}

/** Head, facts and foot, which every layout has. */
function around(card: FieldCard, scale: number) {
	const head = stack(
		[
			headPart(card, WIDTH),
			summaryPart(card, WIDTH, Math.min(scale, 1)),
			warningPart(card, WIDTH, scale),
			factsPart(card, WIDTH, Math.min(scale, 1)),
		],
		7,
	);
	const foot = footPart(card, WIDTH);
	const bottom = A4.height - MARGIN - foot.height;
	return {
		top: MARGIN + head.height + 12,
		bottom: bottom - 8,
		head: (paper: Paper) => head.draw(paper, MARGIN, MARGIN),
		foot: (paper: Paper) => foot.draw(paper, MARGIN, bottom),
	};
}

const fits = (card: FieldCard, layout: Layout): boolean =>
	layout.columns.length > 0 && placed(card, layout).left.length === 0;

interface Placed {
	readonly blocks: readonly { readonly block: Block; readonly x: number; readonly y: number }[];
	readonly left: readonly Block[];
	/** Where the last block ends. */
	readonly end: number;
}

const placed = (card: FieldCard, { scale, columns }: Layout): Placed =>
	poured(stopBlocks(card, columns[0]?.width ?? STORY, scale), columns);

/** Blocks one below another through the columns; a block higher than an empty column stands in it all the same. */
function poured(blocks: readonly Block[], columns: readonly Column[]): Placed {
	const done: { block: Block; x: number; y: number }[] = [];
	let [column, y] = [0, columns[0]?.y ?? 0];
	for (const [index, block] of blocks.entries()) {
		const isIn = (at: Column, from: number) => from + block.height <= at.y + at.height || from === at.y;
		while (column < columns.length && !isIn(columns[column]!, y)) {
			column++;
			y = columns[column]?.y ?? 0;
		}
		const at = columns[column];
		if (!at) return { blocks: done, left: blocks.slice(index), end: Infinity };
		done.push({ block, x: at.x, y });
		y += block.height;
	}
	return { blocks: done, left: [], end: y };
}

/** The stops that the first page does not hold, on further pages in two columns. */
function goOn(stops: readonly Block[], width: number, paper: Paper): void {
	let left = stops;
	while (left.length > 0) {
		paper.nextPage();
		drawFrame(paper);
		const page = { y: MARGIN, width, height: A4.height - 2 * MARGIN };
		const next = poured(left, [
			{ x: MARGIN, ...page },
			{ x: A4.width - MARGIN - width, ...page },
		]);
		for (const { block, x, y } of next.blocks) block.draw(paper, x, y);
		left = next.left;
	}
}

/** Room for handwriting wherever the page is empty; its title stands where there is most. */
function drawNotes(card: FieldCard, { columns, free }: Layout, end: number, paper: Paper): void {
	const column = columns[0];
	if (!free || !column) return;
	const below: Column = { ...column, y: end + GAP, height: column.y + column.height - end - GAP };
	const [most, least] = below.height >= free.height ? [below, free] : [free, below];
	notesPart(card.notes, most.width, most.height).draw(paper, most.x, most.y);
	if (least.height > SPARE) notesPart('', least.width, least.height).draw(paper, least.x, least.y);
}

/** The double line of an atlas sheet. */
function drawFrame(paper: Paper): void {
	const line = (inset: number, width: number) =>
		paper.outline(`M${inset} ${inset}H${A4.width - inset}V${A4.height - inset}H${inset}z`, {
			stroke: BLACK,
			width,
		});
	paper.ornament(() => {
		line(FRAME, 1.6);
		line(FRAME + 3.4, 0.6);
	});
}
