import type { WrittenLocale } from '#domain/locale.ts';
import { resampled } from '#plate/along.ts';
import { ID } from '#plate/ground.ts';
import { nameIn } from '#plate/names.ts';
import { linePath, short } from '#plate/path-data.ts';
import { simplified } from '#plate/simplify.ts';
import type { View } from '#plate/view.ts';
import { escaped } from '#plate/xml.ts';
import type { MainRiver } from './main-river.ts';
import type { StripWay } from './strip-view.ts';
import { turned } from './turned-basemap.ts';

const SHOWN_PX = 1;
const STEP = 6;
/** Shares of the course, from its upper end, at which an arrow says where the water goes. */
const ARROWS = [0.06, 0.3, 0.56, 0.8];
const NAMED_AT = 0.3;
const TYPE = 17;
const BESIDE = 30; // from the middle of the ribbon to the middle of its name

/** The river itself as a ribbon, with its name and the way it flows. */
export function drawCourse(
	{ course, names }: MainRiver,
	view: View,
	angle: number,
	{ way, locale }: { way: StripWay; locale: WrittenLocale },
): string {
	const points = Float64Array.from(course.flatMap(([x, y]) => view.place(...turned(x, y, angle))));
	const data = linePath(simplified(points, SHOWN_PX));
	const samples = resampled(points, STEP);
	const name = nameIn(names, locale);
	return (
		`<defs><path id="${ID}-course" d="${data}"/></defs><use class="strip-bank" href="#${ID}-course"/><use class="strip-river" href="#${ID}-course"/>` +
		`<path class="strip-flow" d="${ARROWS.map((share) => arrow(samples, share)).join('')}"/>` +
		(name ? writtenName(name, at(samples, NAMED_AT + 0.03), way) : '')
	);
}

function at(samples: readonly number[], share: number): [x: number, y: number] {
	const index = Math.round(share * (samples.length / 2 - 1));
	return [samples[2 * index]!, samples[2 * index + 1]!];
}

/** A small arrow head, level with the course on either side of it rather than with its last bend. */
function arrow(samples: readonly number[], share: number): string {
	const [[fromX, fromY], [x, y], [toX, toY]] = [
		at(samples, share - 0.02),
		at(samples, share),
		at(samples, share + 0.02),
	];
	const [cos, sin] = [toX - fromX, toY - fromY].map(
		(side) => side / (Math.hypot(toX - fromX, toY - fromY) || 1),
	) as [number, number];
	const corner = (along: number, across: number) =>
		`${short(x + along * cos - across * sin)} ${short(y + along * sin + across * cos)}`;
	return `M${corner(10, 0)}L${corner(-6, 7)}L${corner(-2, 0)}L${corner(-6, -7)}z`;
}

function writtenName(name: string, [x, y]: readonly [number, number], way: StripWay): string {
	const [toX, toY, anchor] =
		way === 'across' ? [x, y + BESIDE, 'middle'] : [x + BESIDE / 1.5, y + TYPE / 3, 'start'];
	return `<text class="plate-name--water strip-water" text-anchor="${anchor}" font-size="${TYPE}" x="${short(toX)}" y="${short(toY)}">${escaped(name)}</text>`;
}
