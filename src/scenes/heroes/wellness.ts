import { castShadow, contactShadow } from '../parts/shadow.ts';
import { poplar, roundTree } from '../parts/trees.ts';
import { glass, windows } from '../parts/windows.ts';
import { paint, type HeroArt } from '../stage.ts';
import { d, ellipse, group, line, path, rect } from '../svg.ts';

/** A sanatorium in its garden: three storeys of balconies, a glazed middle, a fountain on the path. */
export const wellness: HeroArt = {
	eyeM: 4.6,
	groundY: 580,
	draw(stage) {
		const { random } = stage;
		const wall = paint(stage, 'plaster');
		const accent = paint(stage, random.pick(['tile', 'saffron', 'redbrick']));
		const leaf = paint(stage, 'leaf');
		const paving = paint(stage, 'paving');
		const water = paint(stage, 'water');
		const floors = [0, 1, 2];
		const bays = [-254, -204, -154, -104, 104, 154, 204, 254];
		const rooms = floors.flatMap((floor) =>
			bays.map((x) => ({ x, foot: -20 - floor * 56, width: 22, height: 32 })),
		);
		const recesses = rooms.map(({ x, foot }) => d`M${x - 19} ${foot + 2}v-40h38v40z`).join('');
		const rails = rooms.map(({ x, foot }) => d`M${x - 22} ${foot + 3}v-15h44v15z`).join('');
		const railEnds = rooms.map(({ x, foot }) => d`M${x - 22} ${foot + 3}v-15h10v15z`).join('');
		const caps = rooms.map(({ x, foot }) => d`M${x - 22} ${foot - 12}h44`).join('');
		const hedge = (left: number, right: number) =>
			path(d`M${left} 16V-4q8 -8 16 -3t18 -2t22 1t20 -1t24 1H${right}V16z`, leaf.body) +
			path(d`M${left} 16V2H${right}V16z`, leaf.shade, { opacity: 0.6 });
		return [
			...[-336, -304, 300, 334, 366].map((x, at) =>
				group({ transform: 'translate(0 -20)' }, poplar(stage, x, 200 + (at % 2) * 40)),
			),
			castShadow(stage, rect(-286, -184, 572, 184, 'inherit'), rect(-76, -216, 152, 216, 'inherit')),
			contactShadow(stage, 0, 600),
			rect(-286, -180, 572, 184, wall.body),
			rect(-286, -180, 14, 184, wall.shade),
			rect(274, -180, 12, 184, wall.lit),
			rect(-292, -188, 584, 11, wall.lit),
			line(d`M-286 -62H286M-286 -118H286`, wall.shade, 2.5),
			path(recesses, wall.deep, { opacity: 0.35 }),
			windows(stage, rooms),
			path(rails, accent.body),
			path(railEnds, accent.shade),
			line(caps, wall.lit, 3),
			rect(-76, -216, 152, 220, wall.body),
			rect(-76, -216, 14, 220, wall.shade),
			rect(64, -216, 12, 220, wall.lit),
			rect(-84, -224, 168, 11, accent.body),
			...[-42, -14, 14, 42].flatMap((x) =>
				floors.map((floor) => rect(x - 11, -196 + floor * 46, 22, 38, glass(stage))),
			),
			rect(-64, -60, 128, 10, accent.body),
			rect(-64, -60, 128, 4, accent.lit),
			rect(-24, -48, 48, 52, paint(stage, 'glass').shade),
			line(d`M0 -48V4M-58 -50V4M58 -50V4`, wall.lit, 4),
			path(d`M-640 4H640V30H-640z`, leaf.lit, { opacity: 0.5 }),
			hedge(-270, -70),
			hedge(70, 270),
			path(d`M-52 4H52L190 170H-190z`, paving.lit),
			path(d`M-52 4L-190 170h-14L-58 4zM52 4L190 170h14L58 4z`, paving.shade),
			ellipse(0, 64, 116, 24, paving.shade),
			ellipse(0, 60, 112, 22, wall.lit),
			ellipse(0, 60, 98, 17, water.body),
			path(d`M-70 62q30 6 70 2t70 -4q-20 10 -70 10t-70 -8z`, water.lit),
			line(
				d`M0 58C-6 10 -34 6 -44 52M0 58C6 10 34 6 44 52M0 58C-2 0 -14 -8 -20 52M0 58C2 0 14 -8 20 52M0 58V2`,
				paint(stage, 'white').lit,
				3.4,
				{ 'stroke-linecap': 'round', opacity: 0.85 },
			),
			group({ transform: 'translate(-296 34)' }, roundTree(stage, 0, 150)),
			group({ transform: 'translate(300 38)' }, roundTree(stage, 0, 138)),
			group({ transform: 'translate(-196 44)' }, roundTree(stage, 0, 84)),
			group({ transform: 'translate(206 46)' }, roundTree(stage, 0, 92)),
		].join('');
	},
};
