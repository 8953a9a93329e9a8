import { EMPTY, indented, paragraph, stack, type Block } from './block.ts';
import type { CardStop, FieldCard } from './field-card.ts';
import { inked, SOFT } from './inks.ts';
import type { Paper } from './paper.ts';

/** The stops of a card one by one, each with the way to the next below it; the title of a day stays with its first stop. */
export const stopBlocks = ({ days, colour }: FieldCard, width: number, scale: number): Block[] =>
	days.flatMap(({ title, stops }, at) =>
		stops.map((stop, index) => {
			const isEnd = at === days.length - 1 && index === stops.length - 1;
			const block = stopBlock(stop, { width, scale, colour, isEnd });
			if (!title || index > 0) return block;
			const heading = paragraph(title, inked('serif', 11.5 * scale, colour), width, 'H2');
			return stack([heading, block], 2 * scale);
		}),
	);

interface Look {
	readonly width: number;
	readonly scale: number;
	readonly colour: string;
	readonly isEnd: boolean;
}

function stopBlock(stop: CardStop, { width, scale, colour, isEnd }: Look): Block {
	const radius = 7.4 * scale;
	const indent = 2 * radius + 7 * scale;
	const room = width - indent;
	const small = inked('sans', 7.6 * scale, SOFT);
	const body = stack(
		[
			paragraph(stop.name, inked('bold', 10 * scale), room, 'H2'),
			stop.driverName ? paragraph(stop.driverName, inked('sans', 9 * scale), room) : EMPTY,
			paragraph([stop.kicker, stop.point].filter(Boolean).join(' · '), small, room),
			stop.leg ? legBlock(stop.leg, room, scale, colour) : EMPTY,
		],
		0.8 * scale,
	);
	const height = body.height + (isEnd ? 0 : 7 * scale);
	return {
		height,
		draw: (paper, x, y) => {
			const [cx, cy] = [x + radius, y + radius - 0.6 * scale];
			paper.ornament(() => {
				if (!isEnd) {
					const way = `M${cx} ${cy + radius + 2.5 * scale}V${y + height - 1.5 * scale}`;
					paper.outline(way, { stroke: colour, width: 1.5 * scale, dash: [0.1, 3.4 * scale] });
				}
			});
			drawNumber(paper, stop.number, cx, cy, radius, colour);
			indented(body, indent).draw(paper, x, y);
		},
	};
}

function drawNumber(
	paper: Paper,
	number: number,
	x: number,
	y: number,
	radius: number,
	colour: string,
): void {
	const disc = `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
	paper.ornament(() => paper.outline(disc, { fill: colour }));
	const size = radius * (number > 99 ? 0.85 : 1.15);
	paper.text('P', () =>
		paper.line(String(number), inked('bold', size, '#ffffff'), x, y + size * 0.35, 'middle'),
	);
}

/** «↓ 63 km · gravel · …», the arrow drawn, because no face has it. */
function legBlock(
	{ distance, details }: NonNullable<CardStop['leg']>,
	width: number,
	scale: number,
	colour: string,
): Block {
	const arrow = 4.4 * scale;
	const indent = arrow + 4 * scale;
	const words = paragraph([distance, ...details].join(' · '), inked('sans', 8.4 * scale), width - indent);
	const above = 2.4 * scale;
	return {
		height: words.height + above,
		draw: (paper, x, y) => {
			const [cx, top] = [x + arrow / 2, y + above + 2.6 * scale];
			const tip = top + 6 * scale;
			paper.ornament(() => {
				paper.outline(`M${cx} ${top}V${tip - 2 * scale}`, { stroke: colour, width: 1 * scale });
				paper.outline(`M${cx - arrow / 2} ${tip - 3 * scale}h${arrow}l${-arrow / 2} ${3 * scale}z`, {
					fill: colour,
				});
			});
			indented(words, indent).draw(paper, x, y + above);
		},
	};
}
