import { mix } from '../color.ts';
import { around, facing, lens, type Lens, type Place } from '../parts/lens.ts';
import { highSands } from '../parts/high-sands.ts';
import { person } from '../parts/people.ts';
import { ROOF_CORNERS, ROOF_UP, shelterPosts, shelterRoof } from '../parts/shelter.ts';
import { van } from '../parts/van.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path } from '../svg.ts';

/** Row of the horizon: we stand on a dune. */
const RISE = 214;
/** Sixteen metres across, a round room of five in the middle, walls like spokes between; over two metres still stand. */
const OUTER = { out: 8, inside: 6.9, up: 2.2 };
const INNER = { out: 3.5, inside: 2.5, up: 2.5 };
const SPOKES = [-150, -108, -66, 30, 72, 114, 156] as const;
/** The way in looks south, here towards us and a little to the left. */
const GATE = { from: -24, to: -11 };

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
					view.shape([...edge(side, 1.5), ...edge(side, 0).reverse()]),
					facing(clay, ((look + 540) % 360) - 180),
				) + path(view.shape([...edge(-1, 1.5), ...edge(1, 1.5).reverse()]), clay.lit)
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

/** Balandy-2: the wheel of a Saka tomb in mud brick, and the roof our time has put over it. */
export const balandy2: HeroArt = {
	eyeM: 11.2,
	groundY: 540,
	draw(stage) {
		const view = lens(stage, 38, RISE);
		const { light } = stage;
		const mud = paint(stage, 'clay');
		const clay: Tones = {
			lit: mix(mud.lit, mud.shade, 0.22),
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
		const shadow = ROOF_CORNERS.map(([x, behind]): Place => [x, behind, ROOF_UP]);
		return [
			highSands(stage, RISE),
			van(stage, 438, -96, view.scale(15)),
			path(view.shape(arc(0, 360, 10.4, 0)), stage.soil.lit, { opacity: 0.45 }),
			group(
				{ fill: light.shadow.color, opacity: light.shadow.opacity },
				path(view.shadowShape(shadow), 'inherit'),
			),
			shelterPosts(stage, view, true),
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
			shelterPosts(stage, view, false),
			shelterRoof(stage, view),
		].join('');
	},
};
