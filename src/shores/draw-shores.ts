import type { LngLat } from '#domain/lng-lat.ts';
import type { Course } from '#plate/basemap.ts';
import { clippedLine, clippedRing } from '#plate/clip.ts';
import { boxAround, boxesMeet, grown, toMercator, type Box } from '#plate/mercator.ts';
import { linePath, short } from '#plate/path-data.ts';
import { simplified } from '#plate/simplify.ts';
import { textWidth } from '#plate/text-width.ts';
import { escaped } from '#plate/xml.ts';
import type { Shores } from './read-shores.ts';
import type { Ring } from './ring.ts';

/** A place that helps to read the maps. */
export interface ShoreMark {
	readonly lngLat: LngLat;
	readonly name: string;
}

const WIDTH = 320;
const ROOM = 14;
const SHOWN = 1; // units that a reader cannot tell apart
const SMALLEST = 2.5; // units across: of lakes in a former sea only those that can be seen
const TYPE = 12;

/**
 * Small maps of one water, alike but for how far it reaches: one for each former shore, the oldest first, and one for
 * today. The oldest shore is a dotted line on all of them.
 */
export function drawShores(
	{ former, today }: Shores,
	rivers: readonly Course[],
	marks: readonly ShoreMark[],
): string[] {
	const [oldest] = former;
	if (!oldest) return [];
	const outline = oldest.rings.map(inMercator);
	const box = boxAround(outline.flatMap((ring) => Array.from(ring)));
	const map = smallMap(box);
	const first = map.rings(outline);
	const streams = rivers.flatMap(({ points }) => map.lines(points)).join('');
	const named = marks.filter(({ lngLat }) => map.isOn(lngLat));
	const steps = [...former.map(({ rings }) => rings), ...(today.length > 0 ? [today] : [])];
	return steps.map((rings) => {
		const water = map.rings(rings.map(inMercator).filter((ring) => boxesMeet(boxAround(ring), box)));
		return (
			`<svg xmlns="http://www.w3.org/2000/svg" class="plate shore-map" viewBox="0 0 ${WIDTH} ${map.height}" width="${WIDTH}" height="${map.height}" aria-hidden="true">` +
			`<rect class="plate-paper" width="${WIDTH}" height="${map.height}"/>` +
			`<path class="shore-bed" fill-rule="evenodd" d="${first}"/><path class="plate-river" d="${streams}"/>` +
			`<path class="shore-water" fill-rule="evenodd" d="${water}"/><path class="shore-once" d="${first}"/>` +
			named.map((mark) => drawMark(mark, map)).join('') +
			'</svg>'
		);
	});
}

type SmallMap = ReturnType<typeof smallMap>;

function smallMap(box: Box) {
	const metresPerPx = (box.maxX - box.minX) / (WIDTH - 2 * ROOM);
	const sheet = grown(box, ROOM * metresPerPx);
	const height = Math.round((sheet.maxY - sheet.minY) / metresPerPx);
	const place = (points: ArrayLike<number>) =>
		Float64Array.from(points, (value, i) =>
			i % 2 === 0 ? (value - sheet.minX) / metresPerPx : (sheet.maxY - value) / metresPerPx,
		);
	const isSeen = (points: Float64Array) => {
		const { minX, maxX, minY, maxY } = boxAround(points);
		return Math.max(maxX - minX, maxY - minY) >= SMALLEST;
	};
	return {
		height,
		isOn: (lngLat: LngLat) => {
			const [x, y] = toMercator(lngLat);
			return x > sheet.minX && x < sheet.maxX && y > sheet.minY && y < sheet.maxY;
		},
		at: (lngLat: LngLat) => Array.from(place(toMercator(lngLat))) as [number, number],
		rings: (rings: readonly Float64Array[]) =>
			rings
				.map((ring) => place(clippedRing(ring, sheet)))
				.filter(isSeen)
				.map((ring) => linePath(simplified(ring, SHOWN), { closed: true }))
				.join(''),
		lines: (points: Float64Array) =>
			clippedLine(points, sheet).map((piece) => linePath(simplified(place(piece), SHOWN))),
	};
}

const inMercator = ({ points }: Ring) => Float64Array.from(points.flatMap(toMercator));

function drawMark({ lngLat, name }: ShoreMark, map: SmallMap): string {
	const [x, y] = map.at(lngLat);
	const isLeft = x + textWidth(name, TYPE) + 10 > WIDTH;
	return (
		`<circle class="shore-mark" cx="${short(x)}" cy="${short(y)}" r="4"/>` +
		`<text class="shore-name" font-size="${TYPE}" x="${short(x + (isLeft ? -8 : 8))}" y="${short(y + 5)}"${isLeft ? ' text-anchor="end"' : ''}>${escaped(name)}</text>`
	);
}
