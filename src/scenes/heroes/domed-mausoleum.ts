import { niche } from '../parts/arch.ts';
import { courses } from '../parts/courses.ts';
import { dome, domeOutline, type DomeShape } from '../parts/dome.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, line, path, rect } from '../svg.ts';

const WALL = { left: -130, right: 190, height: 168 };
const SIDE = { left: -214, foot: -22, top: -160 };

/** Grave slabs (qulpytas) of carved stone beside a tomb. */
function qulpytas(stage: Stage, x: number, y: number, height: number): string {
	const { lit, body, shade } = paint(stage, 'stone');
	const w = height * 0.3;
	const slab = (left: number, width: number) =>
		d`M${left} ${y}v${-height * 0.82}q${width / 2} ${-height * 0.34} ${width} 0v${height * 0.82}z`;
	return [
		line(
			d`M${x} ${y}l${-height * stage.light.shadow.left * 0.9} ${height * stage.light.shadow.near * 0.9}`,
			stage.light.shadow.color,
			w * 0.8,
			{
				opacity: stage.light.shadow.opacity,
			},
		),
		path(slab(x - w / 2 - w * 0.24, w), shade),
		path(slab(x - w / 2, w), body),
		path(
			d`M${x - w * 0.22} ${y - height * 0.3}h${w * 0.44}M${x - w * 0.22} ${y - height * 0.5}h${w * 0.44}`,
			'none',
			{ stroke: shade, 'stroke-width': 2.4 },
		),
		circle(x, y - height * 0.76, w * 0.16, lit),
	].join('');
}

function chamber(stage: Stage, brick: Tones): string {
	const { random } = stage;
	const { left, right, height } = WALL;
	const portal = { x: 30, width: 142, height: 196 };
	const side = d`M${left} 0L${SIDE.left} ${SIDE.foot}V${SIDE.top}L${left} ${-height}z`;
	return [
		path(side, brick.shade),
		courses(random, brick.deep, { x: SIDE.left, y: -150, width: left - SIDE.left, height: 130, step: 13 }),
		rect(left, -height, right - left, height, brick.body),
		courses(random, brick.shade, { x: left, y: -height, width: right - left, height, step: 12 }),
		path(
			d`M${SIDE.left} ${SIDE.top}L${left} ${-height}H${right}v13H${left}L${SIDE.left} ${SIDE.top + 11}z`,
			brick.lit,
			{ opacity: 0.75 },
		),
		rect(right - 14, -height, 14, height, brick.lit),
		rect(left, -height, 10, height, brick.shade, { opacity: 0.5 }),
		...[-86, 146].map((x) => niche(stage, brick, { x, foot: -34, width: 46, height: 92 })),
		path(d`M${portal.x - portal.width / 2 - 9} 0V${-portal.height + 8}l9 -8V0z`, brick.shade),
		rect(portal.x - portal.width / 2, -portal.height, portal.width, portal.height, brick.body),
		line(d`M${portal.x - 58} 0V${-portal.height + 15}H${portal.x + 58}V0`, brick.shade, 3, { opacity: 0.8 }),
		rect(portal.x + portal.width / 2 - 9, -portal.height, 9, portal.height, brick.lit),
		rect(portal.x - portal.width / 2, -portal.height, portal.width, 7, brick.lit),
		niche(stage, brick, { x: portal.x, foot: 0, width: 88, height: 150 }),
		path(d`M${portal.x - 20} 0v-62h44v62z`, brick.deep),
		rect(portal.x - 20, -62, 44, 6, paint(stage, 'wood').body),
	].join('');
}

/** A square brick tomb with an arched front under one dome, on the plain among grave slabs. */
export const domedMausoleum: HeroArt = {
	eyeM: 3.6,
	groundY: 592,
	draw(stage) {
		const { random } = stage;
		const brick = paint(stage, random.pick(['brick', 'clay', 'brick']));
		const tiled = random.chance(0.35);
		const shell: DomeShape = {
			x: -8,
			foot: -214,
			half: 118,
			height: random.between(112, 132),
			profile: random.pick(['round', 'pointed']),
			ribs: random.pick([0, 7, 9]),
		};
		const top = shell.foot - shell.height;
		const drum = d`M-134 -160V-204L-122 -216H106L120 -204V-160z`;
		const stones = [
			[-300, 6, 44],
			[-262, 18, 58],
			[258, 12, 50],
			[300, 22, 36],
		] as const;
		return [
			castShadow(
				stage,
				path(d`M${SIDE.left} 0V${SIDE.top}L-134 -170V-210L${shell.x - shell.half} -214z`, 'inherit'),
				path(d`M${SIDE.left} 0V-165H${WALL.right}V0z`, 'inherit'),
				rect(-134, -214, 254, 60, 'inherit'),
				path(domeOutline(shell), 'inherit'),
			),
			path(drum, brick.body),
			path(d`M-134 -160V-204L-122 -216H-62V-160z`, brick.shade),
			path(d`M58 -160V-216H106L120 -204V-160z`, brick.lit),
			path(d`M-126 -206H112`, 'none', {
				stroke: tiled ? paint(stage, 'tile').body : brick.deep,
				'stroke-width': 6,
				'stroke-dasharray': '9 5',
				opacity: tiled ? 1 : 0.45,
			}),
			dome(shell, tiled ? paint(stage, 'tile') : brick),
			rect(shell.x - 2, top - 24, 4, 26, brick.shade),
			circle(shell.x, top - 12, 5, brick.lit),
			path(d`M${shell.x + 5} ${top - 36}a8 8 0 1 0 0 12a6.5 6.5 0 1 1 0 -12z`, paint(stage, 'saffron').lit),
			contactShadow(stage, 20, 370),
			chamber(stage, brick),
			skirt(stage, -250, 215),
			...stones.filter(() => random.chance(0.7)).map(([x, y, height]) => qulpytas(stage, x, y, height)),
		].join('');
	},
};
