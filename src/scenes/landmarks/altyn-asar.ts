import { mix } from '../color.ts';
import { CAMEL } from '../parts/camel-shape.ts';
import { around, facing, lens, type Lens, type Place, type Point } from '../parts/lens.ts';
import { castShadow } from '../parts/shadow.ts';
import { distant, type Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, element, group, hundredths, line, path, round, smooth, use } from '../svg.ts';

/** The middle of the Big House, 150 metres square with its corners worn round; its floors stand as two tiers. */
const MIDDLE = [-46, 78] as const;
const TURN = 24;

interface Tier {
	readonly half: number;
	readonly foot: number;
	readonly head: number;
	/** How far rain has washed the foot out. */
	readonly out: number;
	readonly count: number;
}
const LOWER: Tier = { half: 70, foot: 0, head: 5.2, out: 7, count: 42 };
const UPPER: Tier = { half: 50, foot: 4.6, head: 12.6, out: 5, count: 34 };

/** Where a rounded square reaches at an angle. */
function rim(angle: number, half: number, up: number): Place {
	const turn = ((angle - TURN) * Math.PI) / 180;
	const reach = half / (Math.abs(Math.cos(turn)) ** 5 + Math.abs(Math.sin(turn)) ** 5) ** 0.2;
	return around(angle, reach, up, MIDDLE);
}

/** Whether a flat piece shows us its outside: its corners then run clockwise. */
const turnsToUs = (points: readonly Point[]): boolean =>
	points.reduce((sum, [x, y], at) => {
		const [nx, ny] = points[(at + 1) % points.length] ?? [x, y];
		return sum + x * ny - nx * y;
	}, 0) > 0;

/** A tier of the mound: rain has cut it into ribs, each with a side to the sun and a side away. */
function tier(stage: Stage, view: Lens, clay: Tones, { half, foot, head, out, count }: Tier): string {
	const { random } = stage;
	const step = 236 / count;
	const cuts = Array.from({ length: count + 1 }, (_, at) =>
		at === 0 || at === count ? -112 + at * step : -112 + (at + random.between(-0.36, 0.36)) * step,
	);
	const tops = cuts.map(
		(_, at) =>
			head +
			0.7 * Math.sin(at * 0.8) -
			random.between(0, 0.9) +
			(random.chance(0.2) ? random.between(1, 2.4) : 0),
	);
	const sides = new Map<string, string>();
	const add = (fill: string, places: readonly Place[]) => {
		if (turnsToUs(places.map(view.at))) sides.set(fill, (sides.get(fill) ?? '') + view.shape(places));
	};
	for (let at = 0; at < count; at += 1) {
		const [from = 0, to = 0] = [cuts[at], cuts[at + 1]];
		const nose = from + (to - from) * random.between(0.3, 0.7);
		const [a, b] = [tops[at] ?? head, tops[at + 1] ?? head];
		const spur = (a + b) / 2 - random.between(0, 0.5);
		const nosePlaces = [
			rim(nose, half, spur),
			rim(nose, half + out * random.between(0.7, 1.1), foot),
		] as const;
		const shade = Math.round((from - 44) / 16) * 16;
		const light = Math.round((from + 24) / 16) * 16;
		add(facing(clay, shade), [rim(from, half, a), ...nosePlaces, rim(from, half + out * 0.5, foot)]);
		add(facing(clay, light), [
			nosePlaces[0],
			rim(to, half, b),
			rim(to, half + out * 0.5, foot),
			nosePlaces[1],
		]);
	}
	const back = Array.from({ length: 9 }, (_, at) => rim(124 + at * 14, half, head - 0.8));
	const flat = view.shape([...tops.map((up, at) => rim(cuts[at] ?? 0, half - 0.5, up)), ...back]);
	const seen = tops.flatMap((up, at): Place[] =>
		(cuts[at] ?? 0) < 78 ? [rim(cuts[at] ?? 0, half, up)] : [],
	);
	const base = view.shape([
		...seen,
		...seen
			.toReversed()
			.map((_, at): Place => rim(-112 + (seen.length - 1 - at) * step, half + out * 0.5, foot)),
	]);
	return (
		path(base, clay.body, { stroke: clay.body, 'stroke-width': 6 }) +
		path(flat, mix(clay.lit, clay.body, 0.35)) +
		Array.from(sides, ([fill, shape]) => path(shape, fill)).join('')
	);
}

/** Courses of rammed clay showing through the rain-washed face. */
function courses(view: Lens, clay: Tones, { half, foot, head, out }: Tier): string {
	const rows = [0.42, 0.6, 0.78].map((share) => {
		const up = foot + (head - foot) * share;
		return smooth(
			[-60, -30, -5, 15, 32, 46, 60].map((angle) => view.at(rim(angle, half + out * (1 - share) * 0.9, up))),
		);
	});
	return line(rows.join(''), clay.deep, 1.8, { 'stroke-dasharray': '30 26 12 44 52 20', opacity: 0.3 });
}

/** Doorways and niches of rooms on the one floor that still stands. */
function rooms(view: Lens, clay: Tones): string {
	const holes = [6, 27, 41].map((angle, at) => {
		const place = rim(angle, UPPER.half + 2.4, 7.4 + (at % 2) * 0.8);
		const [x, y] = view.at(place);
		const s = view.scale(place[1]);
		return d`M${x - 0.5 * s} ${y}v${-1.1 * s}q${0.5 * s} ${-0.8 * s} ${s} 0v${1.1 * s}z`;
	});
	return path(holes.join(''), clay.deep);
}

