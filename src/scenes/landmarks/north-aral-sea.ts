import { distant } from '../palette.ts';
import { gulls } from '../parts/gulls.ts';
import { hull } from '../parts/hull.ts';
import { camera, sight, type Space } from '../parts/perspective.ts';
import { person } from '../parts/person.ts';
import { HORIZON, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, hundredths, line, path, round } from '../svg.ts';

const EYE_M = 2;
const GROUND_Y = 612;
const eye = camera({ eyeM: EYE_M, groundY: GROUND_Y }, 1000);
const BOAT = {
	right: -1.5,
	ahead: 13.4,
	turn: 0.3,
	length: 7.6,
	beam: 2.2,
	foot: -0.1,
	bow: 1.15,
	waist: 0.62,
	stern: 0.72,
	rake: 0.8,
};

const mirrored = ([right, up, ahead]: Space): Space => [right, -up * 0.52, ahead];

/** The open boat of the fishermen with its motor, and what the water gives back of it. */
function boat(stage: Stage): string {
	const blue = paint(stage, 'turquoise');
	const white = paint(stage, 'felt');
	const wood = paint(stage, 'wood');
	const dark = paint(stage, 'dark');
	const ship = hull(eye, BOAT, 8);
	const along = [0, 0.15, 0.3, 0.5, 0.7, 0.85, 1];
	const image = sight(eye, [
		...along.map((t) => ship.skin(t, 0.1, 1)),
		...along.map((t) => mirrored(ship.skin(t, 1, 1))).reverse(),
	]);
	const men = [
		{ from: 2.5, coat: 'saffron', arms: 'front', turn: 1 },
		{ from: 3.9, coat: 'red', arms: 'front', turn: 1 },
	] as const;
	const [motorX, motorY] = eye(ship.over(7.7, 0.7, 0));
	const thwarts = [1.9, 3.6, 5.4].map((from) =>
		sight(eye, [
			ship.over(from, 0.5, 1),
			ship.over(from, 0.5, -1),
			ship.over(from + 0.4, 0.5, -1),
			ship.over(from + 0.4, 0.5, 1),
		]),
	);
	return [
		path(image, blue.deep, { opacity: 0.6 }),
		path(
			d`M${motorX - 16} ${motorY - 34}q4 -16 22 -14l10 6v26l-28 4zM${motorX - 4} ${motorY - 14}h16l-6 70h-10z`,
			dark.body,
		),
		path(d`M${motorX + 8} ${motorY - 46}l8 4v26l-8 2z`, dark.lit),
		path(ship.band(0, 1, -1), white.shade),
		path(thwarts.join(''), wood.lit),
		...men.map(({ from, coat, arms, turn }) => {
			const [x, y] = eye(ship.over(from, 0.16, 0.1));
			return person(stage, {
				x,
				y,
				height: 134,
				coat,
				arms,
				turn,
				trousers: 'green',
				hat: 'cap',
				shadow: false,
			});
		}),
		path(ship.band(0, 1), blue.body),
		path(ship.band(0, 0.3), blue.shade),
		path(ship.band(0.82, 1), white.body),
		path(ship.band(0, 0.82, 1, 0, 0.16), blue.lit, { opacity: 0.5 }),
		line(ship.seam(0.55) + ship.seam(0.3), blue.deep, 1.8, { opacity: 0.5 }),
		line(ship.seam(1), white.lit, 3.4),
	].join('');
}

