import { HORSE } from '../parts/horse-shape.ts';
import { castShadow } from '../parts/shadow.ts';
import { distant, type Material } from '../palette.ts';
import { paint, pixelsPerMetre, type HeroArt, type Stage } from '../stage.ts';
import { d, group, hundredths, line, path, round, smooth } from '../svg.ts';

/** A horse of the herd, loose on the steppe. */
function horse(stage: Stage, x: number, y: number, turn: 1 | -1, coat: Material, grown = 1): string {
	const hide = paint(stage, coat);
	const size = (pixelsPerMetre(stage, stage.groundY + y) * grown) / 84;
	return group(
		{
			transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size * turn)} ${hundredths(size)})`,
		},
		group(
			{ transform: `scale(${turn} 1)` },
			castShadow(stage, group({ transform: `scale(${turn} 1)` }, path(HORSE.body, 'inherit'))),
		),
		path(HORSE.farLegs, hide.deep),
		path(HORSE.body, hide.body),
		path(HORSE.mane, hide.deep),
	);
}

/** Schrenck's tulips of the spring steppe, close by. */
function tulips(stage: Stage): string {
	const { random } = stage;
	const [leaf, red, gold] = [paint(stage, 'leaf'), paint(stage, 'red'), paint(stage, 'saffron')];
	const places = Array.from({ length: 15 }, (_, at) => ({
		x: -590 + at * 84 + random.between(-26, 26),
		y: 172 - Math.abs(at - 7) * 3.4 + random.between(-6, 10),
		tall: random.between(66, 116) * (0.7 + Math.abs(at - 7) * 0.05),
		gold: random.chance(0.3),
	}));
	const leaves = places.map(
		({ x, y, tall }) =>
			d`M${x} ${y}q${-tall * 0.26} ${-tall * 0.3} ${-tall * 0.24} ${-tall * 0.66}q${tall * 0.2} ${tall * 0.3} ${tall * 0.28} ${tall * 0.66}zM${x} ${y}q${tall * 0.26} ${-tall * 0.2} ${tall * 0.34} ${-tall * 0.5}q${-tall * 0.26} ${tall * 0.14} ${-tall * 0.38} ${tall * 0.5}z`,
	);
	const stems = places.map(({ x, y, tall }) => d`M${x} ${y}q4 ${-tall * 0.5} 0 ${-tall}`);
	const cup = (x: number, top: number, s: number) =>
		d`M${x - s} ${top - s * 1.9}q${s * 0.5} ${s * 0.3} ${s} ${-s * 0.3}q${s * 0.5} ${s * 0.6} ${s} ${s * 0.3}q${s * 0.5} ${s * 2.2} ${-s} ${s * 2.2}q${-s * 1.5} 0 ${-s} ${-s * 2.2}z`;
	const shaded = (x: number, top: number, s: number) =>
		d`M${x - s} ${top - s * 1.9}q${s * 0.4} ${s * 0.3} ${s * 0.7} 0q${-s * 0.3} ${s * 1.4} ${s * 0.3} ${s * 2.2}q${-s * 1.5} 0 ${-s} ${-s * 2.2}z`;
	const petals = (isGold: boolean, shape: typeof cup) =>
		places
			.filter((one) => one.gold === isGold)
			.map(({ x, y, tall }) => shape(x, y - tall + 4, tall * 0.15))
			.join('');
	return [
		line(stems.join(''), leaf.body, 3.4),
		path(leaves.join(''), leaf.body),
		path(petals(false, cup), red.lit),
		path(petals(false, shaded), red.shade),
		path(petals(true, cup), gold.lit),
		path(petals(true, shaded), gold.shade),
	].join('');
}

/** Bestam: ruins whose place and age nobody has fixed, so low swells in the spring steppe, horses, tulips. */
export const bestam: HeroArt = {
	eyeM: 3.4,
	groundY: 560,
	draw(stage) {
		const { light, soil } = stage;
		const clay = paint(stage, 'clay');
		const swell = (points: readonly (readonly [number, number])[], y: number, fade: number) =>
			path(smooth(points) + 'z', distant(light, clay.body, fade)) +
			path(
				smooth(points.map(([x, py]) => [x * 0.72 + 120, py * 0.72 + y * 0.28] as const)) + 'z',
				distant(light, clay.lit, fade),
				{ opacity: 0.7 },
			);
		return [
			swell(
				[
					[-520, -64],
					[-420, -78],
					[-300, -98],
					[-220, -92],
					[-120, -104],
					[-20, -84],
					[90, -64],
				],
				-64,
				0.4,
			),
			swell(
				[
					[120, -56],
					[240, -74],
					[330, -70],
					[420, -84],
					[520, -66],
					[640, -56],
				],
				-56,
				0.3,
			),
			swell(
				[
					[-380, -14],
					[-250, -40],
					[-120, -34],
					[-10, -62],
					[90, -56],
					[190, -34],
					[330, -12],
				],
				-14,
				0.08,
			),
			path(d`M-300 -12q60 -10 130 -4l-14 6q-60 2 -116 -2zM40 -10q90 -12 190 -2q-80 6 -190 2z`, soil.shade, {
				opacity: 0.5,
			}),
			horse(stage, 60, -54, -1, 'hide'),
			horse(stage, 150, -44, 1, 'wood', 1),
			horse(stage, -300, 18, 1, 'rock', 1),
			horse(stage, -210, 26, 1, 'wood', 0.62),
			horse(stage, 330, 10, -1, 'redbrick', 1),
			horse(stage, 430, -30, -1, 'dark', 1),
			tulips(stage),
		].join('');
	},
};
