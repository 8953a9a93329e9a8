import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, element, group, line, path, rect } from '../svg.ts';

const HULL = d`M-232 -74C-150 -48 40 -44 140 -62C190 -72 226 -92 258 -120C250 -80 226 -30 196 4H-204C-222 -20 -230 -46 -232 -74z`;

/** Boat without its water: hull of planks, small cabin, nets and poles. */
function boat(stage: Stage, colour: 'tile' | 'red' | 'green'): string {
	const { light } = stage;
	const { lit, body, shade, deep } = paint(stage, colour);
	const white = paint(stage, 'felt');
	const wood = paint(stage, 'wood');
	const net = paint(stage, 'green');
	const floats = Array.from({ length: 7 }, (_, at) =>
		circle(
			-190 + at * 17,
			-78 - Math.sin(at * 1.1) * 12,
			5,
			paint(stage, at % 3 === 0 ? 'red' : 'saffron').body,
		),
	).join('');
	return [
		line(d`M-96 -58V-248M86 -66V-196`, wood.shade, 6),
		line(d`M-93 -58V-248`, wood.lit, 2),
		line(d`M-96 -240L86 -190L252 -118M-96 -240L-226 -78`, wood.shade, 1.8),
		path(d`M-96 -246q34 4 52 14q-20 8 -52 8z`, paint(stage, 'red').lit),
		path(d`M-36 -52V-132H72L80 -56z`, white.body),
		path(d`M-36 -52V-132h18v84z`, white.shade),
		path(d`M58 -56L52 -132H72L80 -58z`, white.lit),
		path(d`M-46 -140H78l4 10H-46z`, wood.body),
		path(d`M-46 -140H78l1 4H-46z`, wood.lit),
		rect(-8, -120, 24, 24, light.pane),
		rect(26, -120, 22, 24, light.pane),
		path(d`M-212 -66q14 -46 46 -40q22 -18 44 2q30 2 32 44z`, net.shade),
		path(d`M-160 -62q10 -40 36 -42q28 4 34 42z`, net.body),
		line(d`M-200 -72q20 -20 44 -2t44 -2M-186 -88q24 -14 40 0t40 -4`, net.lit, 1.8, { opacity: 0.7 }),
		floats,
		path(HULL, body),
		element('clipPath', { id: 'boat' }, path(HULL, '#000')),
		group(
			{ 'clip-path': 'url(#boat)' },
			path(d`M-240 -24C-120 -6 60 -4 160 -16C200 -22 230 -30 250 -40V20H-240z`, white.shade),
			path(d`M-240 -12C-120 6 60 8 160 -4C200 -8 230 -14 250 -22V20H-240z`, deep),
			path(d`M120 -70C150 -50 160 -20 150 10H280V-140z`, lit, { opacity: 0.5 }),
			path(d`M-240 -90H-190C-196 -50 -190 -20 -176 10H-250z`, shade, { opacity: 0.7 }),
			line(
				d`M-236 -52C-150 -28 40 -24 144 -42C190 -50 220 -64 250 -86M-234 -36C-150 -14 40 -10 150 -26C190 -34 220 -44 246 -60`,
				shade,
				2,
			),
		),
		path(
			d`M-236 -82C-150 -54 40 -50 140 -68C190 -78 226 -98 264 -130l-4 14C226 -86 190 -66 140 -56C40 -38 -150 -42 -234 -68z`,
			white.body,
		),
		path(d`M140 -68C190 -78 226 -98 264 -130l-4 14C226 -86 190 -66 140 -56z`, white.lit),
	].join('');
}

/** A wooden fishing boat of the North Aral or a steppe lake, riding on quiet water with its nets aboard. */
export const fishingBoat: HeroArt = {
	eyeM: 2.4,
	groundY: 596,
	onWater: true,
	draw(stage) {
		const { random } = stage;
		const water = paint(stage, 'water');
		const colour = random.pick(['tile', 'red', 'green'] as const);
		const { body, shade } = paint(stage, colour);
		const ripple = (y: number, half: number, shift: number) =>
			d`M${-half + shift} ${y}q${half * 0.5} 5 ${half} 0t${half} 0`;
		return [
			path(d`M-214 2H204C222 18 236 34 246 60C190 46 60 40 -120 44C-170 46 -220 52 -240 40z`, shade, {
				opacity: 0.55,
			}),
			path(d`M-60 46L-52 110H70L96 44zM-130 40l10 130h5l-2 -130z`, paint(stage, 'felt').shade, {
				opacity: 0.4,
			}),
			path(d`M-206 2H198Q210 12 216 24Q0 10 -222 22z`, body, { opacity: 0.4 }),
			boat(stage, colour),
			line(
				ripple(8, 236, -4) + ripple(22, 190, -60) + ripple(40, 150, 60) + ripple(58, 120, -30),
				water.lit,
				3,
				{ 'stroke-linecap': 'round', opacity: 0.9 },
			),
			line(ripple(15, 210, 20) + ripple(32, 160, -40) + ripple(74, 90, 30), water.body, 4, {
				'stroke-linecap': 'round',
			}),
			path(d`M-222 4Q0 -6 212 3Q0 12 -222 4z`, water.lit, { opacity: 0.8 }),
		].join('');
	},
};
