import { figure } from '../parts/figure.ts';
import { castShadow } from '../parts/shadow.ts';
import { poplar, poplarSilhouette } from '../parts/trees.ts';
import { isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, line, path, rect } from '../svg.ts';

/** The square: slabs that run to the trees, and the low kerb of its lawns. */
function square(stage: Stage): string {
	const { lit, body, shade } = paint(stage, 'paving');
	const lawn = paint(stage, 'leaf');
	const seams = Array.from({ length: 15 }, (_, at) => d`M${(at - 7) * 46} -92L${(at - 7) * 178} 170`).join(
		'',
	);
	return [
		path(d`M-660 -96H660V170H-660z`, body),
		path(d`M-660 -96H-200L-330 -62H-660zM660 -96H200L330 -62H660z`, lawn.body),
		path(d`M-660 -62H-330L-200 -96h8L-318 -57H-660z`, lit) +
			path(d`M660 -62H330L200 -96h-8L318 -57H660z`, shade),
		line(seams + d`M-300 -74H300M-660 -44H660M-660 -6H660M-660 44H660M-660 112H660`, shade, 1.8, {
			opacity: 0.5,
		}),
	].join('');
}

/** Blocks of flats and trees round the square. */
function surroundings(stage: Stage): string {
	const wall = paint(stage, 'concrete');
	const panes = isEvening(stage) ? stage.light.pane : paint(stage, 'glass').shade;
	const block = (x: number, width: number) => {
		const rows = [-16, -38, -60, -82, -104];
		return [
			rect(x, -124, width, 124, wall.body) +
				rect(x, -124, width, 5, wall.lit) +
				rect(x + width - 12, -124, 12, 124, wall.lit),
			line(rows.map((y) => d`M${x + 12} ${y}h${width - 30}`).join(''), paint(stage, 'glass').shade, 11, {
				'stroke-dasharray': '9 9',
			}),
			line(
				rows
					.map((y) => d`M${x + 12 + 18 * stage.random.int(0, 3)} ${y}h${stage.random.pick([9, 27, 45])}`)
					.join(''),
				panes,
				11,
				{
					'stroke-dasharray': '9 9',
				},
			),
		].join('');
	};
	const trees = [-596, -548, -300, -262, 352, 388, 598, 634].map((x, at) => ({
		x,
		tall: 168 + ((at * 37) % 50),
	}));
	return group(
		{ transform: 'translate(0 -96)' },
		block(-520, 210) + block(372, 210),
		castShadow(stage, ...trees.map(({ x, tall }) => poplarSilhouette(x, tall))),
		...trees.map(({ x, tall }) => poplar(stage, x, tall)),
	);
}

/** A round granite hearth in two low steps, with a bronze ring where the gas comes up. */
function hearth(stage: Stage): string {
	const stone = paint(stage, 'slab');
	const bronze = paint(stage, 'bronze');
	const glow = stage.light.pane;
	const step = (half: number, y: number, rise: number) => [
		path(d`M${-half} ${y - rise}v${rise}A${half} ${half * 0.2} 0 0 0 ${half} ${y}v${-rise}z`, stone.shade),
		path(
			d`M${half * 0.45} ${y - rise}v${rise + half * 0.178}Q${half * 0.95} ${y + half * 0.11} ${half} ${y}v${-rise}z`,
			stone.body,
		),
		ellipse(0, y - rise, half, half * 0.2, stone.body),
		path(
			d`M${-half} ${y - rise}A${half} ${half * 0.2} 0 0 0 ${half} ${y - rise}A${half - 3} ${half * 0.2 - 3} 0 0 1 ${-half} ${y - rise}z`,
			stone.lit,
		),
	];
	return [
		castShadow(stage, rect(-250, -40, 500, 42, 'inherit')),
		...step(250, 20, 22),
		...step(178, -6, 20),
		ellipse(0, -26, 150, 26, glow, { opacity: isEvening(stage) ? 0.35 : 0.12 }),
		ellipse(0, -26, 74, 15, bronze.shade),
		ellipse(0, -29, 74, 15, bronze.body),
		path(d`M20 -43A74 15 0 0 1 74 -29A74 15 0 0 1 30 -15Q70 -28 20 -43z`, bronze.lit),
		ellipse(0, -29, 50, 9, bronze.deep),
	].join('');
}

