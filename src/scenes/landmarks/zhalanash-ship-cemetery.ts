import { camel } from '../parts/camel.ts';
import { farWreck } from '../parts/far-wreck.ts';
import { deckHouse, hull, type Hull } from '../parts/hull.ts';
import { camera, sight, trace, type Point, type Space } from '../parts/perspective.ts';
import { person } from '../parts/person.ts';
import { HORIZON, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, element, group, line, path, polygon, smooth } from '../svg.ts';

const EYE_M = 2.1;
const GROUND_Y = 622;
const eye = camera({ eyeM: EYE_M, groundY: GROUND_Y }, 1000);
const SHIP = {
	right: -4.2,
	ahead: 23,
	turn: 0.92,
	length: 24,
	beam: 6.4,
	bow: 4.9,
	waist: 2.7,
	stern: 3.3,
	rake: 2,
	heel: 0.07,
};

const perMetre = (y: number) => (y + GROUND_Y - HORIZON) / EYE_M;
const RAIL = [0.01, 0.06, 0.12, 0.19, 0.27];
const lifted = ([right, up, ahead]: Space, by: number): Space => [right, up + by, ahead];

/** Skin of the near ship: plates, faded upper strake, rust streaks, and the wounds the scrap cutters left. */
function skin(stage: Stage, ship: Hull): string {
	const { random } = stage;
	const rust = paint(stage, 'rust');
	const old = paint(stage, 'slab');
	const pale = paint(stage, 'concrete');
	const dark = paint(stage, 'dark');
	const streaks = Array.from({ length: 26 }, () => {
		const t = random.between(0.03, 0.97);
		const top = random.pick([0.98, 0.8, 0.62]);
		return trace(eye, [ship.skin(t, top, 1), ship.skin(t, top - random.between(0.1, 0.34), 1)]);
	}).join('');
	const scabs = Array.from({ length: 11 }, () => {
		const [t, k, size] = [random.between(0.06, 0.94), random.between(0.34, 0.94), random.between(0.02, 0.05)];
		return sight(
			eye,
			[0, 1, 2, 3, 4, 5, 6].map((corner) => {
				const reach = random.between(0.5, 1.1) * size;
				const angle = (corner / 7) * Math.PI * 2;
				return ship.skin(t + Math.cos(angle) * reach, Math.min(0.99, k + Math.sin(angle) * reach * 2.6), 1);
			}),
		);
	}).join('');
	const hole = (from: number, to: number, low: number, high: number) =>
		sight(eye, [
			ship.skin(from, low, 1),
			ship.skin(from + 0.01, high * 0.8, 1),
			ship.skin(from + (to - from) * 0.3, high, 1),
			ship.skin(from + (to - from) * 0.62, high * 0.9, 1),
			ship.skin(to - 0.02, high * 1.04, 1),
			ship.skin(to, high * 0.6, 1),
			ship.skin(to - 0.015, low, 1),
		]);
	const wounds = hole(0.26, 0.47, 0.02, 0.5) + hole(0.66, 0.9, 0, 0.62);
	const ribs = [0.29, 0.33, 0.37, 0.41, 0.45, 0.7, 0.75, 0.8, 0.85].map((t) => ship.rib(t, 0, 0.55)).join('');
	return [
		path(ship.band(0, 1), rust.body),
		path(ship.band(0, 0.4), old.body),
		path(ship.band(0.82, 1), pale.shade),
		path(ship.band(0, 1, 1, 0.62, 1), rust.shade, { opacity: 0.35 }),
		path(ship.band(0.4, 0.82, 1, 0, 0.12), rust.lit, { opacity: 0.35 }),
		line([0.2, 0.4, 0.61, 0.82].map((k) => ship.seam(k)).join(''), rust.deep, 2, { opacity: 0.55 }),
		line([0.12, 0.24, 0.38, 0.5, 0.62, 0.74, 0.86].map((t) => ship.rib(t, 0.2)).join(''), rust.deep, 1.6, {
			opacity: 0.4,
		}),
		path(scabs, old.shade, { opacity: 0.5 }),
		line(streaks, old.deep, 3.4, { opacity: 0.45, 'stroke-linecap': 'round' }),
		element('clipPath', { id: 'wounds' }, path(wounds, '#000')),
		path(wounds, dark.deep),
		group({ 'clip-path': 'url(#wounds)' }, line(ribs, rust.body, 5), line(ship.seam(0.3), rust.shade, 4)),
		line(wounds, old.lit, 2, { opacity: 0.6 }),
		circle(...eye(ship.skin(0.07, 0.8, 1)), 7, dark.deep),
		line(
			trace(eye, [ship.skin(0.07, 0.78, 1), ship.skin(0.075, 0.5, 1), ship.skin(0.07, 0.34, 1)]),
			dark.body,
			3,
		),
		line(
			ship.seam(1) + trace(eye, [ship.skin(0, 1, 1), ship.skin(0, 0.5, 1), ship.skin(0, 0, 1)]),
			pale.lit,
			3,
		),
	].join('');
}

