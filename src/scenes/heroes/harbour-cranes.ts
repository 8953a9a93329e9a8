import { castShadow, contactShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import { truss } from '../parts/truss.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path, rect, round } from '../svg.ts';

type Paintwork = 'rust' | 'tile' | 'saffron';

interface Crane {
	readonly x: number;
	readonly size: number;
	readonly jib: readonly [number, number];
	readonly paintwork: Paintwork;
}

/** A portal crane on its rails: gate of four legs, machine house that turns, lattice jib, hook. */
function crane(stage: Stage, { x, size, jib, paintwork }: Crane): string {
	const { lit, body, shade, deep } = paint(stage, paintwork);
	const iron = paint(stage, 'iron');
	const glass = paint(stage, 'glass');
	const turn = Math.sign(jib[0]);
	const hook = jib[1] + 120;
	return group(
		{ transform: `translate(${x} 0) scale(${size})` },
		path(d`M-66 -14L-44 -118H-34L-50 -14zM34 -14L22 -118H32L52 -14z`, shade),
		path(d`M-92 0L-58 -128H-44L-72 0z`, body),
		path(d`M72 0L44 -128H58L92 0z`, lit),
		path(d`M-84 -34H84v7H-84z`, body),
		rect(-104, -8, 42, 9, iron.body),
		rect(62, -8, 42, 9, iron.body),
		rect(-70, -142, 140, 18, body),
		rect(-70, -142, 140, 5, lit),
		rect(-30, -152, 60, 11, iron.shade),
		truss([turn * 26, -196], [jib[0], jib[1]], {
			wide: 26,
			narrow: 7,
			bays: 14,
			color: turn > 0 ? body : shade,
			width: 4,
		}),
		path(d`M${-turn * 8} -212L${turn * 6} -292L${turn * 20} -212z`, 'none', {
			stroke: body,
			'stroke-width': 5,
			'stroke-linejoin': 'round',
		}),
		line(d`M${turn * 6} -292L${jib[0]} ${jib[1]}M${turn * 6} -292L${-turn * 68} -208`, iron.shade, 2),
		line(d`M${jib[0]} ${jib[1]}V${hook}`, iron.shade, 1.8),
		path(d`M${jib[0] - 4} ${hook}h8v9q0 9 -8 7q7 -4 0 -16z`, iron.deep),
		rect(-78, -214, 128, 62, body),
		rect(-78, -214, 24, 62, shade),
		rect(34, -214, 16, 62, lit),
		path(d`M-84 -220H54v8H-84z`, deep),
		rect(turn > 0 ? -88 : 52, -196, 20, 40, iron.shade),
		rect(turn > 0 ? 44 : -74, -190, 30, 34, lit),
		rect(turn > 0 ? 50 : -70, -186, 20, 17, glass.shade),
		line(d`M-40 -206v40M-24 -206v40M-8 -206v40`, shade, 2),
	);
}

const silhouette = ({ x, size, jib }: Crane): string =>
	group(
		{ transform: `translate(${x} 0) scale(${size})` },
		path(
			d`M-92 0L-58 -128H-44L-72 0zM72 0L44 -128H58L92 0zM-84 -34H84v7H-84zM-70 -142H70v18H-70zM-78 -214H50v70H-78z`,
			'inherit',
		),
		path(
			d`M${Math.sign(jib[0]) * 20} -190L${jib[0]} ${jib[1]}l8 4L${Math.sign(jib[0]) * 34} -182z`,
			'inherit',
		),
	);

/** The harbour of Aral: portal cranes over a quay the sea has left. */
export const harbourCranes: HeroArt = {
	eyeM: 8,
	groundY: 584,
	draw(stage) {
		const { random, soil } = stage;
		const concrete = paint(stage, 'concrete');
		const iron = paint(stage, 'iron');
		const colours = random.pick<readonly [Paintwork, Paintwork]>([
			['rust', 'tile'],
			['tile', 'saffron'],
			['saffron', 'rust'],
		]);
		const side = random.pick([-1, 1]);
		const jib = (reach: number): readonly [number, number] => [
			round(reach),
			round(random.between(-345, -312)),
		];
		const cranes: Crane[] = [
			{ x: side * 142, size: 1.12, jib: jib(side * random.between(160, 190)), paintwork: colours[0] },
			{ x: side * -190, size: 0.92, jib: jib(side * -random.between(146, 172)), paintwork: colours[1] },
		];
		const bollards = [-300, -20, 66, 312]
			.map(
				(x) =>
					path(d`M${x - 8} 30v-14q-4 -7 2 -9h12q6 2 2 9v14z`, iron.shade) +
					path(d`M${x + 2} 30v-22h5q4 2 1 9v13z`, iron.body),
			)
			.join('');
		const fenders = Array.from({ length: 11 }, (_, at) => d`M${-330 + at * 66} 34v34`).join('');
		return [
			path(d`M-640 8H640V30H-640z`, concrete.body),
			path(d`M-640 6H640V12H-640z`, concrete.lit),
			castShadow(stage, ...cranes.map(silhouette)),
			line(d`M-640 2H640`, iron.shade, 3),
			...cranes.map(({ x, size }) => contactShadow(stage, x, 200 * size, 5)),
			...cranes.map((one) => crane(stage, one)),
			path(d`M-640 30H640V72Q500 78 300 70T-100 76T-640 70z`, concrete.shade),
			line(d`M-640 48H640`, concrete.deep, 1.6, { opacity: 0.4 }),
			line(fenders, iron.shade, 6, { opacity: 0.8, 'stroke-linecap': 'round' }),
			path(d`M-640 62Q-500 56 -420 68T-140 64T120 72T420 62T640 68V96H-640z`, soil.body),
			boat(stage, random.between(-40, 60)),
			bollards,
			skirt(stage, -460, -330, 0),
		].join('');
	},
};

/** A launch lying on the dry bottom below the quay. */
function boat(stage: Stage, x: number): string {
	const { lit, body, shade } = paint(stage, 'tile');
	const white = paint(stage, 'felt');
	return group(
		{ transform: `translate(${round(x)} 116) rotate(5)` },
		group(
			{ transform: 'rotate(-5)' },
			castShadow(stage, path(d`M-78 0L-88 -30H84L52 0zM-46 -30V-56H4V-30z`, 'inherit')),
		),
		path(d`M-44 -28V-54H4L8 -28z`, white.body),
		path(d`M-44 -28V-54h12v26z`, white.shade),
		rect(-48, -58, 56, 6, white.lit),
		rect(-24, -48, 10, 10, paint(stage, 'dark').body),
		rect(-9, -48, 9, 10, paint(stage, 'dark').body),
		path(d`M-88 -32Q0 -22 90 -38Q74 -12 50 4H-74Q-86 -10 -88 -32z`, body),
		path(d`M-86 -18Q0 -6 72 -14Q62 -2 50 4H-74Q-82 -6 -86 -18z`, shade),
		path(d`M-88 -32Q0 -22 90 -38l-4 8Q0 -14 -87 -24z`, white.lit),
		path(d`M40 -28Q70 -30 84 -32Q70 -10 50 4H36z`, lit, { opacity: 0.5 }),
		path(d`M-92 6Q-60 -6 -20 0T70 2Q0 14 -92 6z`, stage.soil.body),
	);
}
