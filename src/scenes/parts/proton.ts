import { paint, type Stage } from '../stage.ts';
import { d, path, rect } from '../svg.ts';
import { truss } from './truss.ts';
import { turned, turnedOutline, type Ring } from './turned.ts';

const NOSE: readonly Ring[] = [
	[-42.6, 2.05],
	[-43.6, 2.25],
	[-51.6, 2.25],
	[-55, 1.5],
	[-57.4, 0.6],
	[-58.2, 0.15],
];

const scaled = (rings: readonly Ring[], m: number): Ring[] => rings.map(([y, half]) => [y * m, half * m]);

/** One of the six fuel tanks that stand round the first stage, with the engine under it. */
const tank = (x: number, half: number, m: number, stage: Stage): string =>
	path(
		d`M${(x - half * 0.55) * m} 0l${-0.2 * m} ${1.5 * m}h${(half * 1.1 + 0.4) * m}l${-0.2 * m} ${-1.5 * m}z`,
		paint(stage, 'iron').shade,
	) +
	turned(
		x * m,
		scaled(
			[
				[0, half],
				[-17.2, half],
				[-18.6, half * 0.8],
				[-19.4, half * 0.3],
			],
			m,
		),
		paint(stage, 'white'),
	);

/** A Proton-M standing on (0, 0), `m` pixels to a metre, light on its right. */
export function proton(stage: Stage, m: number): string {
	const white = paint(stage, 'white');
	const grey = paint(stage, 'grey');
	const body = (from: number, to: number, half: number) =>
		turned(
			0,
			scaled(
				[
					[from, half],
					[to, half],
				],
				m,
			),
			white,
		);
	const band = (y: number, half: number, height: number, color: string) =>
		rect(-half * m, y * m, half * 2 * m, height * m, color);
	return [
		tank(-2.5, 0.85, m, stage),
		tank(2.5, 0.85, m, stage),
		body(0, -21, 2.05),
		band(-21, 2.05, 0.5, grey.deep),
		truss([0, -21 * m], [0, -23.4 * m], {
			wide: 4 * m,
			narrow: 4 * m,
			bays: 6,
			color: paint(stage, 'iron').body,
			width: 1.8,
		}),
		body(-23.4, -37.4, 2.05),
		band(-31, 2.05, 0.5, grey.shade),
		band(-37.6, 2.05, 0.9, grey.deep),
		body(-38.5, -42.6, 2.05),
		band(-42.9, 2.2, 0.5, grey.shade),
		turned(0, scaled(NOSE, m), white),
		band(-49.4, 2.25, 0.6, white.lit),
		band(-48.8, 2.25, 0.6, paint(stage, 'turquoise').body),
		band(-48.2, 2.25, 0.6, paint(stage, 'red').body),
		tank(-1.05, 0.95, m, stage),
		tank(1.1, 0.95, m, stage),
		band(-2.4, 3.35, 0.5, grey.body),
	].join('');
}

/** Its outline, for shadows. */
export const protonOutline = (m: number): string =>
	turnedOutline(0, scaled(NOSE, m)) +
	turnedOutline(
		0,
		scaled(
			[
				[0, 3.4],
				[-18.4, 3.2],
				[-20, 2.05],
				[-42.6, 2.05],
			],
			m,
		),
	);
