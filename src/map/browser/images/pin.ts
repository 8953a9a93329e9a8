import type { MapPlace } from '../../data.ts';
import { ICON_GRID, iconPaths } from '../../icons/icon-paths.ts';
import { iconOf } from '../../icons/kind-icons.ts';
import type { Colours } from '../../style/colours.ts';
import { disc, sheet } from './canvas.ts';

const EDGE = 2;
const HEAD = 12;
const WIDTH = 2 * (HEAD + EDGE);
const HEIGHT = WIDTH + 8; // the head and its point

/** How a pin is drawn. */
export interface PinLook {
	readonly section: MapPlace['section'];
	readonly precision: NonNullable<MapPlace['precision']>;
	readonly kind: string;
	readonly state: string;
}

/** A pin that stands on its point; a disc where the point is only roughly known, hollow where only its town is. */
export function drawPin({ section, precision, kind, state }: PinLook, colours: Colours): ImageData {
	const isExact = precision === 'exact';
	const { context, pixels } = sheet(WIDTH, isExact ? HEIGHT : WIDTH);
	const own = state === 'selected' ? colours.selected : colours.pins[section];
	const isHollow = precision === 'settlement' && state !== 'selected';
	const [fill, ink, edge] = isHollow
		? [colours.pinPaper, own, own]
		: [own, colours.pinInk, state === 'plain' ? colours.pinPaper : colours.ink];
	const middle = WIDTH / 2;
	const body = isExact ? drop(middle) : disc(middle, middle, HEAD);
	context.lineWidth = 2 * EDGE;
	context.strokeStyle = isHollow && state !== 'plain' ? colours.ink : isHollow ? colours.pinPaper : edge;
	context.stroke(body);
	context.fillStyle = fill;
	context.fill(body);
	if (isHollow) {
		context.lineWidth = EDGE;
		context.strokeStyle = edge;
		context.stroke(disc(middle, middle, HEAD - EDGE / 2));
	}
	drawIcon(context, kind, middle, ink);
	return pixels();
}

function drop(middle: number): Path2D {
	const path = new Path2D();
	const open = 0.62; // radians from straight down at which the head runs out into its point
	path.arc(middle, middle, HEAD, Math.PI / 2 + open, Math.PI / 2 - open);
	path.lineTo(middle, HEIGHT - EDGE);
	path.closePath();
	return path;
}

function drawIcon(context: CanvasRenderingContext2D, kind: string, middle: number, ink: string): void {
	const icon = iconOf(kind);
	context.fillStyle = ink;
	if (!icon) return context.fill(disc(middle, middle, HEAD / 3));
	context.translate(middle - ICON_GRID / 2, middle - ICON_GRID / 2);
	for (const path of iconPaths(icon)) context.fill(new Path2D(path));
}
