import { mix } from '../color.ts';
import { dome, domeOutline, type DomeShape } from '../parts/dome.ts';
import { flock } from '../parts/flock.ts';
import { facing, lens, type Lens } from '../parts/lens.ts';
import { archOn, box, boxShadow, coursesOn, panel, type Wall } from '../parts/masonry.ts';
import { prism } from '../parts/prism.ts';
import { ride } from '../parts/rider.ts';
import { laid } from '../parts/shadow.ts';
import { roundTree } from '../parts/trees.ts';
import { distant, type Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, group, line, path, rect } from '../svg.ts';

const ANGLE = -40;
const SIDE = 10.4;
const CENTER = [0.4, 7] as const;
const CHAMBER = box(CENTER, { width: SIDE, depth: SIDE, angle: ANGLE, head: 5.6 });
const DRUM = { foot: 5.5, head: 7.7, radius: 4.9 };
const DOME = { half: 4.2, head: 12.2 };

/** A wall of the square chamber: plain brick, with the arched way in if it has the door. */
function side(stage: Stage, view: Lens, brick: Tones, wall: Wall, angle: number, hasDoor: boolean): string {
	const fill = facing(brick, angle);
	const dark = mix(fill, brick.deep, 0.5);
	const light = mix(fill, brick.lit, 0.6);
	const arch = (middle: number, half: number, head: number, foot: number) => {
		const opening = { middle, half, foot, head };
		return [
			path(archOn(view, wall, { ...opening, half: half + 0.22, head: head + 0.22 }), light),
			path(archOn(view, wall, opening), dark),
			path(
				archOn(view, wall, { ...opening, half: half * 0.72, middle: middle + half * 0.2, head: head - 0.35 }),
				brick.deep,
				{
					opacity: 0.45,
				},
			),
		].join('');
	};
	const wood = paint(stage, 'wood');
	return [
		path(panel(view, wall), fill),
		coursesOn(stage.random, view, wall, { fill, dark: brick.deep, step: 0.4 }),
		hasDoor
			? [
					arch(SIDE / 2, 1.3, 3.9, 0),
					path(panel(view, wall, { left: 4.6, right: 6.1, head: 2.3 }), wood.deep),
					path(panel(view, wall, { left: 4.7, right: 5.3, head: 2.2 }), wood.body),
					path(panel(view, wall, { left: 5.4, right: 6, head: 2.2 }), wood.body),
				].join('')
			: '',
		path(panel(view, wall, { foot: 5.25 }), light),
		path(panel(view, wall, { head: 0.4 }), brick.shade, { opacity: 0.55 }),
	].join('');
}

/** The Syr Darya three kilometres off: a thread of light between thickets. */
function farRiver(stage: Stage): string {
	const { light, random } = stage;
	const bank = paint(stage, 'green').shade;
	const thicket = (y: number, tall: number, fade: number) => {
		let shape = d`M-690 ${y}`;
		for (let x = -690; x < 690;) {
			const run = random.between(40, 90);
			const rise = tall * random.between(0.3, 1.1);
			shape += d`C${x} ${y - rise} ${x + run} ${y - rise} ${x + run} ${y - 2}`;
			x += run;
		}
		return path(shape + 'z', distant(light, bank, fade));
	};
	const shine = mix(paint(stage, 'water').lit, light.sky.at(-1)?.[1] ?? light.haze, 0.5);
	return [
		thicket(-106, 16, 0.55),
		path(d`M-690 -106H690V-101Q300 -96 60 -100T-690 -98z`, shine),
		line(d`M180 -103h190M420 -102h60`, light.sun.color, 2.4, { 'stroke-linecap': 'round' }),
		thicket(-95, 12, 0.3),
	].join('');
}

/** Aikozha Ishan: a square brick tomb, an eight-sided drum and a dome, among the pastures above the river. */
export const aikozhaIshan: HeroArt = {
	eyeM: 3.6,
	groundY: 580,
	draw(stage) {
		const view = lens(stage, 52);
		const brick = paint(stage, 'brick');
		const scale = view.scale(CENTER[1]);
		const [x, foot] = view.at([...CENTER, DRUM.head]);
		const [, ground] = view.at([...CENTER, 0]);
		const shell: DomeShape = {
			x,
			foot: foot + 2,
			half: DOME.half * scale,
			height: (DOME.head - DRUM.head) * scale,
			profile: 'round',
			ribs: 9,
		};
		const [left, front, right] = CHAMBER;
		const shadowOf = (shape: DomeShape) =>
			laid(
				stage,
				ground,
				path(domeOutline({ ...shape, foot: -DRUM.head * scale }), 'inherit'),
				rect(x - DRUM.radius * scale, -DRUM.head * scale, DRUM.radius * 2 * scale, 3 * scale, 'inherit'),
			);
		const track = d`M-640 168C-360 96 -60 70 110 20L128 -6H160L150 14C20 92 -330 130 -560 180z`;
		return [
			farRiver(stage),
			path(track, stage.soil.lit, { opacity: 0.5 }),
			group({ transform: 'translate(-420 -52)' }, roundTree(stage, 0, 150), roundTree(stage, -70, 112)),
			boxShadow(stage, view, [CHAMBER], shadowOf(shell)),
			path(panel(view, left), brick.deep),
			side(stage, view, brick, front, ANGLE, false),
			side(stage, view, brick, right, ANGLE + 90, true),
			prism(view, brick, { center: CENTER, sides: 8, angle: ANGLE, ...DRUM }),
			prism(
				view,
				{ ...brick, body: brick.lit },
				{
					center: CENTER,
					sides: 8,
					angle: ANGLE,
					radius: DRUM.radius + 0.12,
					foot: DRUM.head - 0.35,
					head: DRUM.head,
				},
			),
			dome(shell, brick),
			rect(x - 2, shell.foot - shell.height - 18, 4, 20, brick.shade),
			circle(x, shell.foot - shell.height - 20, 5, paint(stage, 'saffron').lit),
			ride(stage, { x: 418, y: 12, scale: view.scale(-4), turn: -1, rider: 'turquoise' }),
			flock(stage, view, [
				[8.6, -9],
				[10.4, -8],
				[6.8, -11],
				[9.2, -12.5],
				[11.8, -10.5],
				[5.2, -8.4],
				[3.6, -12.6],
				[12.2, -14],
				[7.2, -14.6],
				[1.6, -10.4],
				[13.4, -7.6],
			]),
		].join('');
	},
};
