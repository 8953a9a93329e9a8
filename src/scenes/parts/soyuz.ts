import { paint, type Stage } from '../stage.ts';
import { d, line, path, rect } from '../svg.ts';
import { truss } from './truss.ts';
import { turned, turnedOutline, type Ring } from './turned.ts';

/** Of the whole stack, with the escape tower, in metres. */
export const SOYUZ_M = 50;

const CORE: readonly Ring[] = [
	[0, 1.05],
	[-14, 1.2],
	[-20, 1.5],
	[-26.4, 1.5],
];
const THIRD: readonly Ring[] = [
	[-28, 1.35],
	[-34.4, 1.35],
];
const SHROUD: readonly Ring[] = [
	[-34.4, 1.35],
	[-35.2, 1.52],
	[-40.4, 1.52],
	[-43, 0.72],
	[-44.4, 0.4],
];

const scaled = (rings: readonly Ring[], m: number): Ring[] => rings.map(([y, half]) => [y * m, half * m]);

/** A strap-on booster, leaning with its tip on the core. */
function booster(stage: Stage, m: number, foot: number, tip: number): string {
	const white = paint(stage, 'white');
	const grey = paint(stage, 'grey');
	const at = (share: number) => (foot + (tip - foot) * share) * m;
	const ring = (share: number): readonly [x: number, y: number, half: number] => [
		at(share),
		-19.4 * share * m,
		(1.34 - 1.16 * share ** 1.25) * m,
	];
	const slice = (from: number, to: number, left: number, right: number) => {
		const [x1, y1, r1] = ring(from);
		const [x2, y2, r2] = ring(to);
		return d`M${x1 + r1 * left} ${y1}L${x2 + r2 * left} ${y2}L${x2 + r2 * right} ${y2}L${x1 + r1 * right} ${y1}z`;
	};
	return [
		path(
			d`M${at(0) - 1.2 * m} 0l${-0.1 * m} ${1.1 * m}h${0.9 * m}l${0.1 * m} ${-1.1 * m}zM${at(0) + 0.3 * m} 0l${0.1 * m} ${1.1 * m}h${0.9 * m}l${-0.1 * m} ${-1.1 * m}z`,
			paint(stage, 'rust').shade,
		),
		path(slice(0, 1, -1, 1), grey.body),
		path(slice(0.09, 0.44, -1, 1), paint(stage, 'saffron').body),
		path(slice(0.5, 0.86, -1, 1), white.body),
		path(slice(0, 1, -1, -0.34), stage.light.shadow.color, { opacity: 0.4 }),
		path(slice(0, 1, 0.42, 0.9), white.lit, { opacity: 0.42 }),
	].join('');
}

/** A Soyuz standing upright on (0, 0), `m` pixels to a metre, light on its right. */
export function soyuz(stage: Stage, m: number): string {
	const white = paint(stage, 'white');
	const grey = paint(stage, 'grey');
	const iron = paint(stage, 'iron');
	const band = (y: number, half: number, height: number, color: string) =>
		rect(-half * m, y * m, half * 2 * m, height * m, color);
	return [
		booster(stage, m, -3.1, -1.25),
		booster(stage, m, 3.1, 1.25),
		turned(0, scaled(CORE, m), white),
		band(-26.4, 1.5, 0.7, grey.shade),
		truss([0, -26.4 * m], [0, -28 * m], {
			wide: 2.6 * m,
			narrow: 2.6 * m,
			bays: 5,
			color: iron.body,
			width: 1.6,
		}),
		turned(0, scaled(THIRD, m), grey),
		turned(
			0,
			scaled(
				[
					[-29.2, 1.35],
					[-32.2, 1.35],
				],
				m,
			),
			white,
		),
		turned(0, scaled(SHROUD, m), white),
		line(d`M0 ${-35.2 * m}V${-43 * m}`, grey.body, 1.2),
		band(-37.6, 1.52, 0.45, paint(stage, 'turquoise').body),
		band(-37.1, 1.52, 0.45, paint(stage, 'red').body),
		band(-41, 1.36, 0.3, grey.shade),
		path(
			d`M${-1.4 * m} ${-39.4 * m}h${0.8 * m}v${1.2 * m}h${-0.8 * m}zM${0.6 * m} ${-39.4 * m}h${0.8 * m}v${1.2 * m}h${-0.8 * m}z`,
			grey.shade,
		),
		turned(
			0,
			scaled(
				[
					[-44.4, 0.42],
					[-45.2, 0.34],
					[-48, 0.34],
					[-48.2, 0.5],
					[-48.9, 0.42],
					[-50, 0.1],
				],
				m,
			),
			white,
		),
		band(-46, 0.5, 0.5, grey.deep),
		booster(stage, m, 0, 0),
	].join('');
}

/** Its outline, for shadows. */
export const soyuzOutline = (m: number): string =>
	turnedOutline(0, scaled(SHROUD, m)) +
	turnedOutline(
		0,
		scaled(
			[
				[0, 4.4],
				[-19, 1.6],
				[-34.4, 1.4],
			],
			m,
		),
	) +
	turnedOutline(
		0,
		scaled(
			[
				[-44, 0.4],
				[-50, 0.2],
			],
			m,
		),
	);
