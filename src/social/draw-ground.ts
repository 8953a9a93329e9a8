import { element, path, rect } from '#scenes/svg.ts';
import { face } from '#typesetting/face.ts';
import { outline } from '#typesetting/outline.ts';
import { widthOf } from '#typesetting/runs.ts';
import { HEIGHT, WIDTH, type Ground } from './card.ts';
import { INK, PAPER } from './colours.ts';
import { drawFrame, FOLD, MARGIN, NEATLINE } from './frame.ts';
import { drawInset, type Inset } from './inset.ts';

/** Where the picture lies, on the right inside the frame. */
export const PICTURE_BOX = {
	x: FOLD,
	y: NEATLINE.top,
	width: NEATLINE.right - FOLD,
	height: NEATLINE.bottom - NEATLINE.top,
} as const;
/** Height of the small map. */
export const INSET_HEIGHT = 158;

const INSET_TOP = NEATLINE.bottom - 34 - INSET_HEIGHT;
const FOOT = NEATLINE.bottom - 36;
const LONGEST_CREDIT = PICTURE_BOX.width - 24;

/** All of a picture but its words, as SVG; `href` is the address of the picture in it. */
export function drawGround(ground: Ground, href: string, inset: Inset | undefined): string {
	const { left, top, right, bottom } = NEATLINE;
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT },
		drawFrame(),
		element('image', { href, ...PICTURE_BOX, preserveAspectRatio: 'xMidYMid slice' }),
		rect(FOLD - 0.6, top, 1.2, bottom - top, INK),
		rect(left, top, right - left, bottom - top, 'none', { stroke: INK, 'stroke-width': 1.2 }),
		inset ? drawInset(inset, ground.marks, MARGIN, INSET_TOP) : '',
		drawNumber(ground),
		drawCredit(ground.credit),
	);
}

function drawNumber({ number, colour }: Ground): string {
	if (!number) return '';
	const type = { face: face('serif'), size: number.length > 3 ? 40 : 92 };
	return path(outline(number, type, { x: FOLD - 34, y: FOOT, anchor: 'end' }), colour);
}

/** Who took a photograph, on a slip of paper in its corner. */
function drawCredit(credit: string | undefined): string {
	if (!credit) return '';
	const type = { face: face('sans'), size: 15 };
	const width = Math.min(widthOf(type.face, credit, type.size), LONGEST_CREDIT) + 16;
	const [x, y] = [NEATLINE.right - width, NEATLINE.bottom - 25];
	return (
		rect(x, y, width, 25, PAPER) + path(outline(credit, type, { x: x + 8, y: NEATLINE.bottom - 8 }), INK)
	);
}
