import { paint, type HeroArt, type Stage } from '../stage.ts';
import { castShadow } from '../parts/shadow.ts';
import { d, ellipse, group, line, path, rect, round } from '../svg.ts';

type Colour = 'red' | 'saffron' | 'tile';

/** A sunshade of felt wedges on a leaning pole, with its round shadow on the sand. */
function umbrella(stage: Stage, x: number, y: number, size: number, colour: Colour): string {
	const { light } = stage;
	const tone = paint(stage, colour);
	const white = paint(stage, 'white');
	const top = -150 * size;
	const half = 92 * size;
	const rim = top + 44 * size;
	const edge = (at: number) => -half + (half * 2 * at) / 6;
	const wedges = Array.from({ length: 6 }, (_, at) => {
		const [from, to] = [edge(at), edge(at + 1)];
		const ink = at % 2 === 0 ? tone : white;
		const fill = at < 2 ? ink.shade : at > 3 ? ink.lit : ink.body;
		return path(
			d`M${from} ${rim}Q${from * 0.86} ${top + 8 * size} 0 ${top}Q${to * 0.86} ${top + 8 * size} ${to} ${rim}Q${(from + to) / 2} ${rim - 11 * size} ${from} ${rim}z`,
			fill,
		);
	});
	return group(
		{ transform: `translate(${round(x)} ${round(y)})` },
		ellipse(
			-150 * size * light.shadow.left * 0.75,
			150 * size * light.shadow.near * 0.75,
			half,
			half * 0.24,
			light.shadow.color,
			{ opacity: light.shadow.opacity },
		),
		line(
			d`M0 0L${-108 * size * light.shadow.left} ${108 * size * light.shadow.near}`,
			light.shadow.color,
			5,
			{ opacity: light.shadow.opacity },
		),
		line(d`M0 2V${top - 10 * size}`, paint(stage, 'wood').body, 5 * size),
		line(d`M2 2V${rim}`, paint(stage, 'wood').lit, 1.6 * size),
		...wedges,
		ellipse(0, 2, 12 * size, 4 * size, stage.soil.shade),
	);
}

/** A deck-chair seen from its side. */
function deckChair(stage: Stage, x: number, y: number, turn: 1 | -1, colour: Colour): string {
	const tone = paint(stage, colour);
	const wood = paint(stage, 'wood');
	const frame = d`M-44 0L34 -60M-8 -28L26 0M-40 -18H-4`;
	return group(
		{ transform: `translate(${round(x)} ${round(y)})` },
		castShadow(
			stage,
			path(turn === 1 ? d`M-44 0L34 -60L40 -56L0 0z` : d`M44 0L-34 -60L-40 -56L0 0z`, 'inherit'),
		),
		group(
			{ transform: `scale(${turn} 1)` },
			line(frame, wood.body, 4.5, { 'stroke-linecap': 'round' }),
			path(d`M-42 -20Q-14 -8 -2 -22L30 -62l8 3L6 -14Q-8 2 -44 -14z`, tone.body),
			path(d`M-42 -20Q-14 -8 -2 -22L30 -62l3 1L0 -20Q-14 -4 -43 -17z`, tone.lit),
		),
	);
}

/** A summer beach of the Small Aral or Kambash: sunshades and chairs on the sand before quiet water. */
export const beach: HeroArt = {
	eyeM: 2.2,
	groundY: 640,
	onWater: true,
	draw(stage) {
		const { random, soil } = stage;
		const colours = random.pick<readonly [Colour, Colour, Colour]>([
			['red', 'saffron', 'tile'],
			['saffron', 'tile', 'red'],
			['tile', 'red', 'saffron'],
		]);
		const white = paint(stage, 'white');
		const shore = d`M-700 -26Q-420 -64 -150 -48T260 -44T700 -62V140H-700z`;
		const sail = random.between(-250, -160);
		return [
			path(d`M${sail} -152q34 9 70 0l-9 14h-50z`, paint(stage, 'felt').body),
			path(d`M${sail + 32} -156V-244L${sail + 4} -158z`, white.shade),
			path(d`M${sail + 35} -156V-250Q${sail + 66} -196 ${sail + 70} -158z`, white.lit),
			line(shore, white.lit, 10, { opacity: 0.65 }),
			path(shore, soil.shade),
			path(d`M-700 -12Q-420 -50 -150 -34T260 -30T700 -48V140H-700z`, soil.body),
			path(d`M-700 60Q-300 20 60 48T700 30V140H-700z`, soil.lit, { opacity: 0.5 }),
			umbrella(stage, 236, -14, 0.8, colours[1]),
			deckChair(stage, 300, 0, -1, colours[2]),
			umbrella(stage, -250, -4, 0.86, colours[2]),
			umbrella(stage, -6, 24, 1.3, colours[0]),
			deckChair(stage, -104, 34, -1, colours[1]),
			deckChair(stage, 112, 40, 1, colours[2]),
			path(d`M150 62l64 -12l34 14l-66 13z`, paint(stage, 'felt').body),
			path(d`M162 60l8 -1.6l34 14l-8 1.6zM186 55l8 -1.6l34 14l-8 1.6z`, paint(stage, colours[0]).body),
			rect(-190, 40, 34, 20, paint(stage, 'wood').body) +
				line(d`M-186 40q13 -20 26 0`, paint(stage, 'wood').shade, 3.4),
		].join('');
	},
};
