import { anchor } from '../parts/anchor.ts';
import { block } from '../parts/block.ts';
import { dryingNet } from '../parts/drying-net.ts';
import { deckHouse, hull } from '../parts/hull.ts';
import { camera, sight, writtenFor } from '../parts/perspective.ts';
import { person } from '../parts/person.ts';
import { windows } from '../parts/windows.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, line, path } from '../svg.ts';

const EYE_M = 2;
const GROUND_Y = 622;
const eye = camera({ eyeM: EYE_M, groundY: GROUND_Y }, 950, -10);
const { shape, stroke } = writtenFor(eye);
const FOOT_M = 1.3;

/** The merchant's house: logs, carved blue and white window frames, a hipped roof. */
function house(stage: Stage): string {
	const wood = paint(stage, 'wood');
	const roof = paint(stage, 'green');
	const white = paint(stage, 'plaster');
	const blue = paint(stage, 'tile');
	const [left, right, front, back] = [-13.6, -5, 25, 32];
	const logs = Array.from({ length: 9 }, (_, at) => 0.75 + at * 0.34);
	const openings = [-12.2, -10.1, -8, -6.2].map((at) => {
		const [x, foot] = eye([at, 1.25, front]);
		return { x, foot, width: 32, height: 54 };
	});
	const carving = openings.map(
		({ x, foot, width, height }) =>
			d`M${x - width / 2 - 9} ${foot - height - 6}q${width / 2 + 9} -26 ${width + 18} 0zM${x - width / 2 - 7} ${foot + 6}h${width + 14}l-6 9h${-width - 2}z`,
	);
	return [
		path(
			shape`${left} 0 ${front}  ${right} 0 ${front}  ${right} 3.8 ${front}  ${left} 3.8 ${front}`,
			wood.lit,
		),
		path(
			shape`${right} 0 ${front}  ${right} 0 ${back}  ${right} 3.8 ${back}  ${right} 3.8 ${front}`,
			paint(stage, 'hide').lit,
		),
		line(
			logs
				.map((up) => stroke`${left} ${up} ${front}  ${right} ${up} ${front}  ${right} ${up} ${back}`)
				.join(''),
			wood.shade,
			2.4,
		),
		path(
			shape`${left} 0 ${front}  ${right} 0 ${front}  ${right} 0.6 ${front}  ${left} 0.6 ${front}`,
			paint(stage, 'stone').body,
		),
		path(
			shape`${right} 0 ${front}  ${right} 0 ${back}  ${right} 0.6 ${back}  ${right} 0.6 ${front}`,
			paint(stage, 'stone').lit,
		),
		path(
			[left + 0.2, -9.15, right - 0.2]
				.map(
					(at) =>
						shape`${at - 0.2} 0.6 ${front}  ${at + 0.2} 0.6 ${front}  ${at + 0.2} 3.8 ${front}  ${at - 0.2} 3.8 ${front}`,
				)
				.join(''),
			wood.body,
		),
		windows(stage, openings, white.lit),
		path(carving.join(''), blue.body),
		path(
			shape`${left - 0.6} 3.7 ${front - 0.6}  ${right + 0.6} 3.7 ${front - 0.6}  -7.6 6 28.5  -11 6 28.5`,
			roof.body,
		),
		path(shape`${right + 0.6} 3.7 ${front - 0.6}  ${right + 0.6} 3.7 ${back + 0.6}  -7.6 6 28.5`, roof.lit),
		line(
			stroke`${left - 0.6} 3.62 ${front - 0.6}  ${right + 0.6} 3.62 ${front - 0.6}  ${right + 0.6} 3.62 ${back + 0.6}`,
			white.body,
			5,
		),
		block(
			eye,
			{ right: -10.4, ahead: 28.5, turn: 0, along: 0.7, across: 0.7, foot: 5.4, top: 7 },
			paint(stage, 'redbrick'),
		),
	].join('');
}

