import { mix } from '../color.ts';
import { around, lens, type Lens, type Place, type Point } from '../parts/lens.ts';
import { distant, type Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, element, group, line, path, smooth, use } from '../svg.ts';

/** Half axes of the hill in metres: 850 by 600 across. */
const HILL = { across: 425, deep: 300 };
/** The ditch is forty metres wide. */
const DITCH = 40;
const HILL_UP = 9;

/** An oval round the hill, pushed out by some metres; not quite even, as earthworks are. */
function oval(view: Lens, more: number, up: number): string {
	const points = Array.from({ length: 24 }, (_, at): Point => {
		const angle = at * 15;
		const swell = 1 + 0.025 * Math.sin((angle * Math.PI) / 90) + 0.018 * Math.cos((angle * Math.PI) / 60);
		const [x, behind] = around(angle, 1, 0);
		return view.at([x * (HILL.across + more) * swell, behind * (HILL.deep + more) * swell, up]);
	});
	const middles = points.map(([x, y], at): Point => {
		const [nx, ny] = points[(at + 1) % points.length] ?? [x, y];
		return [(x + nx) / 2, (y + ny) / 2];
	});
	const bends = points.map(([x, y], at) => d`Q${x} ${y} ${middles[at]?.[0] ?? x} ${middles[at]?.[1] ?? y}`);
	const [startX, startY] = middles.at(-1) ?? [0, 0];
	return d`M${startX} ${startY}` + bends.join('') + 'z';
}

/** Tones from left to right, as the sun finds a slope that goes round. */
const tonesAcross = (id: string, tones: readonly string[]): string =>
	element(
		'linearGradient',
		{ id },
		...tones.map((color, at) =>
			element('stop', { offset: [0.1, 0.26, 0.5, 0.74, 0.88][at] ?? 1, 'stop-color': color }),
		),
	);

/** A wall along a line: its side to the sun and its side away. */
function bank(view: Lens, places: readonly Place[], tall: number, { lit, shade }: Tones): string {
	const crest = places.map(([x, behind, up]): Place => [x, behind, up + tall]);
	const foot = (off: number) =>
		places.map(([x, behind, up]): Place => [x + off, behind - Math.abs(off) * 0.6, up]);
	return (
		path(view.shape([...crest, ...foot(tall * 2.4).toReversed()]), lit) +
		path(view.shape([...crest, ...foot(-tall * 2.4).toReversed()]), shade)
	);
}

/** The dry bed of the Zhanadarya: two banks wandering past the hill, salt and saxaul along them. */
function dryRiver(stage: Stage, view: Lens): string {
	const { soil, random } = stage;
	const middle: readonly (readonly [number, number])[] = [
		[5200, 5200],
		[2600, 2900],
		[1500, 2300],
		[300, 1900],
		[-500, 1300],
		[-300, 820],
		[-760, 520],
		[-860, 180],
		[-600, -60],
		[-640, -240],
		[-420, -340],
		[-300, -460],
	];
	const edge = (off: number) =>
		smooth(middle.map(([x, behind]) => view.at([x + off, behind + off * 0.4, 0])));
	const back = (off: number) =>
		smooth(middle.toReversed().map(([x, behind]) => view.at([x + off, behind + off * 0.4, 0]))).replace(
			'M',
			'L',
		);
	const dots = Array.from({ length: 24 }, () => {
		const at = random.between(0, middle.length - 1.01);
		const [a, b] = [middle[Math.floor(at)], middle[Math.ceil(at)]];
		if (!a || !b) return '';
		const share = at % 1;
		const side = random.chance(0.5) ? random.between(60, 110) : -random.between(60, 110);
		const [x, y] = view.at([a[0] + (b[0] - a[0]) * share + side, a[1] + (b[1] - a[1]) * share, 0]);
		return d`M${x} ${y}h0.1`;
	});
	const salt = paint(stage, 'salt');
	return [
		path(edge(-62) + back(62) + 'z', soil.shade, { opacity: 0.75 }),
		path(edge(-42) + back(58) + 'z', mix(soil.lit, salt.body, 0.4)),
		path(edge(-14) + back(26) + 'z', salt.lit, { opacity: 0.55 }),
		line(dots.join(''), paint(stage, 'green').shade, 5, { 'stroke-linecap': 'round' }),
	].join('');
}

/** The barrows inside and out: round, lit on the right. */
function barrows(view: Lens, lit: string, shade: string): string {
	const places = [
		[-210, 60, 34],
		[-120, -110, 26],
		[250, 20, 24],
		[-290, -70, 20],
		[190, -150, 22],
	] as const;
	return places
		.map(([x, behind, radius]) => {
			const half = (from: number) =>
				Array.from({ length: 9 }, (_, at) => around(from + at * 22.5, radius, HILL_UP, [x, behind]));
			const top: Place = [x, behind, HILL_UP + radius * 0.3];
			return path(view.shape([...half(0), top]), lit) + path(view.shape([...half(180), top]), shade);
		})
		.join('');
}

const WING =
	'M4-18C26-40 70-54 112-44L146-56L140-44L166-48L157-35L178-34L165-22L180-16L164-10L172 0L152 0C126-2 98 8 74 20C50 32 24 34 6 30z';
const BODY = 'M-13-16C-10-34 10-34 13-16C16 6 14 22 10 32L24 66Q0 78-24 66L-10 32C-14 22-16 6-13-16z';

