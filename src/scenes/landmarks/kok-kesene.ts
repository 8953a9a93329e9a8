import { mix } from '../color.ts';
import { around, lens, type Lens, type Place } from '../parts/lens.ts';
import { archOn, box, panel } from '../parts/masonry.ts';
import { owl } from '../parts/owl.ts';
import type { Material } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, element, group, line, path, polygon, rect, round, smooth } from '../svg.ts';

const CENTER = [0, 7] as const;
const ANGLE = 26;
/** As it is described: a square building with a portal, an eight-sided base, a sixteen-sided one, a slender cone. */
const SQUARE = box(CENTER, { width: 13, depth: 13, angle: ANGLE, head: 8.2 });
const PORTAL = box([3.1, 0.6], { width: 11, depth: 1.8, angle: ANGLE, head: 12.4 });
const OCTAGON = { radius: 5.6, foot: 8.2, head: 11, sides: 8 };
const SIXTEEN = { radius: 5, foot: 11, head: 13.6, sides: 16 };
const CONE = { radius: 4.7, foot: 13.6, head: 23 };

const ring = (radius: number, up: number, sides: number): Place[] =>
	Array.from({ length: sides }, (_, at) => around(ANGLE + (at + 0.5) * (360 / sides), radius, up, CENTER));

/** The near half of a drum: its upper and lower edge and the corners between. */
function drum(view: Lens, { radius, foot, head, sides }: typeof OCTAGON): string {
	const seen = Array.from({ length: sides }, (_, at) => ANGLE + (at + 0.5) * (360 / sides) - 360)
		.map((angle) => ((angle + 540) % 360) - 180)
		.filter((angle) => Math.abs(angle) < 100)
		.toSorted((a, b) => a - b);
	const edge = (up: number) => seen.map((angle) => view.at(around(angle, radius, up, CENTER)));
	const open = (points: readonly (readonly [number, number])[]) => polygon(points).slice(0, -1);
	const corners = seen.map((angle) =>
		open([view.at(around(angle, radius, foot, CENTER)), view.at(around(angle, radius, head, CENTER))]),
	);
	return open(edge(foot)) + open(edge(head)) + corners.join('');
}

/** Outline and ribs of the cone. */
function cone(view: Lens): { outline: string; ribs: string } {
	const [x, foot] = view.at([...CENTER, CONE.foot]);
	const [, tip] = view.at([...CENTER, CONE.head]);
	const half = CONE.radius * view.scale(CENTER[1]);
	const tall = foot - tip;
	const rib = (share: number) =>
		d`M${x + half * share} ${foot}C${x + half * share} ${foot - tall * 0.32} ${x + half * share * 0.5} ${foot - tall * 0.66} ${x} ${tip}`;
	const outline =
		rib(-1) + rib(1).replace(/^M\S+ \S+C(\S+ \S+) (\S+ \S+) .*$/, 'C$2 $1 ') + d`${x + half} ${foot}z`;
	return { outline, ribs: [-0.85, -0.58, -0.2, 0.2, 0.58, 0.85].map(rib).join('') };
}

/** The tomb as a draughtsman would raise it from the descriptions: lines of light that fade before they reach the ground. */
function memory(stage: Stage, view: Lens): string {
	const { light } = stage;
	const ink = 'url(#memory)';
	const blue = mix(paint(stage, 'tile').lit, light.sun.color, 0.18);
	const [left, front] = SQUARE;
	const [side, portal] = PORTAL;
	const { outline, ribs } = cone(view);
	const arch = { middle: 5.5, half: 2.9, foot: 0, head: 10.2 };
	const belt = (up: number) =>
		polygon(
			ring(SIXTEEN.radius, up, 16)
				.filter(([, behind]) => behind < CENTER[1] + 1)
				.toSorted((a, b) => a[0] - b[0])
				.map(view.at),
		).slice(0, -1);
	const top = view.at([...CENTER, CONE.head])[1];
	const fade = [
		[0, 0.95],
		[0.72, 0.85],
		[0.93, 0.35],
		[1, 0],
	] as const;
	return [
		element(
			'linearGradient',
			{ id: 'memory', gradientUnits: 'userSpaceOnUse', x1: 0, y1: round(top), x2: 0, y2: 6 },
			...fade.map(([offset, opacity]) =>
				element('stop', { offset, 'stop-color': light.sun.color, 'stop-opacity': opacity }),
			),
		),
		element(
			'linearGradient',
			{ id: 'blue', gradientUnits: 'userSpaceOnUse', x1: 0, y1: round(top), x2: 0, y2: -30 },
			element('stop', { offset: 0, 'stop-color': blue, 'stop-opacity': 0.85 }),
			element('stop', { offset: 0.45, 'stop-color': blue, 'stop-opacity': 0.5 }),
			element('stop', { offset: 1, 'stop-color': blue, 'stop-opacity': 0 }),
		),
		element(
			'clipPath',
			{ id: 'behind' },
			path('M-400-600H400V100H-400z' + panel(view, side) + panel(view, portal), '#000', {
				'clip-rule': 'evenodd',
			}),
		),
		path(panel(view, portal), 'url(#blue)', { opacity: 0.75 }),
		group(
			{ 'clip-path': 'url(#behind)' },
			path(panel(view, left) + panel(view, front), 'url(#blue)', { opacity: 0.5 }),
			path(outline, 'url(#blue)'),
			line(outline, ink, 2.6, { 'stroke-linejoin': 'round' }),
			line(ribs, ink, 1.2, { opacity: 0.7 }),
			line(drum(view, SIXTEEN) + drum(view, OCTAGON), ink, 1.6),
			line(belt(12.9) + belt(12.3), ink, 5, { 'stroke-dasharray': '3 4', opacity: 0.6 }),
			line(panel(view, left), ink, 1.8),
		),
		line(panel(view, side) + panel(view, portal), ink, 2.2),
		line(panel(view, portal, { left: 1, right: 10, head: 11.5 }), ink, 6, {
			'stroke-dasharray': '5 4',
			opacity: 0.55,
		}),
		line(archOn(view, portal, arch), ink, 2.2),
		line(archOn(view, portal, { ...arch, half: 1.4, head: 5 }), ink, 1.6),
	].join('');
}