/** The net coming in over the side, silver with fish, and the line of its floats back to where it was set. */
function net(stage: Stage): string {
	const { lit, body, shade } = paint(stage, 'green');
	const silver = paint(stage, 'white');
	const floats = Array.from({ length: 14 }, (_, at) => {
		const share = at / 13;
		return { x: 96 + share * 300 + share * share * 60, y: -18 + share ** 2 * 84, r: 3.2 + share * 4.6 };
	});
	const fish = (x: number, y: number, turn: number, size: number) =>
		group(
			{ transform: `translate(${x} ${y}) rotate(${turn}) scale(${size})` },
			path('M-16 0Q-4-9 10-3L18-8V7L10 2Q-4 8-16 0z', silver.body),
			path('M-16 0Q-4-9 10-3L18-8L14 0Q0-2-16 0z', silver.lit),
			circle(-10, -1, 1.3, paint(stage, 'dark').body),
		);
	return [
		path('M-12-92C16-100 50-86 62-66C84-40 96-24 98-12C70-4 36-8 8-14C-4-40-12-66-12-92z', body, {
			opacity: 0.72,
		}),
		line(
			'M-8-84C10-60 26-36 30-12M12-92C34-66 50-40 56-10M36-86C58-62 72-36 80-10M-8-66Q28-72 62-60M-2-44Q40-52 80-36M4-24Q46-32 92-20',
			shade,
			1.7,
		),
		line('M-12-92C16-102 50-88 62-68C84-42 96-26 98-14', lit, 3),
		fish(26, -64, 70, 1),
		fish(50, -34, 40, 1.1),
		fish(14, -34, 100, 0.9),
		fish(70, -16, 20, 0.9),
		line(`M${floats.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`, shade, 1.4),
		...floats.map(
			({ x, y, r }, at) =>
				ellipse(x, y + r * 0.7, r * 1.7, r * 0.5, paint(stage, 'water').deep, { opacity: 0.35 }) +
				circle(x, y, r, paint(stage, at % 5 === 4 ? 'red' : 'saffron').body) +
				path(
					d`M${x} ${y - r}a${r} ${r} 0 0 1 ${r} ${r}a${r} ${r} 0 0 0 ${-r} ${-r}z`,
					paint(stage, 'white').lit,
					{ opacity: 0.7 },
				),
		),
	].join('');
}

/** Another crew far out, where the clay cliffs go down into the sea. */
function farBoat(stage: Stage, x: number, y: number, size: number): string {
	const dark = distant(stage.light, paint(stage, 'dark').body, 0.35);
	return group(
		{ transform: `translate(${x} ${y}) scale(${hundredths(size)})` },
		path('M-40-10Q-6-2 42-14Q36-2 28 3H-34z', dark),
		path('M-16-8V-26q4-6 8 0V-8zM4-8V-28q4-6 8 0V-8z', dark),
		path('M-34 4H28Q10 14-20 10z', dark, { opacity: 0.35 }),
	);
}

/** On our beach: crates of the night's catch, a coil of rope and a gull that waits. */
function beach(stage: Stage): string {
	const wood = paint(stage, 'wood');
	const silver = paint(stage, 'white');
	const { light } = stage;
	const crate = (x: number, y: number) =>
		[
			path(d`M${x} ${y}l-60 16h104l30 -16z`, light.shadow.color, { opacity: light.shadow.opacity }),
			path(d`M${x} ${y - 36}h74v36h-74z`, wood.lit),
			path(d`M${x + 74} ${y - 36}l22 -10v34l-22 12z`, paint(stage, 'hide').lit),
			path(d`M${x} ${y - 36}l24 -10h72l-22 10z`, wood.deep),
			path(
				[8, 22, 38, 52]
					.map((dx, at) => d`M${x + dx} ${y - 37 - (at % 2) * 3}q10 -9 22 -3l6 -4v9l-6 -2q-12 6 -22 0z`)
					.join(''),
				silver.body,
			),
			line(d`M${x} ${y - 24}h74l22 -11M${x} ${y - 12}h74l22 -11`, wood.shade, 2),
		].join('');
	return [
		crate(-566, 104),
		crate(-448, 116),
		path('M286 116q30-14 62 0q-30 10-62 0zM292 110q26-12 50 0q-26 8-50 0z', paint(stage, 'reed').body),
		group(
			{ transform: 'translate(150 110)' },
			line('M-3 0V14M4 0V14', paint(stage, 'saffron').body, 2.4),
			path('M-26 2C-14-14 4-18 14-30Q20-38 28-30L38-26L28-24C24-6 8 6-26 2z', silver.lit),
			path('M-34 4C-18-12 0-12 10-10C0 2-14 4-34 4z', paint(stage, 'grey').body),
			circle(25, -29, 1.6, paint(stage, 'dark').deep),
		),
	].join('');
}

/** The North Aral, come part of the way back: fishermen take in their net at first light. */
export const northAralSea: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	onWater: true,
	draw(stage) {
		const water = paint(stage, 'water');
		const skyline = HORIZON - GROUND_Y;
		return [
			farBoat(stage, 372, skyline + 26, 0.8),
			farBoat(stage, 500, skyline + 13, 0.4),
			boat(stage),
			net(stage),
			line(
				'M-460 16q60 6 120 0t120 0M-330 44q70 8 150 0t120 2M60 34q50 6 100 0M180 12q40 5 80 0M-120 62q70 6 140 0',
				water.lit,
				3,
				{ 'stroke-linecap': 'round', opacity: 0.8 },
			),
			beach(stage),
			gulls(stage, [92, -176, 30], [160, -226, 22], [30, -262, 26], [218, -160, 17], [-470, -236, 15]),
		].join('');
	},
};
