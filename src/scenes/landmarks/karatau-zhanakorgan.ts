import { fatTailedSheep } from '../parts/fat-tailed-sheep.ts';
import { greigTulips } from '../parts/greig-tulips.ts';
import { shepherdRiding } from '../parts/shepherd-riding.ts';
import { poplar } from '../parts/trees.ts';
import { distant, type Tones } from '../palette.ts';
import { type HeroArt, paint, type Stage } from '../stage.ts';
import { circle, d, element, group, line, path, polygon, use } from '../svg.ts';

type Point = readonly [number, number];

/** A worn ridge: its crest from left to right, and how far down its spurs run. */
interface Ridge {
	readonly crest: readonly Point[];
	readonly foot: number;
	readonly fade: number;
}

const RIDGES: readonly Ridge[] = [
	{
		crest: [
			[-600, -236],
			[-520, -262],
			[-440, -244],
			[-330, -296],
			[-250, -276],
			[-150, -318],
			[-60, -284],
			[40, -300],
			[120, -262],
			[220, -276],
			[330, -236],
			[430, -246],
			[520, -214],
			[600, -222],
		],
		foot: -132,
		fade: 0.52,
	},
	{
		crest: [
			[-600, -166],
			[-500, -200],
			[-420, -186],
			[-340, -226],
			[-260, -206],
			[-190, -232],
			[-90, -196],
			[0, -214],
			[90, -180],
			[170, -196],
			[260, -168],
			[350, -184],
			[450, -158],
			[530, -170],
			[600, -156],
		],
		foot: -104,
		fade: 0.2,
	},
];

/** One ridge: the lit body, and on the left of every summit a spur in the shade. */
function ridge(stage: Stage, { crest, foot, fade }: Ridge, tones: Tones): string {
	const spurs = crest
		.map(([x, y], at): string => {
			const before = crest[at - 1];
			if (before === undefined || y > before[1]) return '';
			const tall = foot - y;
			return polygon([
				[x, y],
				[x - tall * 0.1, y + tall * 0.34],
				[x + tall * 0.12, y + tall * 0.56],
				[x - tall * 0.2, foot + 8],
				[x - tall * 0.95, foot + 8],
				[x - tall * 0.6, y + tall * 0.66],
				[before[0], before[1]],
			]);
		})
		.join('');
	const gullies = crest
		.map(([x, y], at): string =>
			at % 2 === 0
				? ''
				: d`M${x + 10} ${y + 14}q${14} ${(foot - y) * 0.3} ${4} ${(foot - y) * 0.5}t${20} ${(foot - y) * 0.4}`,
		)
		.join('');
	const color = (tone: string) => distant(stage.light, tone, fade);
	return [
		path(`M${crest.map(([x, y]) => d`${x} ${y}`).join('L')}L600 20L-600 20Z`, color(tones.body)),
		path(spurs, color(tones.shade)),
		line(gullies, color(tones.shade), 3, { opacity: 0.6 }),
	].join('');
}

/** Foothills: tilted beds of limestone break the grass in bands. */
function foothills(stage: Stage): string {
	const { light } = stage;
	const rock = paint(stage, 'rock');
	const straw = paint(stage, 'steppe');
	const grass = paint(stage, 'meadow');
	const fade = (color: string, share: number) => distant(light, color, share);
	const bed = (x: number, y: number, run: number, tall: number) =>
		path(
			d`M${x} ${y}l${run * 0.2} ${-tall}l${run * 0.22} ${tall * 0.2}l${run * 0.16} ${-tall * 0.3}l${run * 0.42} ${tall * 0.95}z`,
			fade(rock.body, 0.12),
		) +
		path(d`M${x} ${y}l${run * 0.2} ${-tall}l${run * 0.05} ${tall * 0.95}z`, fade(rock.shade, 0.1)) +
		path(
			d`M${x + run * 0.42} ${y - tall * 0.8}l${run * 0.16} ${-tall * 0.3}l${run * 0.42} ${tall * 0.95}l${-run * 0.1} 0z`,
			fade(rock.lit, 0.12),
		);
	return [
		path(
			d`M-600 -116Q-470 -160 -360 -142T-150 -112Q-40 -92 90 -112T330 -146T600 -124V200H-600z`,
			fade(straw.body, 0.3),
		),
		path(
			d`M-600 -116Q-470 -160 -360 -142Q-420 -120 -400 -96Q-500 -86 -600 -90zM330 -146Q250 -136 170 -118Q230 -104 250 -84Q300 -110 330 -146z`,
			fade(straw.shade, 0.34),
		),
		bed(-560, -112, 120, 26),
		bed(-470, -116, 150, 30),
		bed(356, -118, 150, 30),
		bed(470, -110, 130, 24),
		path(
			d`M-600 -74Q-430 -112 -300 -86T-60 -66Q40 -54 150 -74T420 -96T600 -78V200H-600z`,
			fade(grass.body, 0.16),
		),
		path(d`M-600 -74Q-430 -112 -300 -86Q-360 -62 -330 -40Q-460 -30 -600 -36z`, fade(grass.shade, 0.18)),
		bed(178, -62, 170, 30),
		bed(300, -64, 190, 36),
	].join('');
}

