import { distant, type Material } from '../palette.ts';
import { person } from '../parts/person.ts';
import { uazVan } from '../parts/uaz-van.ts';
import { HORIZON, paint, type HeroArt, type Stage } from '../stage.ts';
import { d, element, ellipse, group, line, path, smooth } from '../svg.ts';

const EYE_M = 2.4;
const GROUND_Y = 640;
const SKYLINE = HORIZON - GROUND_Y;

/** Layers of the scarp from its brink down, with the share of its height at which each begins. */
const LAYERS: readonly (readonly [Material, number])[] = [
	['meadow', 0],
	['salt', 0.05],
	['saffron', 0.2],
	['salt', 0.3],
	['redbrick', 0.36],
	['clay', 0.5],
	['tile', 0.6],
	['salt', 0.66],
	['saffron', 0.8],
	['shore', 0.9],
];

/** One headland of the scarp: its brink runs in from the left to `nose`; the air takes `haze` of its colours. */
interface Headland {
	readonly id: string;
	readonly nose: number;
	readonly top: number;
	readonly foot: number;
	readonly haze: number;
	readonly spurs: number;
}

/** A headland in coloured layers, cut by gullies: every spur has a side to the sun and a side away. */
function headland(stage: Stage, { id, nose, top, foot, haze, spurs }: Headland): string {
	const { light, random } = stage;
	const high = foot - top;
	const left = Math.max(-660, nose - high * 3.2);
	const run = nose - left;
	const brink: [number, number][] = Array.from({ length: 9 }, (_, at) => [
		left + (run * at) / 8,
		top + random.between(-0.02, 0.05) * high,
	]);
	const skirt = nose + high * 0.95;
	const outline =
		smooth([...brink, [nose + high * 0.05, top + high * 0.02]]) +
		d`L${nose + high * 0.09} ${top + high * 0.2}L${nose + high * 0.2} ${top + high * 0.38}L${nose + high * 0.24} ${top + high * 0.56}Q${nose + high * 0.4} ${foot - high * 0.08} ${skirt} ${foot}H${left}z`;
	const layers = LAYERS.map(([material, from]) => {
		const y = top + high * from;
		const { body } = paint(stage, material);
		const soft = material === 'tile' ? distant(light, body, 0.55) : body;
		return path(
			d`M${left} ${y}q${run * 0.25} ${high * 0.03} ${run * 0.5} 0t${run * 0.5 + high} ${high * 0.02}V${foot}H${left}z`,
			distant(light, soft, haze),
		);
	});
	let away = '';
	let sunny = '';
	let rills = '';
	for (let at = 0; at < spurs; at += 1) {
		const x = left + (run * (at + 0.55 + random.between(-0.16, 0.16))) / spurs;
		const width = (run / spurs) * random.between(0.8, 1.05);
		const start = top + high * random.between(0.06, 0.16);
		const knee = start + high * random.between(0.36, 0.46);
		away += d`M${x} ${start}L${x - width * 0.12} ${knee}L${x - width * 0.62} ${foot}H${x + width * 0.06}L${x + width * 0.06} ${knee}z`;
		sunny += d`M${x} ${start}L${x + width * 0.06} ${knee}L${x + width * 0.06} ${foot}H${x + width * 0.36}L${x + width * 0.2} ${knee}z`;
		rills += d`M${x - width * 0.2} ${knee}l${-width * 0.16} ${(foot - knee) * 0.8}M${x + width * 0.2} ${knee + 6}l${width * 0.1} ${(foot - knee) * 0.7}`;
	}
	const lee = d`M${nose + high * 0.05} ${top}L${nose + high * 0.09} ${top + high * 0.2}L${nose + high * 0.2} ${top + high * 0.38}L${nose + high * 0.24} ${top + high * 0.56}Q${nose + high * 0.4} ${foot - high * 0.08} ${skirt} ${foot}H${nose + high * 0.1}L${nose - high * 0.02} ${top + high * 0.5}z`;
	const shade = light.shadow.color;
	return [
		element('clipPath', { id }, path(outline, '#000')),
		group(
			{ 'clip-path': `url(#${id})` },
			...layers,
			path(away, shade, { opacity: 0.34 * (1 - haze) }),
			path(sunny, paint(stage, 'white').lit, { opacity: 0.22 * (1 - haze) }),
			line(rills, shade, 1.8, { opacity: 0.3 * (1 - haze) }),
			path(lee, paint(stage, 'white').lit, { opacity: 0.3 }),
		),
	].join('');
}