/** An eagle between us and the ground, its shadow far below. */
function eagle(stage: Stage, x: number, y: number): string {
	const brown = paint(stage, 'wood');
	const { light } = stage;
	return [
		element('defs', {}, element('path', { id: 'wing', d: WING })),
		group(
			{
				transform: `translate(${x - 190} ${y + 96}) rotate(-10) scale(.36 .2)`,
				fill: light.shadow.color,
				opacity: light.shadow.opacity,
			},
			use('wing', 0, 0, 1),
			use('wing', 0, 0, -1, 1),
			path(BODY, 'inherit'),
		),
		group(
			{ transform: `translate(${x} ${y}) rotate(16)` },
			group({ fill: brown.shade }, use('wing', 0, 0, -1, 1)),
			group({ fill: brown.body }, use('wing', 0, 0, 1)),
			path('M4-18C26-40 70-54 112-44L146-56L140-44C100-42 60-30 8 2z', brown.lit),
			path('M-4-18C-26-40-70-54-112-44L-146-56L-140-44C-100-42-60-30-8 2z', brown.body),
			line('M28 20Q70 2 120-6M-28 20Q-70 2-120-6', brown.deep, 2.4, { opacity: 0.45 }),
			path(BODY, brown.shade),
			path('M2-28C10-30 12-22 13-16C16 6 14 22 10 32L24 66Q12 74 2 74z', brown.body),
			path('M-16 46L-20 58Q0 68 20 58L16 46Q0 54-16 46z', paint(stage, 'felt').shade),
			path('M-9-26Q-8-44 0-48Q8-44 9-26Q0-18-9-26z', paint(stage, 'hide').lit),
			path('M-4-46L0-57L4-46z', paint(stage, 'dark').body),
		),
	].join('');
}

/** Chirik-Rabat from the air: an oval hill, its ditch and double walls, the square fort within, the dry river round it. */
export const chirikRabat: HeroArt = {
	eyeM: 430,
	groundY: 478,
	draw(stage) {
		const view = lens(stage, 880, 190);
		const { soil, light } = stage;
		const clay = paint(stage, 'clay');
		const shade = mix(soil.shade, light.shadow.color, 0.25);
		const earth: Tones = { lit: clay.lit, body: mix(clay.body, clay.shade, 0.25), shade, deep: shade };
		const across = [
			shade,
			mix(earth.body, shade, 0.55),
			earth.body,
			mix(earth.body, clay.lit, 0.55),
			clay.lit,
		];
		const trenches = [
			[-40, 150, 26, 18],
			[80, -20, 30, 22],
			[140, 60, 20, 26],
			[-190, -150, 30, 16],
			[20, 30, 14, 14],
		].map(([x = 0, behind = 0, w = 0, e = 0]) =>
			view.shape([
				[x, behind, HILL_UP],
				[x + w, behind - 6, HILL_UP],
				[x + w + 5, behind + e, HILL_UP],
				[x + 5, behind + e + 6, HILL_UP],
			]),
		);
		const fort = [
			[-120, -40],
			[150, -120],
			[230, 130],
			[-40, 210],
		] as const;
		const side = (a: number, b: number): Place[] =>
			[fort[a], fort[b]].flatMap((corner) => (corner ? [[corner[0], corner[1], HILL_UP] as const] : []));
		const ridges = Array.from({ length: 12 }, (_, at) => {
			const x = -2600 + at * 420;
			return smooth(
				[-380, 200, 900, 2400, 6000].map((behind, bend) =>
					view.at([x + behind * 0.34 + (bend % 2) * 60, behind, 0]),
				),
			);
		});
		const farEdge = -278;
		const cars = [
			[606, -60],
			[622, -92],
		].map(([x = 0, behind = 0]) => view.at([x, behind, 0]));
		const trail = smooth(
			[
				[900, -420],
				[640, -230],
				[600, -60],
				[560, 60],
				[500, 120],
			].map(([x = 0, behind = 0]) => view.at([x, behind, 0])),
		);
		return [
			path(
				d`M-720 ${farEdge}Q-200 ${farEdge - 7} 200 ${farEdge - 2}T720 ${farEdge - 4}V280H-720z`,
				distant(light, soil.body, 0.6),
			),
			path(
				d`M-720 ${farEdge + 22}Q-100 ${farEdge + 12} 720 ${farEdge + 24}V280H-720z`,
				distant(light, soil.body, 0.38),
			),
			path(
				d`M-720 ${farEdge + 66}Q100 ${farEdge + 48} 720 ${farEdge + 62}V280H-720z`,
				distant(light, soil.body, 0.18),
			),
			path(d`M-720 ${farEdge + 134}Q-100 ${farEdge + 112} 720 ${farEdge + 140}V280H-720z`, soil.body),
			line(ridges.join(''), soil.lit, 5, { opacity: 0.3 }),
			dryRiver(stage, view),
			line(trail, soil.lit, 3, { opacity: 0.8 }),
			tonesAcross('outward', across),
			tonesAcross('inward', across.toReversed()),
			path(oval(view, DITCH + 84, 0), mix(soil.body, clay.body, 0.6)),
			path(oval(view, DITCH + 66, 0), 'url(#outward)'),
			path(oval(view, DITCH + 37, 4), 'url(#inward)'),
			path(oval(view, DITCH + 14, -4.5), mix(shade, paint(stage, 'salt').shade, 0.25)),
			path(oval(view, 26, -4.5), 'url(#outward)'),
			path(oval(view, 1, HILL_UP), mix(clay.body, soil.body, 0.3)),
			path(oval(view, -6, HILL_UP + 4), 'url(#inward)'),
			path(oval(view, -26, HILL_UP), mix(clay.lit, soil.body, 0.35)),
			path(trenches.join(''), shade),
			barrows(view, clay.lit, shade),
			...[side(3, 2), side(0, 3), side(2, 1), side(0, 1)].map((wall) => bank(view, wall, 6, earth)),
			...cars.map(([x, y]) => circle(x, y, 2.4, paint(stage, 'white').lit)),
			eagle(stage, 402, -86),
		].join('');
	},
};
