import { castShadow } from '../parts/shadow.ts';
import { poplar, poplarSilhouette, roundTree } from '../parts/trees.ts';
import { windows } from '../parts/windows.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path, rect, round } from '../svg.ts';

interface House {
	readonly x: number;
	readonly width: number;
	readonly height: number;
	readonly wall: 'plaster' | 'brick' | 'sand' | 'redbrick' | 'clay';
	readonly roof: 'redbrick' | 'tile' | 'green' | 'iron';
}

/** A one-storey house with blue shutters, its long side to the street. */
function house(stage: Stage, { x, width, height, wall, roof }: House): string {
	const walls = paint(stage, wall);
	const tin = paint(stage, roof);
	const white = paint(stage, 'white');
	const shutter = paint(stage, 'turquoise');
	const rise = height * 0.5;
	const count = Math.max(2, Math.round(width / 62));
	const door = count - 1;
	const openings = Array.from({ length: count }, (_, at) => {
		const cx = x + (width * (at + 0.5)) / count;
		if (at === door)
			return (
				rect(cx - 13, -52, 26, 52, shutter.body) +
				rect(cx - 17, -58, 34, 6, white.lit) +
				rect(cx - 16, -4, 32, 6, walls.shade)
			);
		return (
			windows(stage, [{ x: cx, foot: -24, width: 22, height: 32 }], white.lit) +
			rect(cx - 25, -58, 10, 36, shutter.shade) +
			rect(cx + 15, -58, 10, 36, shutter.body)
		);
	});
	return [
		rect(x + width * 0.7, -height - rise - 14, 14, 30, paint(stage, 'redbrick').body),
		path(
			d`M${x - 10} ${-height + 2}L${x + width * 0.16} ${-height - rise}H${x + width * 0.84}L${x + width + 10} ${-height + 2}z`,
			tin.body,
		),
		path(
			d`M${x - 10} ${-height + 2}L${x + width * 0.16} ${-height - rise}h${width * 0.1}L${x + width * 0.13} ${-height + 2}z`,
			tin.shade,
		),
		path(
			d`M${x + width + 10} ${-height + 2}L${x + width * 0.84} ${-height - rise}h${-width * 0.06}L${x + width * 0.84} ${-height + 2}z`,
			tin.lit,
		),
		rect(x, -height, width, height, walls.body),
		rect(x, -height, width * 0.09, height, walls.shade),
		rect(x + width * 0.94, -height, width * 0.06, height, walls.lit),
		rect(x, -height, width, 5, stage.light.shadow.color, { opacity: 0.3 }),
		rect(x, -9, width, 9, walls.shade),
		...openings,
	].join('');
}

/** A block of flats of the seventies, behind the houses. */
function block(stage: Stage, x: number, floors: number): string {
	const wall = paint(stage, 'concrete');
	const band = paint(stage, stage.random.pick(['tile', 'saffron']));
	const width = 190;
	const height = floors * 34 + 14;
	const rooms = Array.from({ length: floors * 6 }, (_, at) => ({
		x: x + 20 + (at % 6) * 30,
		foot: -16 - Math.floor(at / 6) * 34,
		width: 14,
		height: 18,
	}));
	const balconies = Array.from(
		{ length: floors * 2 },
		(_, at) => d`M${x + 41 + (at % 2) * 90} ${-20 - Math.floor(at / 2) * 34}h20v10h-20z`,
	).join('');
	return [
		path(d`M${x} 0V${-height}l-30 7V0z`, wall.shade),
		rect(x, -height, width, height, wall.body),
		rect(x, -height, width, 7, wall.lit),
		rect(x + width - 12, -height, 12, height, wall.lit),
		windows(stage, rooms),
		path(balconies, band.body),
	].join('');
}

/** A street of a district town: low houses with blue shutters, poplars along the ditch, one block of flats behind. */
export const townStreet: HeroArt = {
	eyeM: 3.6,
	groundY: 584,
	draw(stage) {
		const { random, soil } = stage;
		const asphalt = paint(stage, 'iron');
		const leaf = paint(stage, 'green');
		const houses: House[] = [
			{
				x: -300,
				width: random.between(176, 200),
				height: 84,
				wall: random.pick(['plaster', 'sand']),
				roof: random.pick(['tile', 'green']),
			},
			{
				x: -62,
				width: random.between(150, 170),
				height: 92,
				wall: random.pick(['brick', 'redbrick']),
				roof: 'iron',
			},
			{
				x: 150,
				width: random.between(180, 200),
				height: 82,
				wall: random.pick(['plaster', 'clay']),
				roof: random.pick(['redbrick', 'tile']),
			},
		];
		const flats = random.between(-150, 30);
		const poplars = [-336, -84, 128, 366].map((x, at) => ({
			x: x + random.between(-8, 8),
			tall: random.between(200, 270) - (at % 2) * 30,
		}));
		const fence = (left: number, right: number) =>
			line(d`M${left} -11H${right}`, paint(stage, 'turquoise').body, 28, { 'stroke-dasharray': '4 6' }) +
			line(d`M${left} -20H${right}M${left} -6H${right}`, paint(stage, 'turquoise').shade, 3);
		const pole = (x: number) => line(d`M${x} 10V-176M${x - 22} -166h44`, paint(stage, 'wood').shade, 4);
		return [
			group(
				{ transform: 'translate(0 -26)' },
				castShadow(stage, rect(flats, -200, 190, 200, 'inherit')),
				block(stage, flats, random.pick([4, 5])),
			),
			path(d`M-640 -22H640V12H-640z`, leaf.shade),
			castShadow(
				stage,
				...houses.map(({ x, width, height }) =>
					path(
						d`M${x} 0v${-height}l${width * 0.16} ${-height * 0.5}h${width * 0.68}l${width * 0.16} ${height * 0.5}V0z`,
						'inherit',
					),
				),
			),
			fence(-640, -300),
			fence(-118, -62),
			fence(96, 150),
			fence(340, 640),
			...houses.map((one) => house(stage, one)),
			path(d`M-640 0Q0 -4 640 0V16H-640z`, leaf.body),
			castShadow(stage, ...poplars.map(({ x, tall }) => poplarSilhouette(x, tall))),
			...poplars.map(({ x, tall }) => group({ transform: 'translate(0 8)' }, poplar(stage, round(x), tall))),
			group({ transform: 'translate(-214 12)' }, roundTree(stage, 0, 96)),
			path(d`M-640 14H640V26H-640z`, soil.lit),
			path(d`M-640 26H640V92Q0 96 -640 92z`, asphalt.body),
			line(d`M-640 58H640`, paint(stage, 'white').body, 4, { 'stroke-dasharray': '46 34' }),
			line(d`M-640 27H640`, paint(stage, 'white').shade, 3),
			path(d`M-640 90Q0 94 640 90v14Q0 110 -640 104z`, soil.shade),
			pole(-392),
			pole(60),
			line(d`M-640 -150Q-500 -140 -392 -166Q-160 -140 60 -166Q320 -140 640 -158`, asphalt.deep, 1.4),
		].join('');
	},
};
