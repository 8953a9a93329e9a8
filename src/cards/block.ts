import { face } from '#typesetting/face.ts';
import { balanced, wrapped } from '#typesetting/wrap.ts';
import type { Ink, Paper, Role } from './paper.ts';

/** A part of a page that knows how high it is before it is drawn. */
export interface Block {
	readonly height: number;
	readonly draw: (paper: Paper, x: number, y: number) => void;
}

export const EMPTY: Block = { height: 0, draw: () => undefined };

const LEADING = 1.28;
/** Where letters stand in their line, from its top. */
const FOOT = 0.98;

/** Text in lines of a width; text of nothing takes no room. */
export function paragraph(text: string, ink: Ink, width: number, role: Role = 'P'): Block {
	const type = { face: face(ink.face), size: ink.size };
	const lines = role === 'H1' ? balanced(text, type, width) : wrapped(text, type, width);
	const step = ink.size * LEADING;
	return {
		height: lines.length * step,
		draw: (paper, x, y) => {
			if (lines.length === 0) return;
			// A blank at the end of each line keeps its last word apart from the next line's first when text is copied.
			paper.text(role, () =>
				lines.forEach((line, row) =>
					paper.line(row < lines.length - 1 ? `${line} ` : line, ink, x, y + row * step + ink.size * FOOT),
				),
			);
		},
	};
}

/** Blocks below each other; those without height leave no gap. */
export function stack(blocks: readonly Block[], gap = 0): Block {
	const shown = blocks.filter(({ height }) => height > 0);
	return {
		height: shown.reduce((sum, { height }) => sum + height, Math.max(0, shown.length - 1) * gap),
		draw: (paper, x, y) => {
			let top = y;
			for (const block of shown) {
				block.draw(paper, x, top);
				top += block.height + gap;
			}
		},
	};
}

/** A block moved to the right. */
export const indented = (block: Block, by: number): Block => ({
	height: block.height,
	draw: (paper, x, y) => block.draw(paper, x + by, y),
});

/** Blocks in equal columns, row after row; each row is as high as its highest. */
export function grid(blocks: readonly Block[], columns: number, step: number, gap: number): Block {
	const rows = Array.from({ length: Math.ceil(blocks.length / columns) }, (_, row) =>
		blocks.slice(row * columns, (row + 1) * columns),
	);
	return stack(
		rows.map((row) => ({
			height: Math.max(...row.map(({ height }) => height)),
			draw: (paper, x, y) => row.forEach((block, column) => block.draw(paper, x + column * step, y)),
		})),
		gap,
	);
}

/** A block under a thin line. */
export const ruled = (block: Block, width: number, colour: string, gap: number): Block => ({
	height: block.height > 0 ? block.height + gap : 0,
	draw: (paper, x, y) => {
		paper.ornament(() => paper.outline(`M${x} ${y}h${width}`, { stroke: colour, width: 0.6 }));
		block.draw(paper, x, y + gap);
	},
});