/** The stream that leaves the mountains, poplars and a clay house beside it. */
function valley(stage: Stage): string {
	const water = paint(stage, 'water');
	const clay = paint(stage, 'clay');
	const straw = paint(stage, 'steppe');
	const sky = stage.light.sky[1]?.[1] ?? water.lit;
	return [
		path(d`M-600 -34Q-330 -62 -80 -44T300 -40T600 -46V200H-600z`, straw.body),
		path(
			d`M-84 -66Q-66 -54 -90 -46T-70 -30Q-20 -18 -50 2T-150 40Q-230 70 -190 108T-240 170H-90Q-60 110 -86 84T10 34Q60 8 8 -16T-30 -38Q-60 -48 -56 -54T-78 -66z`,
			water.body,
		),
		path(
			d`M-70 -30Q-20 -18 -50 2T-150 40Q-230 70 -190 108T-240 170H-190Q-150 110 -176 84T-96 40Q-6 14 -24 -6T-58 -32z`,
			sky,
			{ opacity: 0.45 },
		),
		line(d`M-40 -8h26M-96 34h40M-150 62h46M-170 96h60M-180 128h70`, water.lit, 2.4, {
			'stroke-linecap': 'round',
		}),
		...[-16, 6, 30, 52, -126, -150].map((x, at) =>
			group({ transform: d`translate(0 ${-40 + (at % 3) * 3})` }, poplar(stage, x, 62 + ((at * 7) % 5) * 7)),
		),
		path(d`M72 -26v-20h58v20z`, clay.body),
		path(d`M114 -26v-20h16v20z`, clay.lit),
		path(d`M68 -46h66l-6 -7h-54z`, clay.shade),
		path(d`M86 -26v-13h9v13zM102 -34v-6h7v6z`, paint(stage, 'wood').shade),
		path(
			d`M-600 6Q-420 -18 -250 10Q-200 30 -226 62T-330 150V200H-600zM600 -6Q380 -30 190 0Q90 24 60 62T-30 200H600z`,
			paint(stage, 'meadow').body,
		),
		path(d`M600 -6Q380 -30 190 0Q300 4 420 26T600 40z`, paint(stage, 'meadow').lit, { opacity: 0.6 }),
	].join('');
}

/** A golden eagle over the ridge. */
const eagle = (stage: Stage): string => {
	const hide = paint(stage, 'camel');
	return group(
		{ transform: 'translate(-262 -396) rotate(-8) scale(.72)' },
		path(
			d`M-92 -10C-62 -30 -30 -18 -10 -6L0 -12L12 -6C32 -22 62 -34 96 -22L84 -14L92 -8L78 -4L82 4C56 -2 30 4 14 8L8 24L-2 18L-12 24L-14 8C-34 6 -58 6 -78 12L-76 4L-90 4L-82 -4z`,
			hide.deep,
		),
		path(d`M12 -6C32 -22 62 -34 96 -22C66 -22 40 -10 14 0z`, hide.body),
		circle(2, -11, 5, paint(stage, 'saffron').shade),
	);
};

/** The end of the Karatau: low dark ridges one behind another, a valley with its stream, a flock, and Greig's tulips. */
export const karatauZhanakorgan: HeroArt = {
	eyeM: 3,
	groundY: 630,
	ownGround: true,
	draw(stage) {
		const [far, near] = RIDGES;
		const rock = paint(stage, 'rock');
		const flock: readonly (readonly [number, number, number])[] = [
			[300, 6, 0.5],
			[336, 0, 0.46],
			[376, 6, 0.5],
			[412, 0, 0.46],
			[352, 14, 0.56],
			[392, 18, 0.58],
			[436, 12, 0.54],
			[318, 20, 0.6],
			[474, 4, 0.48],
			[462, 22, 0.6],
			[502, 14, 0.54],
			[424, 28, 0.64],
			[536, 6, 0.5],
			[520, 24, 0.6],
		];
		return [
			eagle(stage),
			far === undefined ? '' : ridge(stage, far, rock),
			near === undefined ? '' : ridge(stage, near, rock),
			foothills(stage),
			valley(stage),
			element('defs', {}, fatTailedSheep(stage)),
			...flock.map(([x, y, size], at) => use('sheep', x, y, at % 3 === 0 ? -size : size, size)),
			group({ transform: 'translate(200 26) scale(.66)' }, shepherdRiding(stage)),
			greigTulips(stage),
		].join('');
	},
};
