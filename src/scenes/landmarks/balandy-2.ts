import { mix } from '../color.ts';
import { around, facing, lens, type Lens, type Place } from '../parts/lens.ts';
import { person } from '../parts/people.ts';
import { van } from '../parts/van.ts';
import { distant, type Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path } from '../svg.ts';

/** Row of the horizon: we stand on a dune. */
const RISE = 214;
/** Sixteen metres across, a round room of five in the middle, walls like spokes between; over two metres still stand. */
const OUTER = { out: 8, inside: 6.9, up: 2.2 };
const INNER = { out: 3.5, inside: 2.5, up: 2.6 };
const SPOKES = [-162, -126, -90, -54, 22, 58, 94, 130, 166] as const;
/** The way in looks south, here towards us and a little to the left. */
const GATE = { from: -24, to: -11 };
const ROOF = { half: 9.4, deep: 9, up: 4.7, pitch: 0.8 };

const arc = (from: number, to: number, radius: number, up: number | ((at: number) => number)): Place[] => {
	const steps = Math.max(1, Math.ceil((to - from) / 12));
	return Array.from({ length: steps + 1 }, (_, at) => {
		const angle = from + ((to - from) * at) / steps;
		return around(angle, radius, typeof up === 'number' ? up : up(angle));
	});
};

interface Ring {
	readonly out: number;
	readonly inside: number;
	readonly up: number;
}

/** The worn height of a ring at an angle: lower here and there, never below two metres. */
const worn =
	({ up }: Ring) =>
	(angle: number): number =>
		up + 0.16 * Math.sin(angle / 11) + 0.1 * Math.sin(angle / 4.3);

/** A stretch of a round wall: the side that looks at us and the top. */
function stretch(view: Lens, clay: Tones, ring: Ring, from: number, to: number, far: boolean): string {
	const height = worn(ring);
	const middle = (from + to) / 2;
	const radius = far ? ring.inside : ring.out;
	const look = ((middle + (far ? 180 : 0) + 540) % 360) - 180;
	const face = [...arc(from, to, radius, height), ...arc(from, to, radius, 0).reverse()];
	const top = [...arc(from, to, ring.out, height), ...arc(from, to, ring.inside, height).reverse()];
	return path(view.shape(face), facing(clay, look)) + path(view.shape(top), clay.lit);
}

const FAR = [
	[-180, -150],
	[150, 180],
	[-150, -120],
	[120, 150],
	[-120, -92],
	[92, 120],
] as const;
const NEAR = [
	[-92, -62],
	[62, 92],
	[-62, -40],
	[40, 62],
	[-40, GATE.from],
	[GATE.to, 12],
	[12, 40],
] as const;

/** The walls that run out from the middle room to the ring. */
function spokes(view: Lens, clay: Tones, seen: (angle: number) => boolean): string {
	return SPOKES.filter(seen)
		.toSorted((a, b) => Math.abs(b) - Math.abs(a))
		.map((angle) => {
			const edge = (side: number, up: number) => [
				around(angle + side * 2.2, OUTER.inside + 0.2, up),
				around(angle + side * 5, INNER.out - 0.1, up),
			];
			const side = angle < 0 ? 1 : -1;
			const look = side === 1 ? angle + 90 : angle - 90;
			return (
				path(
					view.shape([...edge(side, 2.1), ...edge(side, 0).reverse()]),
					facing(clay, ((look + 540) % 360) - 180),
				) + path(view.shape([...edge(-1, 2.1), ...edge(1, 2.1).reverse()]), clay.lit)
			);
		})
		.join('');
}

/** Courses of mud brick on the outside. */
function bricks(stage: Stage, view: Lens, clay: Tones): string {
	const { random } = stage;
	const rows = Array.from({ length: 30 }, (_, at) => {
		const from = random.between(-80, 66);
		if (from > GATE.from - 16 && from < GATE.to) return '';
		const up = 0.5 + (at % 6) * 0.32;
		const [a, b] = [
			view.at(around(from, OUTER.out, up)),
			view.at(around(from + random.between(4, 11), OUTER.out, up)),
		];
		return d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`;
	});
	return line(rows.join(''), clay.deep, 1.8, { opacity: 0.4 });
}

const CORNERS = [
	[-ROOF.half, -ROOF.deep],
	[ROOF.half, -ROOF.deep],
	[ROOF.half, ROOF.deep],
	[-ROOF.half, ROOF.deep],
] as const;
const POSTS = [-1, -0.34, 0.34, 1].flatMap((share) =>
	[1, -1].map((end) => [ROOF.half * 0.94 * share, ROOF.deep * 0.94 * end] as const),
);

function posts(stage: Stage, view: Lens, behind: boolean): string {
	const steel = paint(stage, 'iron');
	const legs = POSTS.filter(([, deep]) => deep > 0 === behind).map(([x, deep]) => {
		const [a, b] = [view.at([x, deep, 0]), view.at([x, deep, ROOF.up])];
		return d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`;
	});
	const [width, glint] = behind ? [5, 1.4] : [7, 2];
	return (
		line(legs.join(''), steel.shade, width) +
		line(legs.join(''), steel.lit, glint, { transform: `translate(${glint} 0)` })
	);
}

