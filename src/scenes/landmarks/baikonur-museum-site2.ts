import { BURAN_OUTLINE, buran } from '../parts/buran.ts';
import { cottage } from '../parts/cottage.ts';
import { figure } from '../parts/figure.ts';
import { castShadow } from '../parts/shadow.ts';
import { poplar, poplarSilhouette, roundTree } from '../parts/trees.ts';
import { windows } from '../parts/windows.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, element, group, line, path, rect, use } from '../svg.ts';

const at = (x: number, y: number, drawing: string): string =>
	group({ transform: `translate(${x} ${y})` }, drawing);

/** The museum's halls on two floors, half behind the trees. */
function halls(stage: Stage): string {
	const wall = paint(stage, 'plaster');
	const band = paint(stage, 'tile');
	const openings = Array.from({ length: 8 }, (_, n) => ({
		x: 446 + (n % 4) * 46,
		foot: n < 4 ? -14 : -54,
		width: 22,
		height: 24,
	}));
	return [
		path(d`M412 0V-92H660V0z`, wall.body),
		path(d`M412 0V-92h-14V0z`, wall.shade),
		rect(396, -98, 264, 8, wall.lit),
		rect(412, -46, 248, 4, band.body),
		windows(stage, openings, wall.lit),
	].join('');
}

/** The paved court the orbiter stands on, with a path that leads to us. */
function court(stage: Stage): string {
	const { lit, body, shade } = paint(stage, 'paving');
	return [
		path(d`M-300 -14H620L660 30H-372z`, body),
		path(d`M-372 30H660V37H-384z`, shade),
		path(d`M-60 37H60L190 200H-190z`, body),
		path(d`M-60 37h-8L-214 200H-190zM60 37h8L214 200H190z`, lit),
		line(
			d`M-330 8H640M-64 62H64M-80 84H80M-104 116H104M-138 156H138M0 37V200M-180 -14L-222 30M-60 -14L-66 30M60 -14L66 30M180 -14L222 30M300 -14L356 30M420 -14L496 30`,
			shade,
			1.6,
			{ opacity: 0.7 },
		),
	].join('');
}

/** The museum of Site 2: the Buran mock-up in the open, the wooden houses of Gagarin and Korolyov among trees, the halls behind. */
export const baikonurMuseumSite2: HeroArt = {
	eyeM: 6,
	groundY: 562,
	draw(stage) {
		const steel = paint(stage, 'saffron');
		const hedge = paint(stage, 'leaf');
		const poplars = [
			[-604, 168],
			[-570, 146],
			[-312, 150],
			[-284, 128],
			[386, 168],
			[424, 146],
			[590, 160],
		] as const;
		return [
			at(0, -26, castShadow(stage, rect(412, -92, 248, 92, 'inherit')) + halls(stage)),
			at(0, -18, castShadow(stage, ...poplars.map(([x, tall]) => poplarSilhouette(x, tall)))),
			at(0, -18, poplars.map(([x, tall]) => poplar(stage, x, tall)).join('')),
			element('defs', {}, element('g', { id: 'cottage' }, cottage(stage, 0, 132))),
			use('cottage', -574, -10),
			court(stage),
			use('cottage', -424, 6),
			path(d`M-612 6q18 -16 40 -4q22 -14 44 0q24 -12 46 2q26 -10 38 4z`, hedge.shade),
			path(d`M-612 9q20 -10 44 -2q20 -10 42 0q24 -8 44 2q20 -6 38 0z`, hedge.body),
			group(
				{ transform: 'translate(-218 4)' },
				castShadow(stage, path(BURAN_OUTLINE, 'inherit')),
				buran(stage),
				// the stair up to its hatch
				line(d`M150 0L104 -78M166 0L116 -82`, steel.shade, 3),
				line(d`M146 -6h16M138 -20h16M130 -34h16M122 -48h16M114 -62h16M108 -76h12`, steel.body, 2.6),
				line(d`M150 -22L110 -96M166 -22L122 -100M150 0v-22M166 0v-22`, steel.body, 2),
			),
			at(-470, 66, roundTree(stage, 0, 92)),
			figure(stage, { x: -108, y: 36, height: 34, coat: 'red', legs: 'skirt' }),
			figure(stage, { x: 156, y: 26, height: 32, coat: 'iron' }),
			figure(stage, { x: -32, y: 108, height: 58, coat: 'turquoise', arms: 'shading', trousers: 'iron' }),
			figure(stage, { x: 6, y: 112, height: 40, coat: 'saffron', trousers: 'glass' }),
		].join('');
	},
};
