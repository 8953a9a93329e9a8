import { castShadow } from '../parts/shadow.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, ellipse, line, path } from '../svg.ts';

/** A stele seen from its side: it leans out from the ring and opens like the bowl of a kobyz. `side` is -1 on the left, 1 on the right. */
function profile(side: -1 | 1, { lit, body, shade, deep }: Tones): string {
	const s = side;
	const outline = d`M${s * 30} 0C${s * 44} -70 ${s * 40} -120 ${s * 34} -166C${s * 34} -230 ${s * 52} -300 ${s * 84} -352C${s * 120} -372 ${s * 164} -372 ${s * 196} -356C${s * 150} -310 ${s * 106} -240 ${s * 96} -166C${s * 98} -110 ${s * 118} -50 ${s * 152} 0z`;
	const mouth = d`M${s * 196} -356C${s * 150} -310 ${s * 106} -240 ${s * 96} -166C${s * 88} -220 ${s * 104} -300 ${s * 132} -352C${s * 154} -362 ${s * 176} -362 ${s * 196} -356z`;
	const edge = d`M${s * 30} 0C${s * 44} -70 ${s * 40} -120 ${s * 34} -166C${s * 34} -230 ${s * 52} -300 ${s * 84} -352l${s * 14} -6C${s * 66} -300 ${s * 52} -220 ${s * 52} -166C${s * 58} -110 ${s * 58} -60 ${s * 50} 0z`;
	return [
		path(outline, s === 1 ? body : shade),
		path(edge, s === 1 ? shade : body, { opacity: 0.8 }),
		path(mouth, s === 1 ? lit : deep),
		line(
			d`M${s * 148} -346C${s * 122} -300 ${s * 106} -240 ${s * 100} -190M${s * 168} -350C${s * 136} -306 ${s * 112} -250 ${s * 103} -200`,
			s === 1 ? shade : body,
			2,
			{ opacity: 0.5 },
		),
	].join('');
}

/** The stele that faces us: a tall bowl, its inside hollow with pipes that sound in the wind, and an arch at the foot. */
function front(stage: Stage, { lit, body, shade, deep }: Tones): string {
	const shell = d`M-82 8C-62 -44 -44 -96 -42 -150C-44 -220 -74 -280 -78 -332C-76 -372 -40 -396 0 -398C40 -396 76 -372 78 -332C74 -280 44 -220 42 -150C44 -96 62 -44 82 8z`;
	const bowl = d`M0 -138C-26 -146 -28 -190 -40 -240C-52 -282 -60 -312 -58 -336C-54 -364 -30 -380 0 -381C30 -380 54 -364 58 -336C60 -312 52 -282 40 -240C28 -190 26 -146 0 -138z`;
	const hollow = d`M0 -138C-16 -150 -12 -200 -18 -250C-22 -300 -24 -350 0 -381C30 -380 54 -364 58 -336C60 -312 52 -282 40 -240C28 -190 26 -146 0 -138z`;
	const pipes = Array.from({ length: 9 }, (_, at) => {
		const x = -24 + at * 6;
		const reach = 40 - Math.abs(at - 4) * 5;
		return d`M${x} ${-236 - reach}V${-196 + reach * 0.7}`;
	}).join('');
	return [
		path(shell, body),
		path(
			d`M82 8C62 -44 44 -96 42 -150C44 -220 74 -280 78 -332C76 -372 40 -396 0 -398C36 -392 66 -368 66 -332C62 -280 32 -220 30 -150C32 -96 46 -44 60 8z`,
			lit,
		),
		path(
			d`M-82 8C-62 -44 -44 -96 -42 -150C-44 -220 -74 -280 -78 -332C-76 -354 -64 -374 -48 -384C-60 -372 -68 -354 -68 -332C-64 -280 -34 -220 -32 -150C-34 -96 -50 -44 -66 8z`,
			shade,
		),
		path(bowl, shade),
		path(hollow, deep, { opacity: 0.65 }),
		line(pipes, paint(stage, 'grey').lit, 3, { 'stroke-linecap': 'round' }),
		path(d`M-38 8C-36 -40 -22 -82 0 -100C22 -82 36 -40 38 8z`, deep),
		path(d`M-38 8C-36 -40 -22 -82 0 -100C-12 -78 -20 -40 -20 8z`, body),
		line(d`M-24 -112H24M-20 -122H20`, shade, 3),
	].join('');
}

/** The Korkyt Ata memorial near Zhosaly: four tall concrete stelae joined in a ring, each a kobyz opening to one side of the world. */
export const kobyzStelae: HeroArt = {
	eyeM: 3.2,
	groundY: 588,
	draw(stage) {
		const concrete = paint(stage, 'concrete');
		const step = (half: number, y: number, rise: number) =>
			path(
				d`M${-half} ${y - rise}v${rise}A${half} ${half * 0.11} 0 0 0 ${half} ${y}v${-rise}z`,
				concrete.shade,
			) +
			path(
				d`M${half * 0.5} ${y - rise}v${rise + half * 0.095}Q${half * 0.96} ${y + half * 0.05} ${half} ${y}v${-rise}z`,
				concrete.lit,
			) +
			ellipse(0, y - rise, half, half * 0.11, concrete.body);
		const silhouette = d`M-152 0C-118 -50 -98 -110 -96 -166C-106 -240 -150 -310 -196 -356C-164 -372 -120 -372 -84 -352L0 -398L84 -352C120 -372 164 -372 196 -356C150 -310 106 -240 96 -166C98 -110 118 -50 152 0z`;
		return [
			castShadow(stage, path(silhouette, 'inherit'), path(d`M-300 0h600v-14h-600z`, 'inherit')),
			step(306, 26, 12),
			step(252, 12, 12),
			step(202, -2, 10),
			path(d`M-70 -330C-60 -372 -30 -412 0 -414C30 -412 60 -372 70 -330z`, concrete.shade),
			path(d`M-60 -6C-50 -60 -40 -120 -40 -170H40C40 -120 50 -60 60 -6z`, concrete.deep),
			profile(-1, concrete),
			profile(1, concrete),
			front(stage, concrete),
		].join('');
	},
};
