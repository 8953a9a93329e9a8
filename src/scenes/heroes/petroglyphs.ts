import { castShadow, contactShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt } from '../stage.ts';
import { circle, d, group, hundredths, line, path, polygon, round } from '../svg.ts';

type Point = readonly [number, number];

/** A split boulder: its outline, the top turned to the light, the flank turned away. */
interface Slab {
	readonly face: readonly Point[];
	readonly top: readonly Point[];
	readonly flank: readonly Point[];
}

const MAIN: Slab = {
	face: [
		[-220, 4],
		[-238, -96],
		[-196, -214],
		[-66, -238],
		[92, -286],
		[186, -232],
		[224, -92],
		[240, 4],
	],
	top: [
		[-196, -214],
		[-150, -262],
		[-40, -276],
		[52, -322],
		[128, -316],
		[186, -232],
		[92, -286],
		[-66, -238],
	],
	flank: [
		[-220, 4],
		[-268, -8],
		[-280, -104],
		[-222, -236],
		[-150, -262],
		[-196, -214],
		[-238, -96],
	],
};
const RIGHT: Slab = {
	face: [
		[196, 2],
		[212, -86],
		[262, -124],
		[330, -104],
		[352, 2],
	],
	top: [
		[212, -86],
		[242, -132],
		[306, -142],
		[330, -104],
		[262, -124],
	],
	flank: [
		[196, 2],
		[186, -4],
		[198, -92],
		[242, -132],
		[212, -86],
	],
};
const LEFT: Slab = {
	face: [
		[-366, 2],
		[-352, -66],
		[-290, -92],
		[-226, -70],
		[-196, 2],
	],
	top: [
		[-352, -66],
		[-318, -102],
		[-262, -106],
		[-226, -70],
		[-290, -92],
	],
	flank: [
		[-366, 2],
		[-388, 4],
		[-372, -70],
		[-318, -102],
		[-352, -66],
	],
};

const slab = ({ face, top, flank }: Slab, { body, shade }: Tones, lit: string): string =>
	path(polygon(flank), shade) + path(polygon(face), body) + path(polygon(top), lit);

/** Beasts and people as they are pecked into the rock varnish; each stands on (0, 0), facing right, about 70 high. */
const FIGURES = {
	ibex: d`M-30 0L-28 -30M-18 0L-20 -30M16 0L14 -30M26 0L22 -32M-32 -34Q0 -40 24 -36L36 -52L48 -48M34 -52Q26 -92 -10 -84Q-26 -78 -26 -62M-32 -34L-40 -40`,
	deer: d`M-28 0L-26 -32M-16 0L-20 -32M16 0L14 -32M26 0L22 -34M-32 -36Q0 -42 22 -38L34 -58L46 -56M32 -58Q18 -74 -4 -74M26 -64Q28 -84 16 -92M14 -72Q12 -84 2 -88M32 -58L40 -76`,
	bull: d`M-34 0L-32 -32M-20 0L-22 -30M18 0L16 -30M30 0L26 -34M-38 -38Q-6 -34 28 -42L44 -36M30 -44Q26 -66 46 -70M38 -42Q42 -60 58 -60M-38 -38Q-52 -34 -50 -14`,
	horse: d`M-26 0L-26 -28M-16 0L-20 -28M18 0L14 -28M28 -2L20 -30M-30 -34Q0 -30 20 -36L38 -58L50 -50M-30 -34Q-44 -30 -42 -10M-2 -36L-4 -62M-4 -54L14 -46`,
	sunMan: d`M0 0V-34M0 -6L-14 14M0 -6L14 14M0 -30L-22 -20M0 -30L22 -20M0 -88V-96M-20 -74L-28 -80M20 -74L28 -80M-26 -58H-34M26 -58H34M-18 -42L-24 -38M18 -42L24 -38`,
} as const;

/** One figure at its place on the rock. */
const figure = (
	name: keyof typeof FIGURES,
	x: number,
	y: number,
	size: number,
	turn: 1 | -1,
	color: string,
): string =>
	group(
		{
			transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size * turn)} ${hundredths(size)})`,
		},
		line(FIGURES[name], color, 7.5, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
		name === 'sunMan' ? line(d`M0 -38a20 20 0 1 1 .1 0z`, color, 7) + circle(0, -58, 5, color) : '',
		name === 'horse' ? circle(-3, -70, 8, color) : '',
	);

/** Rocks of Sauyskandyk: dark varnished slabs pecked with ibex, deer, bulls, riders and a sun-headed man. */
export const petroglyphs: HeroArt = {
	eyeM: 1.5,
	groundY: 612,
	draw(stage) {
		const { random } = stage;
		const rock = paint(stage, 'slab');
		const rim = paint(stage, 'dune').lit;
		const pecked = paint(stage, 'sand').lit;
		const turn = (): 1 | -1 => random.pick([1, -1]);
		const jitter = () => random.between(-7, 7);
		const low = random.pick(['bull', 'horse', 'deer'] as const);
		const outline = (shape: Slab) =>
			path(
				polygon([...shape.flank, ...shape.top, ...shape.face].map(([x, y]): Point => [x, Math.min(0, y)])),
				'inherit',
			);
		return [
			castShadow(stage, ...[LEFT, MAIN, RIGHT].map(outline)),
			contactShadow(stage, -10, 520, 12),
			slab(MAIN, rock, rim),
			line(
				d`M-66 -238L-82 -180L-60 -128M92 -286L104 -226L84 -196M224 -92L176 -76L150 -30M-238 -96L-190 -84L-170 -40`,
				rock.deep,
				3,
				{ opacity: 0.55 },
			),
			path(d`M-214 4L-204 -70L-120 -30L40 -44L232 4z`, rock.shade, { opacity: 0.4 }),
			figure('ibex', -134 + jitter(), -132 + jitter(), 0.95, 1, pecked),
			figure('ibex', -24 + jitter(), -156 + jitter(), 0.66, turn(), pecked),
			figure('deer', 76 + jitter(), -176 + jitter(), 0.86, turn(), pecked),
			figure('sunMan', 164 + jitter() * 0.4, -112, 0.86, 1, pecked),
			figure(low, 64 + jitter(), -84 + jitter(), 0.8, turn(), pecked),
			figure('horse', -44 + jitter() * 0.5, -58 + jitter() * 0.5, 0.72, 1, pecked),
			figure('ibex', -150 + jitter(), -44, 0.56, -1, pecked),
			figure('ibex', 40, -28, 0.46, 1, pecked),
			figure('bull', 148 + jitter(), -32, 0.62, turn(), pecked),
			slab(LEFT, rock, rim),
			figure('deer', -284, -12, 0.8, turn(), pecked),
			slab(RIGHT, rock, rim),
			figure('ibex', 274, -24, 0.8, -1, pecked),
			skirt(stage, -410, 390, 16),
		].join('');
	},
};