/** Wheelhouse without glass, mast and boom, rails bent by the wind. */
function upperworks(stage: Stage, ship: Hull): string {
	const pale = paint(stage, 'concrete');
	const dark = paint(stage, 'dark');
	const iron = paint(stage, 'iron');
	const pane = (from: number, low: number) =>
		sight(eye, [
			ship.over(from, low, 1.71),
			ship.over(from, low + 0.75, 1.71),
			ship.over(from + 0.75, low + 0.75, 1.71),
			ship.over(from + 0.75, low, 1.71),
		]);
	const front = (right: number) =>
		sight(eye, [
			ship.over(14.29, 5.95, right),
			ship.over(14.33, 6.75, right),
			ship.over(14.33, 6.75, right + 0.7),
			ship.over(14.29, 5.95, right + 0.7),
		]);
	const mast = (fromStem: number, height: number) =>
		trace(eye, [ship.over(fromStem, 2.4, 0), ship.over(fromStem, height, 0)]);
	const [mastTop] = [ship.over(8.4, 10.6, 0)];
	return [
		line(trace(eye, [ship.over(18.4, 6, 0), ship.over(18.4, 9.4, 0)]), iron.shade, 4),
		deckHouse(eye, ship, { from: 12.4, to: 20.2, half: 2.3, low: 2.5, high: 5 }, pale),
		deckHouse(eye, ship, { from: 18, to: 19.4, half: 0.8, low: 5, high: 8.1 }, paint(stage, 'rust')),
		path(
			sight(eye, [
				ship.over(18, 2.6, 2.31),
				ship.over(18, 4.6, 2.31),
				ship.over(19, 4.6, 2.31),
				ship.over(19, 2.6, 2.31),
			]),
			dark.deep,
		),
		...[13.4, 15, 16.6].map((from) => {
			const [x, y] = eye(ship.over(from, 4, 2.31));
			return circle(x, y, 6.4, dark.deep);
		}),
		deckHouse(eye, ship, { from: 14.1, to: 17.6, half: 1.7, low: 5, high: 7.3, lean: 0.3 }, pale),
		path([14.8, 15.8, 16.7].map((from) => pane(from, 5.95)).join(''), dark.deep),
		path([-1.5, -0.5, 0.5].map(front).join(''), dark.deep),
		deckHouse(eye, ship, { from: 13.8, to: 18, half: 2, low: 7.3, high: 7.5 }, paint(stage, 'slab')),
		line(mast(8.4, 10.6), iron.shade, 9),
		line(trace(eye, [ship.over(8.3, 2.6, -0.1), ship.over(8.3, 10.6, -0.1)]), iron.lit, 2.4),
		line(trace(eye, [ship.over(8.4, 8.4, 1.1), ship.over(8.4, 8.4, -1.1)]), iron.shade, 4),
		line(trace(eye, [ship.over(8.6, 3.6, 0), ship.over(13, 7.6, 1.4)]), iron.shade, 5),
		line(
			trace(eye, [mastTop, ship.over(0.6, 4.9, 0)]) +
				trace(eye, [mastTop, ship.over(14.3, 7.5, 0)]) +
				trace(eye, [mastTop, ship.over(13, 7.6, 1.4)]) +
				trace(eye, [mastTop, ship.over(10, 2.7, 3)]),
			iron.shade,
			1.8,
		),
		line(
			RAIL.map((t) => trace(eye, [ship.skin(t, 1, 1), lifted(ship.skin(t, 1, 1), 0.75)])).join('') +
				trace(
					eye,
					RAIL.slice(0, 4).map((t) => lifted(ship.skin(t, 1, 1), 0.75)),
				) +
				trace(
					eye,
					RAIL.slice(0, 3).map((t) => lifted(ship.skin(t, 1, 1), 0.4)),
				),
			iron.shade,
			2.6,
		),
	].join('');
}