const SHARD_COLOURS = [
	'tile',
	'turquoise',
	'white',
	'tile',
	'saffron',
	'red',
] as const satisfies readonly Material[];

/** A piece of tile mosaic on its bed of mortar, broken out of a star pattern. */
function mosaic(stage: Stage, id: string, x: number, y: number, size: number, turn: number): string {
	const [tile, white, blue, gold, red] = (['tile', 'white', 'turquoise', 'saffron', 'red'] as const).map(
		(one) => paint(stage, one),
	);
	if (!tile || !white || !blue || !gold || !red) return '';
	const outline = 'M-50-14L-34-32L-12-28L10-38L38-26L52-4L40 16L18 12L2 22L-28 18L-46 8z';
	const star = (cx: number, cy: number, r: number) =>
		polygon(
			Array.from({ length: 16 }, (_, at) => {
				const reach = at % 2 === 0 ? r : r * 0.62;
				const angle = (at * Math.PI) / 8;
				return [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach * 0.7] as const;
			}),
		);
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) rotate(${turn}) scale(${size})` },
		element('clipPath', { id }, path(outline, '#000')),
		path(outline, paint(stage, 'clay').shade, { transform: 'translate(-4 9)' }),
		group(
			{ 'clip-path': `url(#${id})` },
			rect(-60, -40, 120, 64, blue.body),
			path(star(-18, -6, 22) + star(28, -10, 20), tile.lit),
			line(star(-18, -6, 24) + star(28, -10, 22) + star(5, 18, 18), white.lit, 2.6),
			path(star(-18, -6, 11), gold.lit),
			path(star(28, -10, 9), red.lit),
			path('M36-40L60-10V30H30L46 10z', white.lit, { opacity: 0.3 }),
		),
	);
}

/** The bank we stand on: earth, square bricks and bits of glazed tile. */
function rubble(stage: Stage): string {
	const { random } = stage;
	const clay = paint(stage, 'clay');
	const earth = stage.soil;
	const ridge: [number, number][] = [
		[-700, 92],
		[-560, 74],
		[-390, 78],
		[-210, 112],
		[30, 128],
		[280, 116],
		[470, 88],
		[700, 100],
	];
	const shard = (size: number) =>
		d`l${size * 0.5} ${-size * 0.5}l${size * 0.7} ${size * 0.1}l${size * 0.1} ${size * 0.5}l${-size * 0.7} ${size * 0.2}z`;
	const tones = SHARD_COLOURS.map((name) => paint(stage, name));
	const bits = tones.map((tone) => {
		const shapes = Array.from({ length: 5 }, () => {
			const x = random.between(-600, 600);
			const y = 152 + random.between(-16, 24) - Math.abs(x) * 0.05;
			return d`M${x} ${y}` + shard(random.between(9, 24));
		});
		return path(shapes.join(''), tone.lit);
	});
	const bricks = Array.from({ length: 12 }, () => {
		const [x, size] = [random.between(-600, 600), random.between(34, 56)];
		return d`M${x} ${148 + random.between(-10, 26) - Math.abs(x) * 0.05}l${size * 0.35} ${-size * 0.28}l${size} ${size * 0.08}l${-size * 0.3} ${size * 0.32}z`;
	});
	return [
		path(smooth(ridge) + 'V240H-700z', earth.shade),
		path(smooth(ridge.map(([x, y]): [number, number] => [x, y + 8])) + 'V240H-700z', earth.body),
		path(bricks.join(''), clay.shade, { transform: 'translate(-3 5)' }),
		path(bricks.join(''), clay.body),
		...bits,
	].join('');
}

/** Kok-Kesene, gone since 1914: its outline stands over the empty steppe like a memory, its tiles lie at our feet. */
export const kokKesene: HeroArt = {
	eyeM: 5,
	groundY: 566,
	draw(stage) {
		const view = lens(stage, 70);
		const { random, soil } = stage;
		const mound = smooth([
			[-330, 14],
			[-200, -8],
			[-40, -18],
			[120, -12],
			[330, 14],
		]);
		return [
			path(mound + 'z', soil.lit, { opacity: 0.5 }),
			memory(stage, view),
			path(
				Array.from({ length: 14 }, () => {
					const [x, y] = [random.between(-250, 250), random.between(-8, 18)];
					return d`M${x} ${y}l3 -5h6l3 5z`;
				}).join(''),
				paint(stage, 'clay').shade,
			),
			rubble(stage),
			mosaic(stage, 'mosaic-left', 236, 142, 1.5, -8),
			mosaic(stage, 'mosaic-right', -120, 148, 0.95, 12),
			owl(stage, -396, 92, 1.1),
		].join('');
	},
};
