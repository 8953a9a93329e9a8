import { figure } from '../parts/figure.ts';
import { passengerTrain } from '../parts/passenger-train.ts';
import { vanishing, type View } from '../parts/vanishing.ts';
import { isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, group, line, path } from '../svg.ts';

/** Where the rails meet on the rim of the plain. */
const VANISH = 40;

/** The face of the station along the platform, in metres away from us. */
const NEAR = 9.5;
const FAR = 46;
const WALL = -8.2;
const EAVES = 6.2;

/** The station of plain and moulded brick: arched windows between pilasters, a higher gabled middle, a toothed cornice. */
function building(stage: Stage, view: View): string {
	const brick = paint(stage, 'redbrick');
	const white = paint(stage, 'plaster');
	const roof = paint(stage, 'iron');
	const wood = paint(stage, 'turquoise');
	const glass = isEvening(stage) ? stage.light.pane : paint(stage, 'glass').shade;
	const bays = [10.6, 13.6, 16.6, 29.6, 32.6, 35.6, 38.6, 41.6];
	const middle = [20.4, 23, 25.6];
	const windows = [...bays, middle[0] ?? 0, middle[2] ?? 0];
	const teeth = Array.from({ length: 26 }, (_, n) =>
		view.wall(WALL, NEAR + n * 1.4, NEAR + n * 1.4 + 0.7, EAVES - 0.75, EAVES - 0.35),
	).join('');
	const coursing = [1.6, 2.3, 3, 3.7, 4.4, 5].map((up) => {
		const [x1, y1] = view.at([WALL, up, NEAR]);
		const [x2, y2] = view.at([WALL, up, FAR]);
		return d`M${x1} ${y1}L${x2} ${y2}`;
	});
	const piers = [NEAR, 12.1, 15.1, 18.2, 28, 31.1, 34.1, 37.1, 40.1, 43.4];
	return [
		// the end wall in the shade, the roof with its chimneys
		path(
			view.shape(
				[WALL, 0, NEAR],
				[WALL, EAVES, NEAR],
				[WALL - 4, 9.2, NEAR],
				[WALL - 8, EAVES, NEAR],
				[WALL - 8, 0, NEAR],
			),
			brick.shade,
		),
		path(
			view.shape(
				[WALL + 0.5, EAVES, NEAR - 0.3],
				[WALL - 3.6, 9.4, NEAR - 0.3],
				[WALL - 3.6, 9.4, FAR],
				[WALL + 0.5, EAVES, FAR],
			),
			roof.body,
		),
		path(
			view.shape(
				[WALL + 0.5, EAVES, NEAR - 0.3],
				[WALL - 3.6, 9.4, NEAR - 0.3],
				[WALL - 8, EAVES, NEAR - 0.3],
				[WALL - 8, EAVES - 0.4, NEAR - 0.3],
				[WALL - 3.6, 9, NEAR - 0.3],
				[WALL + 0.3, EAVES - 0.3, NEAR - 0.3],
			),
			white.shade,
		),
		path(
			view.front(16, WALL - 3.4, WALL - 2.4, 7.6, 11) + view.front(34, WALL - 3.4, WALL - 2.4, 7.6, 11),
			brick.shade,
		),
		path(view.wall(WALL - 2.4, 16, 17, 7.6, 11) + view.wall(WALL - 2.4, 34, 35, 7.6, 11), brick.lit),
		path(view.floor(EAVES, WALL, WALL + 0.5, NEAR - 0.3, FAR), brick.deep),
		path(view.wall(WALL, NEAR, FAR, 0, EAVES), brick.body),
		line(coursing.join(''), brick.shade, 1.4, { opacity: 0.6 }),
		path(view.wall(WALL, NEAR, FAR, 0, 1), brick.shade),
		path(piers.map((z) => view.wall(WALL, z, z + 0.7, 0, EAVES)).join(''), brick.lit),
		path(view.wall(WALL, NEAR, FAR, EAVES - 0.3, EAVES), white.lit),
		path(view.wall(WALL, NEAR, FAR, EAVES - 1.05, EAVES - 0.85) + teeth, white.body),
		// the middle stands out, and ends in a gable
		path(view.front(18.9, WALL, WALL + 0.9, 0, 8.2), brick.shade),
		path(
			view.shape(
				[WALL + 0.9, 0, 18.9],
				[WALL + 0.9, 8.2, 18.9],
				[WALL + 0.9, 10.4, 23],
				[WALL + 0.9, 8.2, 27.1],
				[WALL + 0.9, 0, 27.1],
			),
			brick.body,
		),
		path(
			view.wall(WALL + 0.9, 18.9, 19.6, 0, 8.2) +
				view.wall(WALL + 0.9, 26.4, 27.1, 0, 8.2) +
				view.wall(WALL + 0.9, 21.4, 21.9, 0, 8) +
				view.wall(WALL + 0.9, 24.2, 24.7, 0, 8),
			brick.lit,
		),
		path(
			view.shape(
				[WALL + 0.9, 8.2, 18.6],
				[WALL + 0.9, 10.7, 23],
				[WALL + 0.9, 8.2, 27.4],
				[WALL + 0.9, 7.6, 27.4],
				[WALL + 0.9, 10, 23],
				[WALL + 0.9, 7.6, 18.6],
			) + view.wall(WALL + 0.9, 18.9, 27.1, 5.8, 6.1),
			white.lit,
		),
		path(middle.map((z) => view.arch(WALL + 0.92, z - 0.75, z + 0.75, 6.3, 7.9)).join(''), white.body),
		path(middle.map((z) => view.arch(WALL + 0.92, z - 0.5, z + 0.5, 6.4, 7.6)).join(''), glass),
		// arches of the ground floor, framed in white
		path(
			windows
				.map((z) => view.arch(middle.includes(z) ? WALL + 0.92 : WALL, z - 0.95, z + 0.95, 1.2, 4.9))
				.join(''),
			white.lit,
		),
		path(
			windows
				.map((z) => view.arch(middle.includes(z) ? WALL + 0.92 : WALL, z - 0.65, z + 0.65, 1.5, 4.5))
				.join(''),
			glass,
		),
		path(
			windows
				.map(
					(z) =>
						view.wall(middle.includes(z) ? WALL + 0.92 : WALL, z - 0.06, z + 0.06, 1.5, 4.3) +
						view.wall(middle.includes(z) ? WALL + 0.92 : WALL, z - 0.65, z + 0.65, 3.2, 3.4),
				)
				.join(''),
			white.body,
		),
		path(view.arch(WALL + 0.92, 22, 24, 0.3, 5), white.lit) +
			path(view.arch(WALL + 0.92, 22.2, 23.8, 0.3, 4.7), wood.shade),
		path(view.wall(WALL + 0.92, 22.95, 23.05, 0.3, 4.4), wood.lit),
	].join('');
}