/** The flame, blown a little to the left. */
function flame(stage: Stage): string {
	const night = isEvening(stage);
	return [
		circle(-6, -130, 210, '#FFE3A3', { opacity: night ? 0.07 : 0.04 }),
		circle(-6, -120, 130, '#FFE3A3', { opacity: night ? 0.13 : 0.07 }),
		path(
			d`M-44 -28C-78 -74 -50 -112 -62 -156C-38 -144 -34 -120 -30 -108C-22 -152 -52 -190 -40 -252C-10 -222 10 -192 8 -148C20 -158 26 -176 24 -196C52 -160 66 -100 46 -28Q0 -12 -44 -28z`,
			'#D8572A',
		),
		path(
			d`M-34 -28C-58 -66 -40 -96 -46 -122C-30 -112 -28 -92 -22 -84C-14 -122 -36 -156 -30 -206C-8 -178 4 -152 0 -116C14 -124 20 -138 22 -150C40 -118 48 -76 34 -28Q0 -16 -34 -28z`,
			'#F0933A',
		),
		path(
			d`M-22 -27C-36 -58 -22 -80 -24 -100C-12 -88 -14 -70 -8 -64C0 -92 -14 -120 -12 -146C6 -120 10 -98 6 -76C16 -82 18 -92 20 -98C30 -72 30 -50 22 -27Q0 -19 -22 -27z`,
			'#FBCB62',
		),
		path(d`M-10 -26C-18 -48 -8 -62 -6 -78C6 -60 14 -44 10 -26Q0 -22 -10 -26z`, '#FFF3CF'),
		path(
			d`M-70 -196C-64 -206 -66 -214 -72 -222C-80 -212 -80 -204 -70 -196zM-52 -276C-46 -284 -48 -292 -52 -298C-60 -290 -60 -282 -52 -276z`,
			'#F0933A',
		),
	].join('');
}

/** Carnations laid on the lower step. */
function carnations(stage: Stage): string {
	const red = paint(stage, 'red');
	const stem = paint(stage, 'leaf');
	const bunch = (x: number, y: number, turn: number) =>
		group(
			{ transform: `translate(${x} ${y}) rotate(${turn})` },
			line(d`M0 0L-4 -40M4 0L6 -44M8 0L16 -38`, stem.body, 2.6),
			circle(-4, -42, 7, red.body) + circle(6, -47, 7, red.lit) + circle(17, -40, 7, red.body),
			circle(-4, -42, 3, red.shade) + circle(6, -47, 3, red.body) + circle(17, -40, 3, red.shade),
			path(d`M-4 -4h16l-2 12h-12z`, paint(stage, 'white').body),
		);
	return (
		bunch(-178, 24, 70) + bunch(-96, 48, 82) + bunch(12, 54, 96) + bunch(126, 46, 104) + bunch(52, 56, 78)
	);
}

/** Tagzym Square of Baikonur: the eternal flame on its hearth, flowers laid, people who have come to stand before it. */
export const tagzymBaikonur: HeroArt = {
	eyeM: 2.2,
	groundY: 596,
	swept: true,
	draw(stage) {
		return [
			surroundings(stage),
			square(stage),
			...[
				{ x: -392, y: -10, height: 92, coat: 'iron' } as const,
				{ x: -352, y: -6, height: 88, coat: 'turquoise', legs: 'skirt', arms: 'offering' } as const,
				{ x: 360, y: -30, height: 76, coat: 'white', legs: 'walking', turn: -1 } as const,
				{ x: 398, y: -28, height: 52, coat: 'saffron', turn: -1 } as const,
			].map((one) => figure(stage, one)),
			hearth(stage),
			carnations(stage),
			flame(stage),
			figure(stage, {
				x: 300,
				y: 92,
				height: 142,
				coat: 'green',
				trousers: 'dark',
				arms: 'offering',
				turn: -1,
			}),
			group(
				{ transform: 'translate(276 4)' },
				line(d`M6 22L-6 -18M10 22L4 -22`, paint(stage, 'leaf').body, 2.8),
				circle(-7, -22, 8, paint(stage, 'red').body) +
					circle(5, -26, 8, paint(stage, 'red').lit) +
					circle(-2, -12, 7, paint(stage, 'red').shade),
			),
		].join('');
	},
};