/** The modern roof, drawn as if one could see through its sheets: frame, seams, a glare to the sun. */
function roof(stage: Stage, view: Lens): string {
	const tin = paint(stage, 'grey');
	const steel = paint(stage, 'iron');
	const ridge = (x: number): Place => [x, 0, ROOF.up + ROOF.pitch];
	const eave = (x: number, end: number): Place => [x, ROOF.deep * end, ROOF.up];
	const [left, right] = [-ROOF.half, ROOF.half];
	const run = (places: readonly Place[]) => view.shape(places).slice(0, -1);
	const across = Array.from({ length: 9 }, (_, at) => left + (at * 2 * ROOF.half) / 8);
	const rafters = across.map((x) => run([eave(x, -1), ridge(x), eave(x, 1)])).join('');
	const sheet = (end: number, from: number, to: number) =>
		view.shape([eave(from, end), ridge(from), ridge(to), eave(to, end)]);
	return [
		path(sheet(1, left, right), tin.shade, { opacity: 0.25 }),
		path(sheet(-1, left, right), tin.lit, { opacity: 0.16 }),
		path(sheet(-1, 4.7, 7.05), paint(stage, 'white').lit, { opacity: 0.28 }),
		line(rafters, steel.shade, 2.6),
		line(run([ridge(left), ridge(right)]) + run([eave(left, 1), eave(right, 1)]), steel.shade, 4),
		line(run([eave(left, -1), eave(right, -1)]), steel.body, 7),
		line(run([eave(left, -1), eave(right, -1)]), steel.lit, 2, { transform: 'translate(0 -2.6)' }),
		line(run([eave(right, -1), ridge(right), eave(right, 1)]), steel.lit, 3),
	].join('');
}

/** The sands as one sees them from a dune's back, up to a horizon higher than elsewhere. */
function sands(stage: Stage): string {
	const { soil, light } = stage;
	const dune = paint(stage, 'dune');
	const top = RISE - stage.groundY;
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

/** Balandy-2: the wheel of a Saka tomb in mud brick, and the roof our time has put over it. */
export const balandy2: HeroArt = {
	eyeM: 13.2,
	groundY: 556,
	draw(stage) {
		const view = lens(stage, 38, RISE);
		const { light } = stage;
		const mud = paint(stage, 'clay');
		const clay: Tones = {
			lit: mix(mud.lit, mud.body, 0.2),
			body: mix(mud.body, mud.shade, 0.55),
			shade: mix(mud.shade, mud.deep, 0.25),
			deep: mix(mud.shade, mud.deep, 0.65),
		};
		const gate = (radius: number) => [around(GATE.from, radius, 0), around(GATE.to, radius, 0)];
		const jambs: Place[] = [
			around(GATE.to, OUTER.out, worn(OUTER)(GATE.to)),
			around(GATE.to, OUTER.inside, worn(OUTER)(GATE.to)),
			around(GATE.to, OUTER.inside, 0),
			around(GATE.to, OUTER.out, 0),
		];
		const visitor = (x: number, behind: number) => {
			const [px, py] = view.at([x, behind, 0]);
			return { x: px, y: py, height: 1.72 * view.scale(behind) };
		};
		const shadow = CORNERS.map(([x, behind]): Place => [x, behind, ROOF.up]);
		return [
			sands(stage),
			van(stage, 438, -96, view.scale(15)),
			path(view.shape(arc(0, 360, 10.4, 0)), stage.soil.lit, { opacity: 0.45 }),
			group(
				{ fill: light.shadow.color, opacity: light.shadow.opacity },
				path(view.shadowShape(shadow), 'inherit'),
			),
			posts(stage, view, true),
			path(view.shape(arc(0, 360, OUTER.inside, 0)), clay.deep),
			...FAR.map(([from, to]) => stretch(view, clay, OUTER, from, to, true)),
			spokes(view, clay, (angle) => Math.abs(angle) > 90),
			path(view.shape(arc(0, 360, INNER.inside, 0)), clay.deep),
			...FAR.map(([from, to]) => stretch(view, clay, INNER, from, to, true)),
			...(
				[
					[-92, -46],
					[46, 92],
					[-46, -24],
					[-6, 46],
				] as const
			).map(([from, to]) => stretch(view, clay, INNER, from, to, false)),
			spokes(view, clay, (angle) => Math.abs(angle) <= 90),
			...NEAR.map(([from, to]) => stretch(view, clay, OUTER, from, to, false)),
			path(view.shape(jambs), clay.shade),
			path(view.shape([...gate(OUTER.inside), ...gate(OUTER.out + 0.6).reverse()]), stage.soil.shade),
			bricks(stage, view, clay),
			person(stage, { figure: 'walker', ...visitor(-4.4, -9.2), coat: 'red' }),
			person(stage, {
				figure: 'woman',
				...visitor(10.9, -10.6),
				coat: 'saffron',
				cloth: 'turquoise',
				turn: -1,
			}),
			posts(stage, view, false),
			roof(stage, view),
		].join('');
	},
};