/** Cracked clay of the dry delta: a net that grows towards us. */
function takyr(stage: Stage, view: Lens): string {
	const { random } = stage;
	const node = (row: number, at: number): readonly [number, number] =>
		view.at([
			(at - 6 + (row % 2) * 0.5) * 4.6 + random.between(-1.7, 1.7),
			-60 + row * 7 + random.between(-1.8, 1.8),
			0,
		]);
	const grid = Array.from({ length: 5 }, (_, row) => Array.from({ length: 13 }, (__, at) => node(row, at)));
	const cracks = grid.flatMap((nodes, row) =>
		nodes.flatMap(([x, y], at) => {
			const below = grid[row + 1]?.[at + (row % 2)];
			const beside = nodes[at + 1];
			return [
				below ? d`M${x} ${y}L${below[0]} ${below[1]}` : '',
				beside && !random.chance(0.2) ? d`M${x} ${y}L${beside[0]} ${beside[1]}` : '',
			];
		}),
	);
	return line(cracks.join(''), stage.soil.shade, 1.6, { opacity: 0.5 });
}

/** Camels on their way past, as tall as they would be there: the measure of the mound. */
function caravan(stage: Stage, view: Lens): string {
	const hide = paint(stage, 'camel');
	const places = [
		[3, -14, 1],
		[-2.6, -13.4, 1],
		[-6.4, -14.4, 0.7],
		[-11.6, -13.6, 1],
	] as const;
	const shape = element(
		'g',
		{ id: 'camel' },
		path(CAMEL.farLegs, hide.deep),
		path(CAMEL.body + CAMEL.tail, hide.shade),
		path(CAMEL.hair, hide.deep),
	);
	return [
		element('defs', {}, shape),
		...places.map(([x, behind, grown]) => {
			const [px, py] = view.at([x, behind, 0]);
			const size = (2.2 * view.scale(behind) * grown) / 215;
			return (
				group(
					{ transform: `translate(${round(px)} ${round(py)}) scale(${hundredths(size)})` },
					castShadow(stage, path(CAMEL.body, 'inherit')),
				) + use('camel', px, py, size)
			);
		}),
	].join('');
}

/** The Small House and other mounds of the oasis, far off. */
function neighbours(stage: Stage): string {
	const { light } = stage;
	const clay = paint(stage, 'clay');
	const mound = (x: number, y: number, half: number, tall: number, fade: number) =>
		path(
			d`M${x - half} ${y}L${x - half * 0.74} ${y - tall * 0.62}L${x - half * 0.4} ${y - tall * 0.7}L${x - half * 0.28} ${y - tall}L${x + half * 0.1} ${y - tall * 0.92}L${x + half * 0.34} ${y - tall}L${x + half * 0.46} ${y - tall * 0.6}L${x + half * 0.78} ${y - tall * 0.55}L${x + half} ${y}z`,
			distant(light, clay.body, fade),
		) +
		path(
			d`M${x - half} ${y}L${x - half * 0.74} ${y - tall * 0.62}L${x - half * 0.4} ${y - tall * 0.7}L${x - half * 0.28} ${y - tall}L${x - half * 0.1} ${y - tall * 0.5}L${x - half * 0.3} ${y}z`,
			distant(light, clay.shade, fade),
		) +
		path(
			d`M${x + half * 0.34} ${y - tall}L${x + half * 0.46} ${y - tall * 0.6}L${x + half * 0.78} ${y - tall * 0.55}L${x + half} ${y}H${x + half * 0.5}z`,
			distant(light, clay.lit, fade),
		);
	return mound(430, -96, 130, 40, 0.4) + mound(215, -106, 50, 12, 0.6) + mound(590, -104, 46, 14, 0.6);
}

/** Altyn-Asar: the Big House of the Zhetyasar people, a hill that was a building, above a delta gone dry. */
export const altynAsar: HeroArt = {
	eyeM: 5.4,
	groundY: 572,
	draw(stage) {
		const view = lens(stage, 110);
		const { light, soil } = stage;
		const salt = paint(stage, 'salt');
		const clay = paint(stage, 'clay');
		const flats = d`M-720 22C-300 40 120 34 320 -6C450 -34 600 -58 720 -62V-46C600 -40 520 -22 440 8C360 46 420 74 260 104C80 140 -300 130 -420 190H-720z`;
		const edge = [-112, -80, -50, -24, 0, 24, 50].map((angle) => rim(angle, LOWER.half + 4, 0));
		const shadow = [
			...edge,
			rim(60, LOWER.half, 4.6),
			rim(20, UPPER.half, 12),
			rim(-40, UPPER.half, 12),
			rim(-112, UPPER.half, 12),
		];
		return [
			neighbours(stage),
			path(flats, mix(soil.lit, salt.body, 0.5)),
			takyr(stage, view),
			path(view.shadowShape(shadow), light.shadow.color, { opacity: light.shadow.opacity }),
			tier(stage, view, clay, LOWER),
			tier(stage, view, clay, UPPER),
			courses(view, clay, UPPER),
			rooms(view, clay),
			caravan(stage, view),
		].join('');
	},
};
