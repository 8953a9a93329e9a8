import { mix } from '../color.ts';
import { around, facing, lens, type Lens, type Place } from '../parts/lens.ts';
import { person } from '../parts/people.ts';
import { van } from '../parts/van.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, line, path, smooth } from '../svg.ts';

/** Half the tower's width at a height, in metres: sixteen across at the foot, leaning inwards, ten high. */
const PROFILE = [
	[0, 8],
	[0.7, 7.3],
	[2.2, 6.6],
	[5.8, 5.8],
	[9.2, 5.15],
	[10, 5],
] as const;
/** Where the eight faces look, in degrees from us to the right; those on the far side are never seen. */
const FACES = [-78, -33, 12, 57] as const;
const DOOR = { foot: 6, head: 8.5, half: 0.62 };

function radiusAt(up: number): number {
	const next = PROFILE.findIndex(([height]) => height >= up);
	const [low, from] = PROFILE[Math.max(0, next - 1)] ?? PROFILE[0];
	const [high, to] = PROFILE[Math.max(1, next)] ?? PROFILE[1];
	return from + ((to - from) * (up - low)) / (high - low);
}

/** A place on a face: `share` runs from its left edge (0) to its right (1). */
function onFace(face: number, share: number, up: number): Place {
	const [left, right] = [face - 22.5, face + 22.5].map((angle) => around(angle, radiusAt(up), up));
	if (left === undefined || right === undefined) return [0, 0, up];
	return [left[0] + (right[0] - left[0]) * share, left[1] + (right[1] - left[1]) * share, up];
}

/** A height fallen to a whole course of bricks. */
const course = (up: number): number => Math.round(up / 0.16) * 0.16;

/** The broken crown: deep where the dome took the wall down with it, else a course or two gone. */
const crownAt = ({ random }: Stage, angle: number): number =>
	course(
		10 -
			1.3 * Math.exp(-(((angle + 78) / 34) ** 2)) -
			0.75 * Math.exp(-(((angle - 41) / 9) ** 2)) -
			random.between(0, 0.28),
	);

