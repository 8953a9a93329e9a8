import { rect } from '#scenes/svg.ts';
import { HEIGHT, WIDTH } from './card.ts';
import { INK, PAPER } from './colours.ts';

/** The inner line of the sheet's double frame. */
export const NEATLINE = { left: 26, top: 26, right: WIDTH - 26, bottom: HEIGHT - 26 } as const;
/** Where the words end and the picture begins. */
export const FOLD = 548;
/** What is drawn again for every language. */
export const WORDS_BOX = { left: 30, top: 30, width: FOLD - 34, height: 372 } as const;
/** Left edge of everything on the words' side. */
export const MARGIN = 62;

/** Paper with the double line of an atlas sheet. */
export function drawFrame(): string {
	const { left, top, right, bottom } = NEATLINE;
	const line = (inset: number, width: number) =>
		rect(left - inset, top - inset, right - left + 2 * inset, bottom - top + 2 * inset, 'none', {
			stroke: INK,
			'stroke-width': width,
		});
	return rect(0, 0, WIDTH, HEIGHT, PAPER) + line(11, 3) + line(0, 1.2);
}
