import { egret } from '../parts/egret.ts';
import { reedBed } from '../parts/reed-bed.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, ellipse, line, path } from '../svg.ts';

/** Turanga poplars, the grey-green trees of the tugai, leaning over the far water's edge. */
function turanga(stage: Stage, x: number, y: number, height: number): string {
	const leaf = paint(stage, 'green');
	const wood = paint(stage, 'wood');
	const puff = (dx: number, dy: number, r: number, fill: string) =>
		ellipse(x + dx * height, y - dy * height, r * height, r * height * 0.78, fill);
	return [
		line(
			d`M${x} ${y}q${-height * 0.05} ${-height * 0.3} ${height * 0.04} ${-height * 0.6}M${x} ${y - height * 0.3}q${height * 0.1} ${-height * 0.1} ${height * 0.2} ${-height * 0.24}`,
			wood.shade,
			height * 0.05,
		),
		puff(-0.2, 0.56, 0.2, leaf.shade),
		puff(0.2, 0.56, 0.19, leaf.body),
		puff(0, 0.74, 0.25, leaf.body),
		puff(-0.1, 0.66, 0.16, leaf.shade),
		puff(0.12, 0.82, 0.13, leaf.lit),
		puff(0.26, 0.6, 0.1, leaf.lit),
	].join('');
}

/** Tugai of the Syr Darya: reeds in their plumes, poplars behind, an egret in the shallows. */
export const reeds: HeroArt = {
	eyeM: 1.8,
	groundY: 650,
	onWater: true,
	draw(stage) {
		const { random } = stage;
		const water = paint(stage, 'water');
		const side = random.pick([-1, 1] as const);
		const trees = [-330, -262, -196, 214, 290, 356].map((x) =>
			turanga(stage, x * side + random.between(-10, 10), -150, random.between(84, 136)),
		);
		const bank = d`M-700 -150Q-440 -164 -170 -150L-120 -146Q-400 -138 -700 -138zM700 -150Q460 -164 200 -150L150 -146Q420 -136 700 -138z`;
		const bird = side * random.between(60, 110);
		return [
			path(bank, paint(stage, 'meadow').shade),
			...trees,
			path(
				d`M-700 -138Q-400 -136 -130 -144Q-240 -104 -420 -96T-700 -100zM700 -138Q420 -134 160 -144Q260 -104 440 -98T700 -104z`,
				paint(stage, 'green').shade,
				{ opacity: 0.35 },
			),
			egret(stage, bird, -34, 1.05, side === 1 ? -1 : 1),
			line(d`M${bird - 60} -28h120M${bird - 36} -20h70`, water.lit, 2.4, { 'stroke-linecap': 'round' }),
			random.chance(0.5) ? egret(stage, bird + side * 110, -84, 0.6, 1) : '',
			reedBed(
				stage,
				{ left: -side * 300 - 100, right: -side * 300 + 110, foot: -10, height: 250, count: 7 },
				{ left: side * 250 - 80, right: side * 250 + 110, foot: 6, height: 215, count: 6 },
				{ left: -side * 120 - 50, right: -side * 120 + 70, foot: 26, height: 300, count: 5 },
			),
			line(d`M-420 0q60 6 130 0M190 14q70 6 150 0M-230 34q80 6 190 0`, water.lit, 2.6, {
				'stroke-linecap': 'round',
				opacity: 0.8,
			}),
		].join('');
	},
};
