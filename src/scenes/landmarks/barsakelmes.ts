import { mix } from '../color.ts';
import { distant } from '../palette.ts';
import { runningKulan } from '../parts/kulan-run.ts';
import { HORIZON, paint, type HeroArt, type Stage } from '../stage.ts';
import { d, line, path } from '../svg.ts';

const EYE_M = 1.5;
const GROUND_Y = 656;
const SKYLINE = HORIZON - GROUND_Y;

/** A kulan's withers in pixels where its feet are on row `y`. */
const withers = (y: number) => (1.25 * (y - SKYLINE)) / EYE_M;

/** What was the island: a low plateau with its clay scarp, and the terraces the falling water left below it. */
function island(stage: Stage): string {
	const { light } = stage;
	const clay = paint(stage, 'clay');
	const pale = paint(stage, 'salt');
	const top = 'M-640-224C-560-232-440-238-300-236C-180-234-90-240 10-232C40-229 60-222 84-214';
	const gullies = Array.from({ length: 15 }, (_, at) => {
		const x = -612 + at * 45 + (at % 3) * 8;
		return d`M${x} -226l${-9 - (at % 2) * 6} 30h${20 + (at % 3) * 5}z`;
	});
	return [
		path(`${top}C130-206 190-196 280-186H-640z`, distant(light, clay.body, 0.42)),
		path(gullies.join(''), distant(light, clay.shade, 0.45)),
		path(
			'M-640-204C-420-208-160-206-40-204C20-202 60-200 100-196L280-186H-640z',
			distant(light, pale.body, 0.4),
		),
		path(
			`${top}C60-218 30-224 0-226C-100-232-180-228-300-230C-440-232-560-226-640-217z`,
			distant(light, paint(stage, 'steppe').lit, 0.35),
		),
		path(
			'M-640-190C-300-196 60-194 300-186C420-184 560-186 640-188V-178H-640z',
			distant(light, paint(stage, 'clay').lit, 0.35),
		),
	].join('');
}

/** Dust behind the herd, rolled like the clouds and lit by the low sun. */
function dust(stage: Stage): string {
	const { light } = stage;
	const near = mix(paint(stage, 'shore').body, light.haze, 0.4);
	const far = mix(paint(stage, 'clay').lit, light.haze, 0.55);
	return [
		line(
			'M-560-96H-250c30 0 36-40 6-42c-22-1-28 26-7 28c10 0 14-9 8-14M-520-74H-160M-470-118H-380M-600-52H-330M-420-30H-230',
			far,
			13,
			{
				'stroke-linecap': 'round',
				opacity: 0.75,
			},
		),
		line(
			'M-600-10H-318c26 0 32-36 5-38c-20-1-25 24-6 25M-560 12H-260M-380-12H-210M-60 4H40M-20 22H-90M96-20H160M250-26H300',
			near,
			10,
			{
				'stroke-linecap': 'round',
				opacity: 0.85,
			},
		),
	].join('');
}

/** Shells of the lagoon cockle in the foreground, some open, where the beach once was. */
function shells(stage: Stage): string {
	const { random } = stage;
	const { lit, body, shade } = paint(stage, 'salt');
	const places = Array.from({ length: 30 }, (_, at) => {
		const y = random.between(46, 92);
		return { x: -610 + at * 42 + random.between(-22, 22), y, size: random.between(6, 11) * (0.5 + y / 110) };
	});
	const cup = ({ x, y, size }: { x: number; y: number; size: number }) =>
		d`M${x - size} ${y}q${size * 0.2} ${-size * 1.1} ${size} ${-size * 1.1}t${size} ${size * 1.1}q${-size} ${size * 0.3} ${-size * 2} 0z`;
	const ribs = places
		.filter(({ size }) => size > 7)
		.map(
			({ x, y, size }) =>
				d`M${x} ${y}v${-size}M${x - size * 0.5} ${y}l${size * 0.2} ${-size * 0.9}M${x + size * 0.5} ${y}l${-size * 0.2} ${-size * 0.9}`,
		);
	return [
		path(
			places
				.map(({ x, y, size }) => d`M${x - size * 2} ${y + 2}q${size} ${-size * 0.5} ${size * 2.4} 0z`)
				.join(''),
			stage.light.shadow.color,
			{ opacity: stage.light.shadow.opacity },
		),
		path(places.map(cup).join(''), random.chance(0.5) ? lit : body),
		line(ribs.join(''), shade, 1.4),
	].join('');
}

/** Barsakelmes: kulans in full gallop over what was the floor of the sea, behind them the shore of what was an island. */
export const barsakelmes: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		const herd = [
			[-54, -100, 'gathered', 1],
			[-330, -94, 'stretched', 0.98],
			[300, -92, 'stretched', 1],
			[-436, -52, 'gathered', 0.62],
			[-204, -36, 'stretched', 1],
			[112, -12, 'stretched', 1.06],
			[430, -40, 'gathered', 1],
		] as const;
		return [
			island(stage),
			dust(stage),
			...herd.map(([x, y, stride, size]) => runningKulan(stage, { x, y, height: withers(y) * size, stride })),
			shells(stage),
		].join('');
	},
};
