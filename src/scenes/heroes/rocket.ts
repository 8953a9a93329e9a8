import { castShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import { truss } from '../parts/truss.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, line, path, polygon, rect } from '../svg.ts';

const DECK = -40;

/** A strapped-on booster: a long cone leaning on the core, with its nozzles. */
function booster(stage: Stage, x: number, half: number, lean: number): string {
	const { lit, body, shade } = paint(stage, 'white');
	const band = paint(stage, 'saffron');
	const foot = DECK - 10;
	const tip = foot - 186;
	const edge = (share: number, side: number) => x + lean * share + side * half * (1 - share * 0.92);
	const slice = (from: number, to: number, left: number, right: number): [number, number][] => [
		[edge(from, left), foot + (tip - foot) * from],
		[edge(to, left), foot + (tip - foot) * to],
		[edge(to, right), foot + (tip - foot) * to],
		[edge(from, right), foot + (tip - foot) * from],
	];
	return [
		path(
			d`M${x - half * 0.8} ${foot}l-4 12h${half * 0.8}l-3 -12zM${x + half * 0.1} ${foot}l-3 12h${half * 0.8}l-4 -12z`,
			paint(stage, 'dark').body,
		),
		path(polygon(slice(0, 1, -1, 1)), body),
		path(polygon(slice(0, 0.5, -1, 1)), band.body),
		path(polygon(slice(0, 1, -1, -0.35)), shade, { opacity: 0.75 }),
		path(polygon(slice(0, 1, 0.45, 1)), lit, { opacity: 0.75 }),
		path(polygon(slice(0.5, 0.53, -1, 1)), band.deep, { opacity: 0.6 }),
	].join('');
}

/** Everything above the boosters: core, lattice, third stage, shroud and escape tower. */
function core(stage: Stage): string {
	const white = paint(stage, 'white');
	const grey = paint(stage, 'grey');
	const column = (left: number, right: number) =>
		d`M${left * 0.78} ${DECK - 10}V-226L${left} -256V-296H${right}V-256L${right * 0.78} -226V${DECK - 10}z`;
	const shroud = (left: number, right: number) =>
		d`M${left} -372L${left * 1.22} -384V-420Q${left * 1.1} -440 ${left * 0.3} -452H${right * 0.3}Q${right * 1.1} -440 ${right * 1.22} -420V-384L${right} -372z`;
	return [
		path(column(-18, 18), grey.body),
		path(column(-18, -8), grey.shade),
		path(column(8, 18), grey.lit),
		truss([0, -294], [0, -308], {
			wide: 32,
			narrow: 32,
			bays: 6,
			color: paint(stage, 'iron').body,
			width: 2,
		}),
		rect(-17, -372, 34, 64, white.body),
		rect(-17, -372, 9, 64, white.shade),
		rect(8, -372, 9, 64, white.lit),
		rect(-17, -326, 34, 6, paint(stage, 'tile').body),
		path(shroud(-17, 17), white.body),
		path(shroud(-17, -8), white.shade),
		path(shroud(8, 17), white.lit),
		rect(-20.5, -396, 41, 5, paint(stage, 'red').body),
		path(d`M-5 -452L-3 -474H3L5 -452z`, white.body),
		rect(-1.5, -494, 3, 22, grey.body),
		path(d`M-4 -478h8l2 6h-12z`, grey.shade),
	].join('');
}

/** One half of the service tower, laid back on its hinge. */
function serviceArm(stage: Stage, side: -1 | 1): string {
	const steel = paint(stage, 'tile');
	const color = side === 1 ? steel.lit : steel.shade;
	const top: [number, number] = [side * 214, -300];
	return [
		truss([side * 88, DECK], top, { wide: 40, narrow: 26, bays: 12, color, width: 4 }),
		line(
			[0.34, 0.58, 0.82]
				.map((share) => d`M${side * (88 + 126 * share)} ${DECK - 260 * share}l${-side * 34} ${-6}`)
				.join(''),
			color,
			6,
		),
		line(d`M${side * 214} -300L${side * 250} ${DECK}`, color, 3.5),
	].join('');
}

/** The pad: a deck on piers over the flame pit. */
function pad(stage: Stage): string {
	const { lit, body, shade, deep } = paint(stage, 'concrete');
	const posts = Array.from(
		{ length: 8 },
		(_, at) => d`M${-262 + at * 21} ${DECK - 8}v-14M${115 + at * 21} ${DECK - 8}v-14`,
	).join('');
	return [
		path(d`M-300 6L-262 ${DECK}H262L300 6z`, shade),
		path(d`M-150 10L-104 ${DECK + 12}H104L150 10z`, deep),
		...[-92, -40, 40, 92].map((x) => rect(x - 6, DECK + 8, 12, 42, x > 0 ? body : shade)),
		path(d`M104 ${DECK + 12}L150 10H300L262 ${DECK}H104z`, body),
		rect(-270, DECK - 8, 540, 16, body),
		rect(-270, DECK - 8, 540, 5, lit),
		line(d`M-266 ${DECK - 22}H-110M110 ${DECK - 22}H266` + posts, paint(stage, 'iron').body, 1.6, {
			opacity: 0.7,
		}),
	].join('');
}

/** Beams of the floodlights that show a rocket at night. */
const beams = (color: string): string =>
	path(d`M-326 -250L-30 -470L20 -60zM326 -250L30 -470L-20 -60z`, color, { opacity: 0.16 }) +
	ellipse(0, -230, 120, 250, color, { opacity: 0.08 });

/** A Soyuz on its pad at Baikonur, the service arms laid back, breathing off its oxygen. */
export const rocket: HeroArt = {
	eyeM: 15,
	groundY: 606,
	draw(stage) {
		const { random, light, hour } = stage;
		const iron = paint(stage, 'iron');
		const night = hour === 'night';
		// under the floodlights a rocket is as bright as by day
		const lamp = night
			? {
					...stage,
					light: {
						...light,
						faces: {
							lit: [1, 0.98, 0.9],
							body: [0.85, 0.85, 0.8],
							shade: [0.55, 0.6, 0.62],
							deep: [0.2, 0.24, 0.28],
						},
					} as const,
				}
			: stage;
		const puffs = Array.from({ length: 4 }, (_, at) =>
			ellipse(
				-26 - at * random.between(12, 19),
				-216 + at * 17 + random.between(-6, 6),
				13 + at * 6,
				8 + at * 3.4,
				paint(lamp, 'white').lit,
				{ opacity: 0.62 - at * 0.12 },
			),
		);
		const holders = [-1, 1].map(
			(side) =>
				line(d`M${side * 84} ${DECK - 6}L${side * 58} -112L${side * 22} -186`, paint(lamp, 'iron').body, 8, {
					'stroke-linejoin': 'round',
				}) + circle(side * 78, DECK - 34, 10, paint(lamp, 'iron').shade),
		);
		return [
			castShadow(
				stage,
				path(d`M-62 0L-20 -230V-420L0 -494L20 -420V-230L62 0z`, 'inherit'),
				rect(-270, -46, 540, 46, 'inherit'),
				path(
					d`M-100 0L-224 -300h20L-70 0zM70 0L204 -300h20L110 0zM-331 0v-350h7V0zM324 0v-350h7V0z`,
					'inherit',
				),
			),
			...[-326, 326].map(
				(x) =>
					truss([x, 2], [x, -344], {
						wide: 20,
						narrow: 5,
						bays: 18,
						color: x > 0 ? iron.lit : iron.body,
						width: 2.4,
					}) +
					line(d`M${x} -344v-36`, iron.body, 2) +
					rect(x - 12, -262, 24, 14, night ? light.pane : iron.body),
			),
			night ? beams(light.pane) : '',
			pad(
				night ? { ...stage, light: { ...light, faces: { ...light.faces, body: light.faces.lit } } } : stage,
			),
			serviceArm(lamp, -1),
			serviceArm(lamp, 1),
			truss([-58, DECK], [-50, -356], {
				wide: 15,
				narrow: 9,
				bays: 18,
				color: paint(lamp, 'iron').shade,
				width: 2.2,
			}),
			line(d`M-52 -330H-18M-54 -250H-18`, paint(lamp, 'iron').shade, 4),
			booster(lamp, -40, 22, 22),
			booster(lamp, 40, 22, -22),
			core(lamp),
			booster(lamp, 0, 25, 0),
			...holders,
			...puffs,
			skirt(stage, -340, -150, 8),
			skirt(stage, 150, 340, 8),
		].join('');
	},
};
