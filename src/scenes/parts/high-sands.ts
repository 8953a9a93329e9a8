import { distant } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { d, line, path } from '../svg.ts';

/** The sands as one sees them from a dune's back, up to a horizon higher than elsewhere. */
export function highSands(stage: Stage, horizon: number): string {
	const { soil, light } = stage;
	const dune = paint(stage, 'dune');
	const top = horizon - stage.groundY;
	const barkhan = (x: number, y: number, half: number, tall: number, fade: number) =>
		path(
			d`M${x - half} ${y}C${x - half * 0.5} ${y - tall * 0.1} ${x - half * 0.25} ${y - tall} ${x} ${y - tall}C${x + half * 0.3} ${y - tall} ${x + half * 0.6} ${y - tall * 0.1} ${x + half * 1.3} ${y}z`,
			distant(light, dune.lit, fade),
		) +
		path(
			d`M${x - half} ${y}C${x - half * 0.5} ${y - tall * 0.1} ${x - half * 0.25} ${y - tall} ${x} ${y - tall}C${x - half * 0.1} ${y - tall * 0.6} ${x + half * 0.16} ${y - tall * 0.3} ${x - half * 0.1} ${y}z`,
			distant(light, dune.shade, fade),
		);
	const ripples = [
		[-600, 110],
		[330, 150],
		[-180, 166],
		[390, -10],
		[-560, -70],
	].flatMap(([x = 0, y = 0]) =>
		[0, 1, 2, 3].map(
			(row) => d`M${x + row * 16} ${y + row * 11}q60 ${-12 - row} 120 -3t${100 - row * 14} -2`,
		),
	);
	return [
		path(
			d`M-720 ${top + 4}Q-400 ${top - 12} 0 ${top}T720 ${top - 6}V300H-720z`,
			distant(light, dune.body, 0.6),
		),
		barkhan(-420, top + 32, 190, 40, 0.45),
		barkhan(330, top + 26, 150, 30, 0.5),
		path(
			d`M-720 ${top + 34}Q-300 ${top + 18} 60 ${top + 30}T720 ${top + 24}V300H-720z`,
			distant(light, dune.body, 0.35),
		),
		barkhan(80, top + 62, 230, 34, 0.25),
		barkhan(560, top + 86, 260, 62, 0.18),
		path(
			d`M-720 ${top + 74}Q-200 ${top + 50} 200 ${top + 68}T720 ${top + 78}V300H-720z`,
			distant(light, soil.body, 0.15),
		),
		barkhan(-520, top + 142, 250, 66, 0.08),
		path(d`M-720 ${top + 132}Q-340 ${top + 142} 0 ${top + 122}T720 ${top + 140}V300H-720z`, soil.body),
		line(ripples.join(''), dune.shade, 2, { opacity: 0.4, 'stroke-linecap': 'round' }),
	].join('');
}
