import { drawEmblem } from '#emblems/draw-emblem.ts';
import { EMBLEM_GRID } from '#emblems/emblem-art.ts';
import { drawFramed } from '#scenes/draw-scene.ts';
import type { Frame } from '#scenes/stage.ts';
import { circle, element, group, rect } from '#scenes/svg.ts';
import { withoutLoneWords } from '#typesetting/lone-words.ts';
import { drawFrame, MARGIN } from './draw-frame.ts';
import { drawStrip } from './draw-strip.ts';
import { INK, INK_SOFT, PAPER } from './inks.ts';
import { fitted, sizeWithin, TypeCase, type Fitted, type Ink } from './lettering.ts';
import { SIZES, type Format, type Poster } from './poster.ts';

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where everything stands on a sheet. */
interface Layout {
	readonly picture: Box;
	/** The part of the scene that the picture shows. */
	readonly frame: Frame;
	readonly emblem: { readonly x: number; readonly y: number; readonly radius: number };
	readonly kicker: { readonly x: number; readonly y: number; readonly width: number };
	readonly title: { readonly x: number; readonly y: number; readonly width: number };
	readonly titleRows: number;
	readonly titleSizes: readonly number[];
	/** The strip stands between the title and its own foot. */
	readonly strip: {
		readonly x: number;
		readonly foot: number;
		readonly width: number;
		readonly columns: 1 | 2;
	};
	readonly foot: { readonly x: number; readonly right: number; readonly y: number };
}

const SCENE_FOOT = 750;
/** The scene in a box of the sheet, so many of its own units wide round the hero, down to its foot. */
function frameFor({ width, height }: Box, units: number): Frame {
	const high = (units * height) / width;
	return {
		x: Math.round(600 - units / 2),
		y: Math.round(SCENE_FOOT - high),
		width: units,
		height: Math.round(high),
	};
}

const TALL: Box = { x: MARGIN, y: MARGIN, width: 900 - 2 * MARGIN, height: 790 };
const WIDE: Box = { x: 640, y: MARGIN, width: 1600 - MARGIN - 640, height: 900 - 2 * MARGIN };

const LAYOUTS: Readonly<Record<Format, Layout>> = {
	portrait: {
		picture: TALL,
		frame: frameFor(TALL, 860),
		emblem: { x: 156, y: MARGIN + 790, radius: 70 },
		kicker: { x: 244, y: 890, width: 562 },
		title: { x: 92, y: 934, width: 716 },
		titleRows: 2,
		titleSizes: [70, 64, 58, 54, 48, 42, 36],
		strip: { x: 94, foot: 1238, width: 712, columns: 2 },
		foot: { x: 94, right: 806, y: 1272 },
	},
	landscape: {
		picture: WIDE,
		frame: frameFor(WIDE, 900),
		emblem: { x: 154, y: 154, radius: 58 },
		kicker: { x: 230, y: 162, width: 370 },
		title: { x: 94, y: 236, width: 506 },
		titleRows: 3,
		titleSizes: [76, 70, 64, 60, 54, 48, 42, 36],
		strip: { x: 96, foot: 774, width: 504, columns: 1 },
		foot: { x: 96, right: 600, y: 812 },
	},
};

const LEADING = 1.06;
const ABOVE_STRIP = 22;

/** The poster of a route as a standalone SVG; its letters are outlines, so that it needs no fonts. */
export function drawPoster(poster: Poster, format: Format): string {
	const { width, height } = SIZES[format];
	const layout = LAYOUTS[format];
	const type = new TypeCase();
	const { width: room } = layout.title;
	const title = fitted(withoutLoneWords(poster.title), 'serif', layout.titleSizes, {
		width: room,
		rows: layout.titleRows,
	});
	const top = layout.title.y + title.lines.length * title.size * LEADING + ABOVE_STRIP;
	const strip = { ...layout.strip, y: top, height: layout.strip.foot - top };
	const words = [
		drawTitle(poster, title, layout, type),
		drawStrip(poster.stops, poster.colour, strip, type),
		drawFoot(poster, layout, type),
	];
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
		drawFrame(width, height, poster.colour),
		drawPicture(poster, layout),
		drawMark(poster, layout),
		type.letters(),
		...words,
	);
}

/** The scene without its nap: a print shop's machine knows no filters, and a page shows the sheets two at a time. */
function drawPicture({ scene }: Poster, { picture, frame }: Layout): string {
	return [
		element(
			'svg',
			{ ...picture, viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}` },
			drawFramed(scene, frame, { grain: false }),
		),
		rect(picture.x, picture.y, picture.width, picture.height, 'none', { stroke: INK, 'stroke-width': 1 }),
	].join('');
}

/** The emblem on a rim of paper, where it may lie over the picture. */
function drawMark({ emblem, colour }: Poster, { emblem: { x, y, radius } }: Layout): string {
	const scale = (2 * radius) / EMBLEM_GRID;
	return [
		circle(x, y, radius + 7, PAPER),
		group(
			{ transform: `translate(${x - radius} ${y - radius})scale(${Math.round(scale * 1000) / 1000})` },
			drawEmblem(emblem, { disc: colour, paper: PAPER }),
		),
	].join('');
}

function drawTitle(
	{ kicker }: Poster,
	{ lines, size }: Fitted,
	{ title: { x, y }, kicker: line }: Layout,
	type: TypeCase,
): string {
	const small: Ink = { face: 'sans', size: 22, colour: INK_SOFT };
	const ink: Ink = { face: 'serif', size, colour: INK };
	return [
		type.line(kicker, { ...small, size: sizeWithin(kicker, small, line.width) }, line),
		...lines.map((text, row) =>
			type.line(text, ink, { x: x - size * 0.03, y: y + size * (0.8 + row * LEADING) }),
		),
	].join('');
}

function drawFoot({ facts, guide }: Poster, { foot: { x, right, y } }: Layout, type: TypeCase): string {
	const ink: Ink = { face: 'sans', size: 18, colour: INK_SOFT };
	const bold: Ink = { face: 'bold', size: 18, colour: INK };
	const size = sizeWithin(facts, ink, right - x - 230);
	return [
		rect(x, y - 30, right - x, 1, INK_SOFT, { opacity: 0.5 }),
		type.line(facts, { ...ink, size }, { x, y }),
		type.line(guide, bold, { x: right, y, anchor: 'end' }),
	].join('');
}