/** What has come down: cones of washed clay and blocks at the foot of the near wall. */
function fallen(stage: Stage): string {
	const { random } = stage;
	const stone = paint(stage, 'shore');
	const places = Array.from(
		{ length: 16 },
		() => [random.between(-600, 70), random.between(10, 44), random.between(6, 20)] as const,
	);
	return [
		path(
			places.map(([x, y, s]) => d`M${x - s * 2.4} ${y + 2}l${s * 1.6} ${-s * 0.2}h${s}z`).join(''),
			stage.light.shadow.color,
			{ opacity: stage.light.shadow.opacity },
		),
		path(
			places
				.map(([x, y, s]) => d`M${x - s} ${y}l${s * 0.4} ${-s * 0.8}l${s * 0.9} ${-s * 0.2}l${s * 0.7} ${s}z`)
				.join(''),
			stone.body,
		),
		path(
			places.map(([x, y, s]) => d`M${x + s * 0.3} ${y - s}l${s * 0.7} ${s}h${-s * 0.9}z`).join(''),
			stone.lit,
		),
	].join('');
}

/** The floor of the old sea: level, pale, with the road from Aral to Zhalanash over it. */
function seabed(stage: Stage): string {
	const { light, soil } = stage;
	const salt = paint(stage, 'salt');
	const road = paint(stage, 'stone');
	return [
		path(d`M-640 ${SKYLINE + 6}H640V120H-640z`, distant(light, soil.body, 0.35)),
		path('M-640-120C-200-136 200-146 640-150V120H-640z', soil.body),
		path(
			'M40-146Q300-154 640-152V-142Q400-140 200-138T40-146zM260-116Q460-124 640-118V-106Q460-102 260-116z',
			salt.lit,
			{ opacity: 0.8 },
		),
		path(
			'M640 58C440 52 300 20 330-40S420-120 470-146L476-146C440-116 380-80 380-44S500 26 640 24z',
			road.lit,
		),
		path(
			'M640 58C440 52 300 20 330-40S420-120 470-146L472-146C430-110 346-76 346-40S460 40 640 46z',
			road.shade,
			{ opacity: 0.5 },
		),
		line('M-560 84q110 16 260 4M-180 66q110 14 240 0M120 90q120 10 220-6M60-60q70 8 140 0', soil.shade, 2.4, {
			opacity: 0.5,
			'stroke-linecap': 'round',
		}),
	].join('');
}

/** Saryshoky: coloured cliffs, once the shore of the Aral, headland behind headland over the level bed. */
export const saryshokyCliffs: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		return [
			seabed(stage),
			headland(stage, {
				id: 'cape4',
				nose: 420,
				top: SKYLINE - 52,
				foot: SKYLINE + 12,
				haze: 0.62,
				spurs: 7,
			}),
			headland(stage, {
				id: 'cape3',
				nose: 280,
				top: SKYLINE - 112,
				foot: SKYLINE + 26,
				haze: 0.42,
				spurs: 8,
			}),
			headland(stage, { id: 'cape2', nose: 96, top: SKYLINE - 200, foot: SKYLINE + 56, haze: 0.2, spurs: 7 }),
			headland(stage, { id: 'cape1', nose: -190, top: SKYLINE - 330, foot: 20, haze: 0, spurs: 5 }),
			path('M-640 14C-400 30-100 40 160 24C60 60-300 66-640 60z', stage.soil.lit, { opacity: 0.55 }),
			fallen(stage),
			uazVan(stage, { x: 392, y: -42, height: 112, turn: -1, paintwork: 'grey' }),
			person(stage, {
				x: 96,
				y: 62,
				height: 152,
				coat: 'red',
				trousers: 'glass',
				arms: 'front',
				hat: 'brim',
				turn: -1,
			}),
			person(stage, {
				x: 236,
				y: -52,
				height: 82,
				coat: 'turquoise',
				trousers: 'wood',
				hat: 'cap',
				legs: 'walking',
				turn: -1,
			}),
			ellipse(560, 96, 70, 6, stage.soil.shade, { opacity: 0.3 }),
		].join('');
	},
};
