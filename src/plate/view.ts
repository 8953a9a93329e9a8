import type { LngLat } from '#domain/lng-lat.ts';

import type { Basemap } from './basemap.ts';
import { boxAround, mercatorStretch, toMercator, type Box } from './mercator.ts';
import type { PlateRequest } from './request.ts';

/** Which part of the world a plate shows, and where on the sheet. */
export interface View {
	/** One unit of the design, which is drawn 720 wide; every size on the plate is a multiple of it. */
	readonly unit: number;
	readonly widthPx: number;
	readonly heightPx: number;
	/** The map's own rectangle on the sheet, inside the frame. */
	readonly sheet: Box;
	/** What it shows, in Web Mercator metres. */
	readonly world: Box;
	readonly metresPerPx: number;
	/** Plate units in one kilometre on the ground, at the middle of the map. */
	readonly pxPerKm: number;
	/** Web Mercator metres to the sheet. */
	readonly place: (x: number, y: number) => readonly [x: number, y: number];
}

const DESIGN_WIDTH = 720;
export const FRAME = 31; // room for a line of type between the two lines of the frame
const ROOM = 46; // pins and their names stand off the frame by this much

/** The view that holds the request's focus and is never narrower than it asks. */
export function viewOf(basemap: Basemap, request: PlateRequest): View {
	const { widthPx, heightPx } = request;
	const unit = widthPx / DESIGN_WIDTH;
	const frame = FRAME * unit;
	const sheet = { minX: frame, minY: frame, maxX: widthPx - frame, maxY: heightPx - frame };
	const [width, height] = [widthPx - 2 * frame, heightPx - 2 * frame];
	const focus = focusBox(basemap, request);
	const [x, y] = [(focus.minX + focus.maxX) / 2, (focus.minY + focus.maxY) / 2];
	const room = 2 * ROOM * unit;
	const metresPerPx = Math.max(
		(focus.maxX - focus.minX) / (width - room),
		(focus.maxY - focus.minY) / (height - room),
		(Math.max(request.minWidthKm, 1) * 1000 * mercatorStretch(y)) / width,
	);
	const world = {
		minX: x - (width / 2) * metresPerPx,
		maxX: x + (width / 2) * metresPerPx,
		minY: y - (height / 2) * metresPerPx,
		maxY: y + (height / 2) * metresPerPx,
	};
	return {
		unit,
		widthPx,
		heightPx,
		sheet,
		world,
		metresPerPx,
		pxPerKm: (1000 * mercatorStretch(y)) / metresPerPx,
		place: (px, py) => [frame + (px - world.minX) / metresPerPx, frame + (world.maxY - py) / metresPerPx],
	};
}

/** A point of the world on the sheet. */
export function placed(view: View, lngLat: LngLat): readonly [x: number, y: number] {
	return view.place(...toMercator(lngLat));
}

function focusBox(basemap: Basemap, { focus, pins }: PlateRequest): Box {
	const wanted = focus.length > 0 ? focus : pins.map(({ lngLat }) => lngLat);
	if (wanted.length > 0) return boxAround(wanted.flatMap(toMercator));
	if (basemap.region.length > 0) {
		return boxAround(basemap.region.flatMap(({ box }) => [box.minX, box.minY, box.maxX, box.maxY]));
	}
	return { minX: 0, minY: 0, maxX: 0, maxY: 0 };
}