/** The platform, its white edge, ballast and two tracks. */
function ground(stage: Stage, view: View): string {
	const paving = paint(stage, 'paving');
	const stone = paint(stage, 'stone');
	const iron = paint(stage, 'iron');
	const sleepers = Array.from({ length: 30 }, (_, n) =>
		view.floor(0.02, -0.4, 2.4, 3.4 + n * 1.1, 3.75 + n * 1.1),
	).join('');
	const rail = (x: number) => view.floor(0.18, x - 0.05, x + 0.05, 2, 300);
	const slabs = Array.from({ length: 10 }, (_, n) =>
		view.floor(0.31, -9, -1.6, 4.4 + n * n * 0.42, 4.45 + n * n * 0.43),
	).join('');
	return [
		path(view.floor(0, -1.4, 40, 2, 400), stone.body),
		path(view.floor(0, 9, 40, 2, 400), stage.soil.body),
		path(view.floor(0.01, -1.2, 3.1, 2, 300), stone.shade),
		path(sleepers, paint(stage, 'wood').shade),
		path(rail(0.24) + rail(1.76), iron.deep),
		path(view.floor(0.2, 0.26, 0.3, 2, 300) + view.floor(0.2, 1.78, 1.82, 2, 300), iron.lit),
		path(view.floor(0.3, -14, -1.4, 2, 60), paving.body),
		path(slabs, paving.shade, { opacity: 0.7 }),
		path(view.floor(0.31, -2.1, -1.75, 2, 60), paint(stage, 'white').lit),
		path(view.wall(-1.4, 2, 60, 0, 0.3), paving.shade),
		path(view.floor(0.3, -8.2, -6.6, NEAR, FAR), stage.light.shadow.color, { opacity: 0.22 }),
	].join('');
}

/** Lamp posts along the platform. */
function posts(stage: Stage, view: View): string {
	const iron = paint(stage, 'dark');
	const burning = isEvening(stage);
	return [48, 28, 17]
		.map((z) => {
			const [x, foot] = view.at([-2.5, 0.3, z]);
			const s = view.scale(z);
			return (
				line(
					d`M${x} ${foot}v${-s * 4.4}q0 ${-s * 0.5} ${-s * 0.6} ${-s * 0.5}q${-s * 0.5} 0 ${-s * 0.5} ${s * 0.4}`,
					iron.body,
					Math.max(1.4, s * 0.1),
				) +
				path(d`M${x - s * 0.2} ${foot}v${-s * 0.5}h${s * 0.4}v${s * 0.5}z`, iron.body) +
				circle(
					x - s * 1.1,
					foot - s * 4.3,
					s * 0.24,
					burning ? stage.light.pane : paint(stage, 'white').lit,
				) +
				(burning ? circle(x - s * 1.1, foot - s * 4.3, s * 0.8, stage.light.pane, { opacity: 0.2 }) : '')
			);
		})
		.join('');
}

/** Zhosaly: the brick station of the Orenburg–Tashkent line seen along its platform while a train stands for some minutes. */
export const zhosalyStation: HeroArt = {
	eyeM: 2.6,
	groundY: 640,
	swept: true,
	draw(stage) {
		const view = vanishing(stage, VANISH);
		const walkers = [
			{ right: -4.6, away: 34, coat: 'white', legs: 'skirt' },
			{ right: -3, away: 26, coat: 'green' },
			{ right: -6.3, away: 15, coat: 'saffron', legs: 'skirt' },
			{ right: -5.6, away: 14.6, coat: 'turquoise' },
			{ right: -3.1, away: 8.6, coat: 'red', legs: 'walking' },
		] as const;
		return [
			ground(stage, view),
			building(stage, view),
			passengerTrain(stage, view),
			posts(stage, view),
			...walkers.map(({ right, away, ...look }) => {
				const [x, y] = view.at([right, 0.3, away]);
				return figure(stage, { x, y, height: view.scale(away) * 1.72, ...look });
			}),
			group(
				{ transform: 'translate(-164 -34)' },
				path(d`M0 0v-22h24v22z`, paint(stage, 'wood').body),
				path(d`M18 0v-22h6v22z`, paint(stage, 'wood').lit),
				line(d`M7 -22v-6h10v6M0 -8h24`, paint(stage, 'wood').deep, 2.4),
			),
		].join('');
	},
};