/** The Lev Berg on her stand: blue hull, white upperworks, a mast with its boom. */
function levBerg(stage: Stage): string {
	const blue = paint(stage, 'tile');
	const white = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const iron = paint(stage, 'iron');
	const at = { right: 5.2, ahead: 31, turn: 0.3 };
	const ship = hull(
		eye,
		{
			...at,
			length: 23,
			beam: 5.4,
			foot: FOOT_M,
			bow: FOOT_M + 4.6,
			waist: FOOT_M + 2.8,
			stern: FOOT_M + 3.3,
			rake: 1.8,
		},
		8,
	);
	const deck = (from: number, to: number, half: number, low: number, high: number, tones = white) =>
		deckHouse(eye, ship, { from, to, half, low: FOOT_M + low, high: FOOT_M + high }, tones);
	const pane = (from: number, low: number, half: number, width = 0.8) =>
		sight(
			eye,
			[
				[from, low],
				[from, low + 0.8],
				[from + width, low + 0.8],
				[from + width, low],
			].map(([f = 0, up = 0]) => ship.over(f, FOOT_M + up, half)),
		);
	const rope = (...points: readonly (readonly [number, number, number])[]) =>
		sight(
			eye,
			points.map(([from, up, side]) => ship.over(from, FOOT_M + up, side)),
		).replace('Z', '');
	const [deckX, deckY] = eye(ship.over(7.8, FOOT_M + 2.3, 1));
	const pedestal = (shift: number) =>
		block(
			eye,
			{
				right: at.right + shift * 0.955,
				ahead: at.ahead - shift * 0.295,
				turn: 0.3,
				along: 1.8,
				across: 3,
				top: FOOT_M + 0.6,
				batter: 0.3,
			},
			paint(stage, 'concrete'),
		);
	return [
		pedestal(-6.5),
		pedestal(6),
		path(ship.band(0.8, 1, -1), white.lit),
		deck(9, 18.4, 1.9, 2.4, 4.9),
		path([10.2, 12, 13.8, 15.6].map((from) => pane(from, 3.4, 1.92, 0.7)).join(''), stage.light.pane),
		deck(9.8, 13.8, 1.5, 4.9, 7.1),
		path([10.1, 11.1, 12.1, 13].map((from) => pane(from, 5.7, 1.52, 0.7)).join(''), stage.light.pane),
		deck(9.4, 14.2, 1.8, 7.1, 7.35, blue),
		deck(15, 16.8, 0.8, 4.9, 7.4, blue),
		deck(15, 16.8, 0.81, 6.3, 6.8, paint(stage, 'red')),
		line(rope([6.4, 2.6, 0], [6.4, 11, 0]) + rope([17.8, 4.8, 0], [17.8, 9, 0]), iron.shade, 6),
		line(rope([6.4, 4, 0], [1.6, 7.6, 0]), iron.body, 4),
		line(
			rope([0.4, 4.7, 0], [6.4, 10.8, 0], [11, 7.4, 0]) +
				rope([6.4, 10.4, 0], [17.8, 8.8, 0], [22.6, 3.4, 0]) +
				rope([6.4, 10.4, 0], [1.6, 7.6, 0]),
			iron.shade,
			1.6,
		),
		person(stage, { x: deckX, y: deckY, height: 54, coat: 'red', arms: 'up', shadow: false }),
		path(ship.band(0, 1), blue.body),
		path(ship.band(0, 0.36), paint(stage, 'redbrick').body),
		path(ship.band(0.36, 0.42), white.body),
		path(ship.band(0.84, 1), white.body),
		path(ship.band(0.42, 0.84, 1, 0, 0.14), blue.lit, { opacity: 0.45 }),
		path(ship.band(0, 1, 1, 0.7, 1), blue.deep, { opacity: 0.18 }),
		line(ship.seam(1) + ship.seam(0.84), white.lit, 2),
		line(ship.seam(0.62) + [0.3, 0.5, 0.7, 0.88].map((t) => ship.rib(t)).join(''), blue.deep, 1.4, {
			opacity: 0.35,
		}),
		...[0.5, 0.57, 0.64, 0.71].map((t) => {
			const [x, y] = eye(ship.skin(t, 0.7, 1));
			return circle(x, y, 5, dark.body, { stroke: white.body, 'stroke-width': 1.6 });
		}),
		circle(...eye(ship.skin(0.08, 0.74, 1)), 6, dark.deep),
		path(
			[1.4, 3, 4.8, 7, 19.4, 21]
				.map((from) => rope([from, 4.7 - from * 0.14 + Math.max(0, from - 11) * 0.18, 1.9], [from, 3.4, 1.9]))
				.join(''),
			'none',
			{ stroke: iron.shade, 'stroke-width': 2 },
		),
	].join('');
}

/** The passage from the house to the ship, and the steps up to her deck. */
function stairs(stage: Stage): string {
	const iron = paint(stage, 'iron');
	const wood = paint(stage, 'wood');
	const treads = Array.from({ length: 12 }, (_, at) => d`M${66 - at * 11} ${-74 - at * 13}h13`);
	return [
		block(eye, { right: -4.2, ahead: 29, turn: 0, along: 1.8, across: 2.4, top: 3.1 }, wood),
		block(
			eye,
			{ right: -4.2, ahead: 29, turn: 0, along: 2.2, across: 2.8, foot: 3.1, top: 3.35 },
			paint(stage, 'green'),
		),
		line('M84-66L-52-226M72-66L-64-226', iron.body, 4),
		line(treads.join(''), iron.lit, 4),
		line(
			'M-52-226V-262L84-102V-66M60-94V-130M36-122V-158M12-150V-186M-12-178V-214M-36-206V-242',
			iron.shade,
			2.6,
		),
	].join('');
}

/** The Fishermen's Museum of Aral: a merchant's log house joined to the ship Lev Berg, whose deck one climbs. */
export const aralFishermensMuseum: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		const { light } = stage;
		const { color, opacity, left, near } = light.shadow;
		const fall = (x1: number, x2: number, y: number, height: number) =>
			d`M${x1} ${y}H${x2}l${-left * height} ${near * height}H${x1 - left * height}z`;
		return [
			path(fall(-530, -160, -78, 150) + fall(-60, 530, -86, 190), color, { opacity }),
			levBerg(stage),
			house(stage),
			stairs(stage),
			person(stage, {
				x: -128,
				y: -52,
				height: 60,
				coat: 'saffron',
				turn: -1,
				legs: 'walking',
				shadow: false,
			}),
			person(stage, { x: -64, y: 30, height: 88, coat: 'turquoise', trousers: 'wood', hat: 'scarf' }),
			person(stage, { x: -24, y: 34, height: 58, coat: 'red', trousers: 'glass', arms: 'front', hat: 'cap' }),
			dryingNet(stage, 330, 60, 0.9),
			anchor(stage, -420, 66, paint(stage, 'paving'), 0.9),
		].join('');
	},
};