/** What the ship throws on the ground: every point of its sheer and its masts, laid down to the left and towards us. */
function shadow({ light }: Stage, ship: Hull): string {
	const { color, opacity, left, near } = light.shadow;
	const fall = (top: Point, foot: Point): Point => [
		top[0] - left * (foot[1] - top[1]) * 0.8,
		foot[1] + near * (foot[1] - top[1]),
	];
	const along = [0, 0.1, 0.25, 0.4, 0.52];
	const sheer = along.map((t) => fall(eye(ship.skin(t, 1, 1)), eye(ship.skin(t, 0, 1))));
	const house = [12.4, 17.6].map((from) => fall(eye(ship.over(from, 7, 0)), eye(ship.over(from, 0, 0))));
	const foot = [1, 0.7, 0.4, 0.15, 0].map((t) => eye(ship.skin(t, 0, 1)));
	return path(polygon([...sheer, ...house, ...foot]), color, { opacity });
}

/** Sand blown against the foot of the hull, its slope to the sun lit. */
function sand({ soil, light }: Stage, ship: Hull): string {
	const [sternX, sternY] = eye(ship.skin(1, 0, 1));
	const [bowX, bowY] = eye(ship.skin(0, 0, 1));
	const wave = [1, 0.9, 0.78, 0.66, 0.54, 0.42, 0.3, 0.2, 0.1].map((t, at): Point => {
		const [x, y] = eye(ship.skin(t, 0, 1));
		return [x, y - 2 - ((at * 5) % 3) * 5];
	});
	const left = bowX - 150;
	const bank =
		smooth([[sternX - 90, sternY + 14], ...wave, [bowX, bowY + 6]]) +
		d`Q${left} ${bowY + 20} ${sternX - 90} ${sternY + 14}z`;
	return [
		path(bank, soil.body),
		path(bank, light.shadow.color, { opacity: light.shadow.opacity }),
		path(
			d`M${left} ${bowY + 12}C${bowX - 60} ${bowY - 4} ${bowX - 30} ${bowY - 34} ${bowX + 14} ${bowY - 30}C${bowX + 70} ${bowY - 26} ${bowX + 130} ${bowY + 6} ${bowX + 230} ${bowY + 14}C${bowX + 120} ${bowY + 26} ${bowX - 40} ${bowY + 28} ${left} ${bowY + 12}z`,
			soil.lit,
		),
		path(
			d`M${left} ${bowY + 12}C${bowX - 60} ${bowY - 4} ${bowX - 30} ${bowY - 34} ${bowX + 14} ${bowY - 30}C${bowX - 6} ${bowY - 16} ${bowX + 10} ${bowY} ${bowX - 24} ${bowY + 22}z`,
			soil.shade,
		),
	].join('');
}

/** Shells of the sea that was here. */
function shells(stage: Stage): string {
	const { random } = stage;
	const cups = Array.from({ length: 26 }, () => {
		const [x, y] = [random.between(-560, 560), random.between(30, 122)];
		const size = random.between(2.5, 5) * (0.6 + y / 120);
		return d`M${x - size} ${y}q${size} ${-size * 1.5} ${size * 2} 0z`;
	});
	return path(cups.join(''), paint(stage, 'salt').lit, { opacity: 0.9 });
}

/** The last ships of Zhalanash: a seiner cut open for scrap, two more beyond, and camels in the shade of the hull. */
export const zhalanashShipCemetery: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		const ship = hull(eye, SHIP);
		return [
			farWreck(stage, { x: 452, y: -128, metre: perMetre(-128), haze: 0.45, whole: true }),
			farWreck(stage, { x: -556, y: -138, metre: perMetre(-138), haze: 0.6, whole: false }),
			shadow(stage, ship),
			path(ship.band(0, 1, -1), paint(stage, 'rust').lit),
			upperworks(stage, ship),
			skin(stage, ship),
			sand(stage, ship),
			person(stage, { x: -36, y: 32, height: 148, coat: 'felt', trousers: 'glass', hat: 'brim', turn: -1 }),
			camel(stage, { x: 336, y: -38, height: 117, turn: -1 }),
			camel(stage, { x: 462, y: -50, height: 69, turn: -1 }),
			camel(stage, { x: -520, y: -46, height: 98, turn: 1 }),
			shells(stage),
		].join('');
	},
};
