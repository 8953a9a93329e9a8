import { STOP_SIZE, widthFor } from '../../features/stop-mark.ts';
import type { Colours, RouteTheme } from '../../style/colours.ts';
import { disc, sheet } from './canvas.ts';

const EDGE = 2;

/** How the mark of a stop is drawn; its numbers are written by the map. */
export interface StopLook {
	readonly theme: string;
	readonly precision: string;
	readonly characters: number;
	readonly state: string;
}

/** The mark of a stop: round for one number, long for several, hollow where only the town is known. */
export function drawStop({ theme, precision, characters, state }: StopLook, colours: Colours): ImageData {
	const width = widthFor(characters);
	const { context, pixels } = sheet(width, STOP_SIZE);
	const own = colours.themes[theme as RouteTheme] ?? colours.stop;
	const isHollow = precision === 'settlement' && state === 'plain';
	const body = pill(width, EDGE / 2);
	context.fillStyle = isHollow ? colours.pinPaper : state === 'plain' ? own : colours.ink;
	context.fill(body);
	context.lineWidth = isHollow ? 2 * EDGE : EDGE;
	context.strokeStyle = isHollow ? own : state === 'selected' ? colours.selected : colours.pinPaper;
	context.stroke(isHollow ? pill(width, EDGE) : body);
	return pixels();
}

function pill(width: number, inset: number): Path2D {
	const path = new Path2D();
	const height = STOP_SIZE - 2 * inset;
	path.roundRect(inset, inset, width - 2 * inset, height, height / 2);
	return path;
}

const CLUSTER_RADII = [13, 16, 20];

/** A quiet disc for the number of places that lie close; larger for more. */
export function drawCluster(size: number, colours: Colours): ImageData {
	const radius = CLUSTER_RADII[size - 1]!;
	const middle = radius + EDGE;
	const { context, pixels } = sheet(2 * middle, 2 * middle);
	context.fillStyle = colours.pinPaper;
	context.fill(disc(middle, middle, radius + EDGE / 2));
	context.lineWidth = 1.5;
	context.strokeStyle = colours.stop;
	context.stroke(disc(middle, middle, radius));
	context.lineWidth = 0.8;
	context.globalAlpha = 0.6;
	context.stroke(disc(middle, middle, radius - 2.5));
	return pixels();
}

/** An arrow head for the direction of a route. */
export function drawArrow(theme: string, colours: Colours): ImageData {
	const { context, pixels } = sheet(16, 14);
	const head = new Path2D('M14.5 7L2.5 13L5.5 7L2.5 1Z');
	context.lineWidth = 2;
	context.strokeStyle = colours.wayCasing;
	context.stroke(head);
	context.fillStyle = colours.themes[theme as RouteTheme] ?? colours.stop;
	context.fill(head);
	return pixels();
}

/** What is left of a pin where there is no room for it. */
export function drawDot(color: string, { pinPaper }: Colours): ImageData {
	const radius = 3.2;
	const middle = radius + 1;
	const { context, pixels } = sheet(2 * middle, 2 * middle);
	context.fillStyle = pinPaper;
	context.fill(disc(middle, middle, radius + 1));
	context.fillStyle = color;
	context.fill(disc(middle, middle, radius));
	return pixels();
}

const TOWN_RADII = [2, 2.6, 3.2, 4.2];

/** The circle of a town, larger for more people; a city has a point in it. */
export function drawTown(size: number, colours: Colours): ImageData {
	const radius = TOWN_RADII[size - 1]!;
	const middle = radius + 1.5;
	const { context, pixels } = sheet(2 * middle, 2 * middle);
	context.fillStyle = colours.pinPaper;
	context.strokeStyle = colours.ink;
	context.lineWidth = size > 2 ? 1.6 : 1.2;
	const circle = disc(middle, middle, radius);
	context.fill(circle);
	context.stroke(circle);
	if (size === TOWN_RADII.length) {
		context.fillStyle = colours.ink;
		context.fill(disc(middle, middle, radius / 2.4));
	}
	return pixels();
}
