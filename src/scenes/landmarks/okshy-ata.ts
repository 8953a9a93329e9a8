import { dome, domeOutline, type DomeShape } from '../parts/dome.ts';
import { facing, lens, type Lens } from '../parts/lens.ts';
import { archOn, box, boxShadow, coursesOn, on, panel, type Wall } from '../parts/masonry.ts';
import { person } from '../parts/people.ts';
import { prism } from '../parts/prism.ts';
import { laid } from '../parts/shadow.ts';
import { tamarisks } from '../parts/tamarisk.ts';
import { distant, type Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path, rect } from '../svg.ts';

const ANGLE = 22;
/** The chamber 7.15 by 7.10 metres with walls of 3.3; the front rises to 4.8, the dome to 6.65. */
const CHAMBER = box([0, 3.6], { width: 7.15, depth: 7.1, angle: ANGLE, head: 3.3 });
const CENTER = [0, 3.6] as const;
const DOME = { foot: 3.4, half: 2.95, head: 6.65 };
/** The raised front: a slab over the chamber's own front wall. */
const FRONT = box([1.38, 0.18], { width: 7.15, depth: 0.9, angle: ANGLE, head: 4.8 });

/** The raised front with its niche, the door in it and frames of brick laid proud. */
function portal(stage: Stage, view: Lens, brick: Tones): string {
	const [left, front] = FRONT;
	const fill = facing(brick, ANGLE);
	const wood = paint(stage, 'wood');
	const middle = 3.575;
	const niche = { middle, half: 1.15, foot: 0, head: 3.7 };
	const deeper = { ...niche, half: 0.98, head: 3.45 };
	const edge = (up: number) => {
		const [a, b] = [view.at(on(front, 0, up)), view.at(on(front, 7.15, up))];
		return d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`;
	};
	return [
		path(panel(view, left), facing(brick, ANGLE - 90)),
		path(panel(view, front), fill),
		coursesOn(stage.random, view, front, { fill, dark: brick.deep, step: 0.3 }),
		path(panel(view, front, { foot: 4.6 }), brick.lit),
		line(edge(4.5), brick.deep, 5, { 'stroke-dasharray': '5 5', opacity: 0.55 }),
		line(edge(4.36), brick.lit, 2.4),
		line(panel(view, front, { left: 1.9, right: 5.25, foot: 0, head: 4.2 }), brick.shade, 3),
		path(archOn(view, front, niche), brick.lit),
		path(archOn(view, front, { ...deeper, middle: middle + 0.06 }), brick.shade),
		path(archOn(view, front, { ...deeper, half: 0.7, middle: middle + 0.34, head: 3.1 }), brick.deep, {
			opacity: 0.35,
		}),
		path(panel(view, front, { left: middle - 0.42, right: middle + 0.6, foot: 0, head: 2 }), wood.deep),
		path(
			panel(view, front, { left: middle - 0.36, right: middle + 0.06, foot: 0.04, head: 1.94 }),
			wood.body,
		),
		path(
			panel(view, front, { left: middle + 0.12, right: middle + 0.54, foot: 0.04, head: 1.94 }),
			wood.shade,
		),
		path(panel(view, front, { foot: 0, head: 0.28 }), brick.shade, { opacity: 0.6 }),
	].join('');
}

/** The pilgrims' house among the trees, far off to the right. */
function guestHouse(stage: Stage): string {
	const { light } = stage;
	const wall = paint(stage, 'plaster');
	const roof = paint(stage, 'tile');
	const pale = (color: string) => distant(light, color, 0.2);
	return group(
		{ transform: 'translate(392 -84)' },
		rect(0, -20, 150, 20, pale(wall.body)),
		rect(140, -20, 10, 20, pale(wall.lit)),
		path(d`M-6 -19L12 -34H140L156 -19z`, pale(roof.body)),
		path(d`M140 -34L156 -19H120z`, pale(roof.lit)),
		path([14, 38, 62, 86, 110].map((x) => d`M${x} -5v-9h10v9z`).join(''), light.pane),
	);
}

/** A thicket of saxaul behind: rounded, grey-green, a trunk here and there. */
function grove(stage: Stage): string {
	const { random, light } = stage;
	const leaf = paint(stage, 'green');
	const band = (from: number, to: number, y: number, tall: number, color: string) => {
		let shape = d`M${from} ${y}`;
		for (let x = from; x < to;) {
			const run = random.between(44, 86);
			const rise = tall * random.between(0.6, 1.1);
			shape += d`C${x - 8} ${y - rise} ${x + run + 8} ${y - rise} ${x + run} ${y - tall * 0.2}`;
			x += run;
		}
		return path(shape + d`V${y + 5}H${from}z`, color);
	};
	return [
		band(-680, 690, -92, 44, distant(light, leaf.shade, 0.45)),
		guestHouse(stage),
		band(-680, -180, -74, 58, distant(light, leaf.shade, 0.2)),
		band(300, 410, -78, 46, distant(light, leaf.shade, 0.2)),
		band(520, 700, -76, 56, distant(light, leaf.shade, 0.2)),
	].join('');
}

const topOf = (wall: Wall, view: Lens, more: number) => panel(view, wall, { foot: wall.head - more });

/** Okshy-Ata: a small red-brick tomb with a raised front under one dome, in a grove of tamarisk. */
export const okshyAta: HeroArt = {
	eyeM: 2.3,
	groundY: 590,
	draw(stage) {
		const view = lens(stage, 46);
		const brick = paint(stage, 'redbrick');
		const [left, , right] = CHAMBER;
		const [x, foot] = view.at([...CENTER, DOME.foot]);
		const scale = view.scale(CENTER[1]);
		const [, ground] = view.at([...CENTER, 0]);
		const shell: DomeShape = {
			x,
			foot,
			half: DOME.half * scale,
			height: (DOME.head - DOME.foot) * scale,
			profile: 'pointed',
			ribs: 7,
		};
		const people = [
			{ figure: 'elder', place: [-0.2, -2.4], cloth: 'felt', turn: 1 },
			{ figure: 'woman', place: [-1.5, -2.1], coat: 'white', cloth: 'turquoise', turn: 1 },
			{ figure: 'man', place: [5.5, 0.4], coat: 'green', turn: -1 },
			{ figure: 'woman', place: [6.4, 0.6], coat: 'saffron', cloth: 'redbrick', turn: -1 },
		] as const;
		const way = view.shape([
			...[3, 4.5].map((along) => on(FRONT[1], along, 0)),
			[3.4, -6, 0],
			[1.6, -28, 0],
			[-1.4, -28, 0],
			[1.6, -6, 0],
		]);
		return [
			grove(stage),
			path(way, paint(stage, 'paving').body, { opacity: 0.9 }),
			tamarisks(stage, 'tamarisk-far', [
				[-470, -52, 96],
				[-352, -44, 84],
				[352, -46, 92],
			]),
			boxShadow(
				stage,
				view,
				[CHAMBER, FRONT],
				laid(stage, ground, path(domeOutline({ ...shell, foot: -DOME.foot * scale }), 'inherit')),
			),
			path(panel(view, left), facing(brick, ANGLE - 90)),
			coursesOn(stage.random, view, left, {
				fill: brick.shade,
				dark: brick.deep,
				step: 0.44,
			}),
			path(panel(view, right), brick.lit),
			prism(view, brick, { center: CENTER, radius: 3.3, sides: 8, angle: ANGLE, foot: 3.2, head: DOME.foot }),
			dome(shell, brick),
			line(d`M${shell.x} ${shell.foot - shell.height + 2}v-26`, paint(stage, 'bronze').body, 3),
			path(
				d`M${shell.x + 6} ${shell.foot - shell.height - 34}a9 9 0 1 0 0 13a7 7 0 1 1 0 -13z`,
				paint(stage, 'saffron').lit,
			),
			path(topOf(left, view, 0.2), brick.body),
			portal(stage, view, brick),
			...people.map(({ place, ...who }) => {
				const [px, py] = view.at([place[0], place[1], 0]);
				return person(stage, { ...who, x: px, y: py, height: 1.68 * view.scale(place[1]) });
			}),
			tamarisks(stage, 'tamarisk-near', [
				[-372, 62, 170],
				[-516, 118, 235],
				[492, 74, 180],
				[590, 130, 235],
			]),
		].join('');
	},
};