/** One face: fired brick above, the mud-brick core bared below, courses across both. */
function faceOf(stage: Stage, view: Lens, brick: Tones, core: Tones, face: number): string {
	const { random } = stage;
	const steps = (count: number, upAt: (share: number) => number) =>
		Array.from({ length: count }, (_, at): Place[] => {
			const up = upAt((at + 0.5) / count);
			return [onFace(face, at / count, up), onFace(face, (at + 1) / count, up)];
		}).flat();
	const top = steps(11, (share) => crownAt(stage, face - 22.5 + share * 45));
	const ups = PROFILE.slice(0, -1).map(([up]) => up);
	const outline = [
		...ups.map((up) => onFace(face, 0, up)),
		...top,
		...ups.toReversed().map((up) => onFace(face, 1, up)),
	];
	const bite = steps(9, (share) =>
		course(1.5 + Math.sin((face + share * 45) / 11) * 0.5 + random.between(0, 0.5)),
	);
	const bared = [onFace(face, 0, 0), onFace(face, 0, 0.7), ...bite, onFace(face, 1, 0.7), onFace(face, 1, 0)];
	const fill = facing(brick, face);
	const rows = Array.from({ length: face < -60 ? 20 : 26 }, (_, row) => {
		const up = 1.9 + row * 0.3;
		const from = random.between(0, 0.55);
		const [a, b] = [
			view.at(onFace(face, from, up)),
			view.at(onFace(face, from + random.between(0.15, 0.42), up)),
		];
		return d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`;
	});
	const lumps = Array.from({ length: 9 }, (_, at) => {
		const [x, y] = view.at(onFace(face, random.between(0.06, 0.9), 0.25 + (at % 5) * 0.26));
		return d`M${x} ${y}h${random.between(6, 16)}`;
	});
	return [
		path(view.shape(outline), fill),
		line(rows.join(''), mix(fill, brick.deep, 0.45), 1.5, { opacity: 0.55 }),
		path(
			view.shape(bared.map(([x, behind, up]): Place => [x, behind, up + (up > 0.8 ? 0.13 : 0)])),
			mix(fill, brick.deep, 0.55),
		),
		path(view.shape(bared), mix(facing(core, face), core.shade, 0.35)),
		line(lumps.join(''), core.deep, 2, { opacity: 0.3 }),
	].join('');
}

/** The way in, six metres up: an arch with the room's dark behind it. */
function door(view: Lens, brick: Tones): string {
	const middle = 0.5;
	const width = 2 * Math.tan(Math.PI / 8) * radiusAt(7);
	const share = (metres: number) => middle + metres / width;
	const arch = (grow: number, foot: number) => {
		const half = DOOR.half + grow;
		const spring = DOOR.head - half * 1.25 + grow;
		return view.shape(
			[
				[-half, foot],
				[-half, spring],
				[-half * 0.82, spring + half * 0.55],
				[-half * 0.42, spring + half * 0.98],
				[0, DOOR.head + grow],
				[half * 0.42, spring + half * 0.98],
				[half * 0.82, spring + half * 0.55],
				[half, spring],
				[half, foot],
			].map(([across = 0, up = 0]) => onFace(12, share(across), up)),
		);
	};
	const lip = (from: number, to: number, up: number) => {
		const [a, b] = [view.at(onFace(12, share(from), up)), view.at(onFace(12, share(to), up))];
		return d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`;
	};
	return [
		path(arch(0.32, DOOR.foot - 0.1), brick.lit, { opacity: 0.55 }),
		path(arch(0.18, DOOR.foot - 0.1), brick.shade),
		path(arch(0, DOOR.foot), brick.deep),
		line(lip(-1, 1, DOOR.foot - 0.1), brick.lit, 4),
		line(lip(-1, 1, DOOR.foot - 0.26), brick.deep, 2, { opacity: 0.6 }),
	].join('');
}

/** The path worn by those who walk round the tower twelve times. */
function trodden(stage: Stage, view: Lens): string {
	const ring = (radius: number) =>
		view.shape(Array.from({ length: 40 }, (_, at) => around(at * 9, radius, 0)));
	return [
		path(ring(12.4), stage.soil.lit),
		path(ring(11), stage.soil.body),
		path(ring(9.4), stage.soil.shade, { opacity: 0.5 }),
	].join('');
}

/** Begim-Ana, the eight-sided tower of the Aral steppe: solid below, its arched door hanging in mid-air. */
export const begimAna: HeroArt = {
	eyeM: 3.5,
	groundY: 592,
	draw(stage) {
		const view = lens(stage, 44);
		const brick = paint(stage, 'brick');
		const core = paint(stage, 'clay');
		const silhouette = [
			...PROFILE.map(([up, radius]): Place => [-radius, 0, up]),
			...PROFILE.toReversed().map(([up, radius]): Place => [radius, 0, up]),
		];
		const crack = (face: number, at: number, from: number, to: number) =>
			smooth(
				Array.from({ length: 6 }, (_, step) =>
					view.at(onFace(face, at + (step % 2 === 0 ? 0 : 0.045), from + ((to - from) * step) / 5)),
				),
			);
		const pilgrims = [
			{ angle: -40, figure: 'elder', coat: 'felt', cloth: 'grey' },
			{ angle: -29, figure: 'woman', coat: 'red', cloth: 'turquoise' },
			{ angle: -21, figure: 'woman', coat: 'white', cloth: 'green' },
			{ angle: 31, figure: 'woman', coat: 'saffron', cloth: 'redbrick' },
		] as const;
		const rubble = Array.from({ length: 22 }, () => {
			const [x, y] = view.at(around(stage.random.between(-85, 85), stage.random.between(7.6, 9), 0));
			const size = stage.random.between(4, 11);
			return d`M${x} ${y}l${size * 0.2} ${-size * 0.6}h${size}l${size * 0.3} ${size * 0.6}z`;
		});
		const heap = view.shape([
			...Array.from({ length: 19 }, (_, at) => around(at * 10 - 90, 8.25, 0)),
			...Array.from({ length: 19 }, (_, at) =>
				around(90 - at * 10, radiusAt(0.3), at % 18 === 0 ? 0 : stage.random.between(0.05, 0.5)),
			),
		]);
		return [
			trodden(stage, view),
			van(stage, 486, -58),
			path(view.shadowShape(silhouette), stage.light.shadow.color, { opacity: stage.light.shadow.opacity }),
			...FACES.map((face) => faceOf(stage, view, brick, core, face)),
			line(crack(12, 0.24, 9.6, 5) + crack(-33, 0.66, 9.8, 6.4) + crack(57, 0.4, 5.4, 2), brick.deep, 2, {
				opacity: 0.7,
			}),
			door(view, brick),
			path(heap, stage.soil.body),
			path(rubble.join(''), brick.shade),
			...pilgrims.map(({ angle, ...who }) => {
				const [, behind] = around(angle, 11.8, 0);
				const [x, y] = view.at(around(angle, 11.8, 0));
				return person(stage, { ...who, x, y, height: 1.64 * view.scale(behind) });
			}),
		].join('');
	},
};
