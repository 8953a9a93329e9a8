import type { Motif } from './motif.ts';
import { laid, roll, type Curve, type Lie } from './roll.ts';

/** A horn from its root: up and out, then rolled down and in. */
const horn = (height: number): Curve[] => [
	[0, -height * 0.3, height * 0.16, -height * 0.45, height * 0.62, -height * 0.45],
	...roll(height, 'down'),
];

/** Two horns from one root. */
const pair = (x: number, y: number, height: number, quarters: Lie['quarters'] = 0): string =>
	[false, true].map((isMirrored) => `M${x} ${y}${laid(horn(height), { isMirrored, quarters })}`).join('');

/** Қошқармүйіз, the ram's horns: a stem that parts into two rolls. */
const ramsHorn: Motif = {
	width: 116,
	height: 64,
	cord: 6.5,
	strands: `M0 60H116M58 60V24${pair(58, 24, 42)}`,
};

/** Түйетабан, the camel's foot: a broad pad, parted by its cleft. */
const camelFoot: Motif = {
	width: 72,
	height: 64,
	cord: 6.5,
	strands: 'M36 60C12 60 6 38 13 26C18 17 30 17 36 27C42 17 54 17 59 26C66 38 60 60 36 60ZM36 27V42M0 4H72',
};

/** Су, water: waves that run and roll over. */
const water: Motif = {
	width: 76,
	height: 64,
	cord: 6.5,
	strands: `M0 58H76M26 58${laid(roll(50))}`,
};

/** Құсқанат, the bird's wing: feathers that lie one over another. */
const birdWing: Motif = {
	width: 56,
	height: 64,
	cord: 6.5,
	strands: 'M0 60H56M4 60C4 32 22 10 52 6M20 60C21 44 32 32 52 28M36 60C37 54 43 50 52 49',
};

/** Тұмарша, the amulet: a triangle hung with three pendants. */
const amulet: Motif = {
	width: 72,
	height: 64,
	cord: 6.5,
	strands: 'M0 4H72M8 4L36 40L64 4M25 4L36 19L47 4M36 52V59M18 34V43M54 34V43',
};

/** Төртқұлақ, the four ears: horns to the four sides of the world, for a corner or a middle. */
const fourEars: Motif = {
	width: 160,
	height: 160,
	cord: 8,
	strands: `M80 42V118M42 80H118${[pair(80, 42, 30), pair(118, 80, 30, 1), pair(80, 118, 30, 2), pair(42, 80, 30, 3)].join('')}`,
};

/** Every motif under its name. */
export const MOTIFS = { ramsHorn, camelFoot, water, birdWing, amulet, fourEars } as const satisfies Record<
	string,
	Motif
>;
export type MotifName = keyof typeof MOTIFS;
