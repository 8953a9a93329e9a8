import { niche, pointedArch } from '../parts/arch.ts';
import { courses } from '../parts/courses.ts';
import { dome, domeOutline, type DomeShape } from '../parts/dome.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import type { Tones } from '../palette.ts';
import { d, line, path, rect } from '../svg.ts';

/** The front stands on the right, turned to the light; the chamber runs back to the left in the shade. */
const FRONT = { left: 6, right: 218, height: 276 };
const BACK = { left: -232, foot: -24, top: -152 };

function portal(stage: Stage, brick: Tones, inlay: Tones): string {
	const { random } = stage;
	const { left, right, height } = FRONT;
	const middle = (left + right) / 2;
	const width = right - left;
	return [
		path(d`M${left} 0V${-height}l-30 7V-6z`, brick.shade),
		rect(left, -height, width, height, brick.body),
		courses(random, brick.shade, { x: left, y: -height, width, height, step: 12 }),
		rect(right - 12, -height, 12, height, brick.lit),
		rect(left, -height, width, 9, brick.lit),
		line(d`M${left + 19} 0V${-height + 27}H${right - 19}V0`, inlay.body, 11, { 'stroke-dasharray': '13 4' }),
		line(d`M${left + 30} 0V${-height + 38}H${right - 30}V0`, brick.shade, 2.5),
		niche(stage, brick, { x: middle, foot: 0, width: 124, height: 208 }),
		line(pointedArch(middle, 0, 132, 215), inlay.body, 4),
		path(pointedArch(middle + 4, 0, 46, 84), brick.deep),
		line(pointedArch(middle + 4, 0, 54, 92), brick.body, 4, { opacity: 0.6 }),
		...[left + 4, right - 4].map((x) =>
			[
				rect(x - 9, -height - 20, 18, height + 20, x > middle ? brick.lit : brick.body),
				rect(x - 9, -height - 20, 6, height + 20, brick.shade),
				rect(x - 12, -height - 28, 24, 9, brick.lit),
			].join(''),
		),
	].join('');
}

/** A tomb of the Timurid manner: tall arched portal, chamber behind, steep dome on a drum (as Kok-Kesene once was). */
export const portalMausoleum: HeroArt = {
	eyeM: 3.8,
	groundY: 592,
	draw(stage) {
		const { random } = stage;
		const brick = paint(stage, 'brick');
		const blue = random.chance(0.55);
		const inlay = paint(stage, random.pick(['tile', 'turquoise']));
		const shell: DomeShape = {
			x: -106,
			foot: -230,
			half: 88,
			height: random.between(128, 152),
			profile: random.pick(['cone', 'pointed']),
			ribs: 9,
		};
		const wall = d`M${FRONT.left - 24} -4L${BACK.left} ${BACK.foot}V${BACK.top}L${FRONT.left - 24} -172z`;
		return [
			castShadow(
				stage,
				rect(FRONT.left, -FRONT.height - 24, FRONT.right - FRONT.left, FRONT.height + 24, 'inherit'),
				rect(BACK.left, -165, 260, 165, 'inherit'),
				rect(-194, -232, 176, 80, 'inherit'),
				path(domeOutline(shell), 'inherit'),
			),
			path(d`M-200 -150V-214l12 -16H-30l14 16V-150z`, brick.body),
			path(d`M-200 -150V-214l12 -16h44v80z`, brick.shade),
			path(d`M-64 -150v-80h34l14 16v64z`, brick.lit),
			line(d`M-196 -206H-20`, inlay.body, 9, { 'stroke-dasharray': '10 5' }),
			dome(shell, blue ? inlay : brick),
			rect(shell.x - 2, shell.foot - shell.height - 18, 4, 22, brick.shade),
			contactShadow(stage, 90, 290),
			path(wall, brick.shade),
			courses(random, brick.deep, { x: BACK.left, y: -140, width: 200, height: 118, step: 13 }),
			path(
				d`M${BACK.left} ${BACK.top}L${FRONT.left - 24} -172v12L${BACK.left} ${BACK.top + 10}z`,
				brick.body,
			),
			...[-184, -128, -72].map((x, at) =>
				path(pointedArch(x, -24 + at * 3, 34 + at * 3, 74 + at * 5), brick.deep, { opacity: 0.55 }),
			),
			portal(stage, brick, inlay),
			skirt(stage, BACK.left - 26, FRONT.right + 26),
		].join('');
	},
};
