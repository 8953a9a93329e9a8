import { distant } from '../palette.ts';
import { vanishing } from '../parts/vanishing.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, ellipse, group, line, path, polygon, round } from '../svg.ts';

/** A tomb on the plain, in metres: where it lies, how wide, how high what is left stands. */
interface Tomb {
	readonly right: number;
	readonly away: number;
	readonly half: number;
	readonly tall: number;
	/** Laid bare by digging: the walls show as a ring with a square chamber. */
	readonly open?: true;
}

// about twenty, in a loose chain along the dry river
const TOMBS: readonly Tomb[] = [
	{ right: -330, away: 800, half: 17, tall: 5 },
	{ right: -140, away: 760, half: 16, tall: 5 },
	{ right: 260, away: 720, half: 16, tall: 5 },
	{ right: -30, away: 640, half: 17, tall: 5, open: true },
	{ right: 170, away: 600, half: 15, tall: 5 },
	{ right: -240, away: 580, half: 16, tall: 5 },
	{ right: -110, away: 500, half: 16, tall: 5 },
	{ right: 60, away: 470, half: 16, tall: 5, open: true },
	{ right: -260, away: 430, half: 15, tall: 5 },
	{ right: 330, away: 410, half: 15, tall: 5 },
	{ right: -20, away: 390, half: 15, tall: 5 },
	{ right: -160, away: 350, half: 16, tall: 5, open: true },
	{ right: 100, away: 330, half: 14, tall: 5 },
	{ right: -240, away: 290, half: 14, tall: 5 },
	{ right: 10, away: 280, half: 15, tall: 5 },
	{ right: -110, away: 246, half: 15, tall: 5 },
	{ right: 210, away: 206, half: 13, tall: 5, open: true },
	{ right: 48, away: 216, half: 13, tall: 5 },
	{ right: -128, away: 178, half: 13, tall: 5 },
	{ right: -14, away: 158, half: 20, tall: 4.5, open: true },
];

const EYE_M = 50;

/** One tomb: a worn mound, or an open ring of mud brick with its chamber. */
function tomb(stage: Stage, { right, away, half, tall, open }: Tomb): string {
	const view = vanishing(stage, 0);
	const { light } = stage;
	const far = Math.min(0.5, away / 1400);
	const clay = paint(stage, 'clay');
	const tone = (color: string) => distant(light, color, far);
	const [x, y] = view.at([right, 0, away]);
	const s = view.scale(away);
	const [rx, h] = [half * s, tall * s];
	const flat = EYE_M / away;
	const ry = rx * flat;
	const shadow = path(
		polygon([
			[x - rx * 0.96, y - ry * 0.3],
			[x - rx - h * light.shadow.left * 1.5, y + h * light.shadow.near],
			[x - rx * 0.5 - h * light.shadow.left, y + ry * 1.1 + h * light.shadow.near],
			[x, y + ry],
		]),
		light.shadow.color,
		{ opacity: light.shadow.opacity * (1 - far) },
	);
	const slope = 1.5;
	const mound = d`M${x - rx * slope} ${y + ry * 0.2}C${x - rx * 1.1} ${y - h * 0.2} ${x - rx} ${y - h} ${x - rx * 0.5} ${y - h - ry * 0.4}Q${x} ${y - h - ry * 0.8} ${x + rx * 0.5} ${y - h - ry * 0.4}C${x + rx} ${y - h} ${x + rx * 1.1} ${y - h * 0.2} ${x + rx * slope} ${y + ry * 0.2}Q${x} ${y + ry * 1.9} ${x - rx * slope} ${y + ry * 0.2}z`;
	const flank = d`M${x - rx * slope} ${y + ry * 0.2}C${x - rx * 1.1} ${y - h * 0.2} ${x - rx} ${y - h} ${x - rx * 0.5} ${y - h - ry * 0.4}Q${x - rx * 0.2} ${y - h - ry * 0.6} ${x} ${y - h - ry * 0.3}Q${x - rx * 0.4} ${y} ${x - rx * 0.1} ${y + ry * 1.04}Q${x - rx * 0.9} ${y + ry} ${x - rx * slope} ${y + ry * 0.2}z`;
	const body = [shadow, path(mound, tone(clay.lit)), path(flank, tone(clay.shade))];
	if (open !== true) return body.join('');
	const top = y - h;
	const wall = 0.72;
	const q = 0.4;
	const chamber = polygon([
		[x - rx * q, top + ry * 0.12],
		[x - rx * 0.02, top - ry * q],
		[x + rx * q, top - ry * 0.1],
		[x + rx * 0.03, top + ry * q],
	]);
	return [
		shadow,
		path(
			d`M${x - rx * 1.3} ${y + ry * 0.3}Q${x - rx} ${y - h * 0.4} ${x - rx} ${top}A${rx} ${ry} 0 0 1 ${x + rx} ${top}Q${x + rx} ${y - h * 0.4} ${x + rx * 1.3} ${y + ry * 0.3}Q${x} ${y + ry * 1.8} ${x - rx * 1.3} ${y + ry * 0.3}z`,
			tone(clay.body),
		),
		path(
			d`M${x - rx * 1.3} ${y + ry * 0.3}Q${x - rx} ${y - h * 0.4} ${x - rx} ${top}A${rx} ${ry} 0 0 0 ${x - rx * 0.2} ${top + ry * 0.98}L${x - rx * 0.2} ${y + ry * 1.06}Q${x - rx * 0.8} ${y + ry} ${x - rx * 1.3} ${y + ry * 0.3}z`,
			tone(clay.shade),
		),
		path(
			d`M${x + rx * 1.3} ${y + ry * 0.3}Q${x + rx} ${y - h * 0.4} ${x + rx} ${top}A${rx} ${ry} 0 0 1 ${x + rx * 0.6} ${top + ry * 0.8}L${x + rx * 0.76} ${y + ry * 0.86}z`,
			tone(clay.lit),
		),
		ellipse(x, top, rx, ry, tone(clay.lit)),
		ellipse(x, top, rx * wall, ry * wall, tone(clay.deep)),
		path(
			d`M${x - rx * wall} ${top}A${rx * wall} ${ry * wall} 0 0 1 ${x + rx * 0.1} ${top - ry * wall}V${top - ry * wall + h * 0.7}A${rx * 0.64} ${ry * 0.64} 0 0 0 ${x - rx * 0.6} ${top + ry * 0.34}z`,
			tone(clay.body),
		),
		path(chamber, tone(clay.lit)),
		line(chamber, tone(clay.shade), Math.max(1, s * 0.6)),
		path(
			polygon([
				[x - rx * q * 0.6, top + ry * 0.1],
				[x - rx * 0.01, top - ry * q * 0.55],
				[x + rx * q * 0.6, top - ry * 0.04],
				[x + rx * 0.03, top + ry * q * 0.62],
			]),
			tone(clay.deep),
		),
	].join('');
}

