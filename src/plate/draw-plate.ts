import type { Basemap } from './basemap.ts';
import { drawFrame, drawGraticule } from './draw-frame.ts';
import { drawLines } from './draw-lines.ts';
import { drawPins, drawRings } from './draw-pins.ts';
import { groundOf, ID } from './ground.ts';
import type { LabelSpace } from './label-space.ts';
import { drawLocator, locatorBox } from './locator.ts';
import { short } from './path-data.ts';
import { NUMBER_SIZE, type PinGroup } from './pin-group.ts';
import { placeNames } from './place-names.ts';
import type { PlateRequest } from './request.ts';
import { spreadPins } from './spread-pins.ts';
import { viewOf, type View } from './view.ts';
import { drawNames } from './written-name.ts';
import { escaped } from './xml.ts';

/** A map plate as one `<svg>` element for a page: colours and faces come from `plate.css`, nothing is styled inline. */
export function drawPlate(basemap: Basemap, request: PlateRequest): string {
	const view = viewOf(basemap, request);
	const ground = groundOf(basemap, view);
	const groups = spreadPins(request.pins, view);
	const lines = drawLines(
		request.lines,
		view,
		groups.map(({ shown }) => shown),
	);
	const locator = locatorBox(basemap, view, weights(groups, lines.points));
	const space: LabelSpace = {
		sheet: view.sheet,
		unit: view.unit,
		taken: locator ? [locator] : [],
		ways: lines.points,
		rivers: ground.rivers.flatMap(({ points }) => Array.from(points)),
	};
	const names = drawNames(placeNames({ basemap, ground, view, request, groups, space }), view.unit);
	const body =
		relief(basemap, view, request.reliefHref) +
		ground.markup +
		drawGraticule(view) +
		drawRings(groups, view) +
		lines.markup +
		names +
		`<g class="plate-pins" font-size="${short(NUMBER_SIZE * view.unit)}">${drawPins(groups, view)}</g>` +
		(locator ? drawLocator(basemap, view, locator) : '');
	return sheet(view, request, body).replaceAll(ID, escaped(request.id));
}

function sheet(view: View, request: PlateRequest, body: string): string {
	const { widthPx, heightPx } = view;
	const { minX, minY, maxX, maxY } = view.sheet;
	const [x, y, width, height] = [minX, minY, maxX - minX, maxY - minY].map(short);
	// what is inside an image cannot be reached by keyboard, so a plate with links is a group
	const role = request.pins.some(({ href }) => href !== undefined) ? 'group' : 'img';
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" class="plate" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}"` +
		` role="${role}" aria-labelledby="${ID}-title" aria-describedby="${ID}-desc">` +
		`<title id="${ID}-title">${escaped(request.title)}</title><desc id="${ID}-desc">${escaped(request.description)}</desc>` +
		`<svg class="plate-map" x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">` +
		`<rect class="plate-paper" x="${x}" y="${y}" width="${width}" height="${height}"/>` +
		`${body}</svg>${drawFrame(view, request)}</svg>`
	);
}

function relief({ relief: box }: Basemap, view: View, href: string | undefined): string {
	if (!box || href === undefined) return '';
	const [left, top] = view.place(box.minX, box.maxY);
	const [right, bottom] = view.place(box.maxX, box.minY);
	return (
		`<image class="plate-relief" href="${escaped(href)}" x="${short(left)}" y="${short(top)}"` +
		` width="${short(right - left)}" height="${short(bottom - top)}" preserveAspectRatio="none"/>`
	);
}

const PIN_WEIGHT = 100; // to the points of a line, which count one each

function weights(groups: readonly PinGroup[], points: readonly number[]): [number, number, number][] {
	const along = points.flatMap((x, i): [number, number, number][] =>
		i % 2 === 0 ? [[x, points[i + 1]!, 1]] : [],
	);
	return [...groups.map(({ shown: [x, y] }): [number, number, number] => [x, y, PIN_WEIGHT]), ...along];
}