/** The dry bed of the Inkardarya in wide loops through the sand. */
function riverbed(stage: Stage): string {
	const { light } = stage;
	const view = vanishing(stage, 0);
	const pale = paint(stage, 'salt');
	const dune = paint(stage, 'dune');
	const middle: readonly (readonly [right: number, away: number, half: number])[] = [
		[-1500, 2600, 60],
		[-700, 1900, 60],
		[500, 1500, 50],
		[640, 1150, 46],
		[60, 900, 40],
		[60, 760, 32],
		[400, 640, 28],
		[360, 520, 24],
		[200, 440, 22],
		[210, 350, 18],
		[300, 290, 17],
		[230, 236, 15],
		[120, 205, 14],
		[130, 170, 13],
		[190, 145, 14],
		[150, 118, 14],
	];
	const side = (turn: number) => middle.map(([right, away, half]) => view.at([right + half * turn, 0, away]));
	const outline = [...side(-1), ...side(1).toReversed()];
	const curved = outline.slice(1).map(([px, py], at) => {
		const next = outline[at + 2];
		return next === undefined ? d`L${px} ${py}` : d`Q${px} ${py} ${(px + next[0]) / 2} ${(py + next[1]) / 2}`;
	});
	const [start] = outline;
	const shape = d`M${start?.[0] ?? 0} ${start?.[1] ?? 0}` + curved.join('') + 'z';
	return (
		path(shape, distant(light, dune.shade, 0.15)) +
		path(shape, distant(light, pale.body, 0.12), { transform: 'translate(4 5)' })
	);
}

/** A dig: two tents, and people at the nearest ring. */
function camp(stage: Stage): string {
	const felt = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const view = vanishing(stage, 0);
	const tents = [
		[-84, 150],
		[-72, 155],
	].map(([right = 0, away = 1]) => {
		const [x, y] = view.at([right, 0, away]);
		return group(
			{ transform: `translate(${round(x)} ${round(y)})` },
			path(d`M-14 0L-24 5L-44 2z`, stage.light.shadow.color, { opacity: 0.35 }),
			path(d`M-14 0L-4 -13L8 1z`, felt.shade) +
				path(d`M8 1L-4 -13L16 -2z`, felt.lit) +
				path(d`M-6 0l3 -7l3 7z`, dark.body),
		);
	});
	const people = [
		[-44, 150],
		[-40, 148],
		[10, 131],
		[-62, 146],
	].map(([right = 0, away = 1], at) => {
		const [x, y] = view.at([right, 0, away]);
		const color = paint(stage, at === 1 ? 'red' : at === 2 ? 'saffron' : 'turquoise');
		return (
			path(d`M${x} ${y}l-12 3l1 -2z`, stage.light.shadow.color, { opacity: 0.5 }) +
			path(d`M${x - 1.6} ${y}v-5h3.2v5z`, color.body) +
			path(d`M${x - 1} ${y - 5}a1.3 1.3 0 1 1 2 0z`, dark.deep)
		);
	});
	return tents.join('') + people.join('');
}

/** North Tagisken from the air at sunrise: some twenty tombs of mud brick along the dry Inkardarya, worn to mounds and rings. */
export const northTugisken: HeroArt = {
	eyeM: EYE_M,
	groundY: 626,
	swept: true,
	draw(stage) {
		const { random } = stage;
		const view = vanishing(stage, 0);
		const bush = paint(stage, 'green');
		const bushes = Array.from({ length: 60 }, () => {
			const away = 130 + 500 * random.between(0, 1) ** 1.6;
			const [x, y] = view.at([random.between(-1, 1) * away * 0.98, 0, away]);
			return [x, y, view.scale(away)] as const;
		});
		return [
			riverbed(stage),
			line(
				bushes.map(([x, y, s]) => d`M${x} ${y}l${-s * 2.4} ${s * 0.5}`).join(''),
				stage.light.shadow.color,
				2,
				{ opacity: 0.35 },
			),
			line(bushes.map(([x, y]) => d`M${x} ${y - 1}h1.5`).join(''), bush.shade, 3.6, {
				'stroke-linecap': 'round',
			}),
			...TOMBS.map((one) => tomb(stage, one)),
			camp(stage),
		].join('');
	},
};
