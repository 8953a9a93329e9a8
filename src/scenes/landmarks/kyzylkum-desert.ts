import { distant } from '../palette.ts';
import { castShadow } from '../parts/shadow.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, element, ellipse, group, hundredths, line, path } from '../svg.ts';

/** Great dunes behind: crests in the sun, slip faces to the left in the shade. */
function dunes(stage: Stage): string {
	const { light } = stage;
	const sand = paint(stage, 'dune');
	const red = paint(stage, 'redbrick');
	return [
		path(
			d`M-660 -60C-520 -130 -430 -206 -330 -214C-260 -196 -190 -140 -60 -112C40 -92 120 -84 200 -70V-40H-660z`,
			distant(light, sand.lit, 0.25),
		),
		path(
			d`M-660 -60C-520 -130 -430 -206 -330 -214C-352 -178 -312 -152 -334 -116C-350 -86 -330 -70 -352 -40H-660z`,
			distant(light, red.shade, 0.35),
		),
		path(
			d`M120 -56C240 -92 330 -138 418 -148C480 -136 560 -96 660 -84V-30H100z`,
			distant(light, sand.lit, 0.12),
		),
		path(
			d`M120 -56C240 -92 330 -138 418 -148C398 -120 426 -100 404 -76C396 -60 410 -44 398 -30H100z`,
			distant(light, red.shade, 0.25),
		),
		path(
			d`M-660 -34C-420 -62 -260 -74 -120 -66C60 -56 300 -30 660 -54V20H-660z`,
			distant(light, sand.body, 0.08),
		),
		path(
			d`M-660 -34C-420 -62 -260 -74 -120 -66C-180 -50 -260 -46 -330 -20C-400 -6 -560 -4 -660 4z`,
			distant(light, red.shade, 0.15),
			{ opacity: 0.55 },
		),
		line(
			d`M-40 -38q90 -14 190 2M-10 -28q90 -12 200 6M30 -16q90 -12 190 6M330 -26q80 -10 190 -4M300 -14q100 -12 220 -4M-300 -128q60 30 130 40M-290 -112q70 28 160 36M-270 -96q70 24 170 30`,
			distant(light, red.body, 0.2),
			1.8,
			{ opacity: 0.6, 'stroke-linecap': 'round' },
		),
	].join('');
}

/** The takyr in the foreground: a level pan of clay, split into plates. */
function takyr(stage: Stage): string {
	const clay = paint(stage, 'salt');
	const { random } = stage;
	const rows = [28, 44, 66, 98, 142, 196];
	const spread = [50, 60, 76, 98, 128, 164];
	let cracks = '';
	rows.forEach((y, row) => {
		const step = spread[row] ?? 50;
		const gap = (rows[row + 1] ?? 260) - y;
		const shift = (row % 2) * step;
		for (let x = -700 - shift; x < 700; x += step * 2) {
			const [low, high] = [y + gap * random.between(0.18, 0.42), y - gap * random.between(0, 0.2)];
			const turn = x + step * random.between(0.8, 1.2);
			cracks += d`M${x} ${high}L${turn} ${low}L${x + step * 2} ${high}M${turn} ${low}L${turn + random.between(-8, 8)} ${y + gap * 0.9}`;
		}
	});
	const edge = d`M-660 22Q-420 10 -180 18T300 14T660 24V200H-660z`;
	return [
		path(edge, clay.shade),
		path(d`M-660 28Q-420 16 -180 24T300 20T660 30V200H-660z`, clay.body),
		line(cracks, clay.deep, 1.6, { opacity: 0.45, 'stroke-linejoin': 'round' }),
	].join('');
}

/** A tuft of the crown, a hundred units across: leafless green twigs that stand up in the middle and hang at the rim. */
function broom(stage: Stage, id: string): string {
	const leaf = paint(stage, 'green');
	const { random } = stage;
	const fan = (count: number, reach: number, x: number, y: number) =>
		Array.from({ length: count }, (_, at) => {
			const angle = (at / (count - 1) - 0.5) * 4.3 + random.between(-0.08, 0.08);
			const r = reach * random.between(0.72, 1.08);
			const [tipX, tipY] = [x + Math.sin(angle) * r * 1.15, y - Math.cos(angle) * r + Math.abs(angle) * 7];
			const [nx, ny] = [Math.cos(angle) * reach * 0.055, Math.sin(angle) * reach * 0.055];
			return d`M${x - nx} ${y - ny}Q${x + Math.sin(angle) * r * 0.6} ${y - Math.cos(angle) * r * 0.9} ${tipX} ${tipY}Q${x + Math.sin(angle) * r * 0.74} ${y - Math.cos(angle) * r * 0.62} ${x + nx} ${y + ny}z`;
		}).join('');
	return element(
		'g',
		{ id },
		path(fan(37, 86, 0, -20), leaf.shade),
		path(fan(25, 66, 6, -28), leaf.body),
		path(fan(15, 46, 16, -38), leaf.lit),
	);
}

/** Trunk and limbs of an old saxaul, twisted by wind and drought, and where its brooms grow: x, y, size, turn. */
const TRUNK =
	'M-40 8C-26-14-30-40-18-62C-6-84-34-104-62-112C-92-120-120-136-140-168L-132-174C-112-146-88-136-60-130C-40-126-26-122-14-112C-4-134-22-158-8-188C2-210-4-232-14-252L-4-256C12-232 18-206 10-184C2-160 18-140 22-122C44-128 70-132 90-156C104-172 112-190 132-204L138-196C122-180 116-160 102-142C80-114 48-108 34-92C22-76 40-54 36-34C34-16 46-4 60 8Z';
const LIT =
	'M60 8C46-4 34-16 36-34C40-54 22-76 34-92C48-108 80-114 102-142C116-160 122-180 138-196L134-198C112-184 106-162 92-144C70-122 38-120 22-100C8-78 24-58 20-34C18-16 28-4 40 8zM-4-256C12-232 18-206 10-184C2-160 18-140 22-122L14-112C6-134-6-158 0-186C8-208 2-232-8-254z';
/** Dead wood, bare. */
const BARE = 'M-22-60Q-60-70-86-58M-60-66Q-74-82-92-84';
const BROOMS: readonly (readonly [x: number, y: number, size: number, turn: number])[] = [
	[-46, -196, 0.92, -14],
	[58, -210, 0.86, 16],
	[-142, -164, 1, -22],
	[-86, -136, 0.8, -8],
	[-8, -246, 1.08, 2],
	[134, -190, 1.02, 14],
	[92, -150, 0.78, 26],
	[18, -168, 0.66, 4],
];

function saxaul(stage: Stage): string {
	const wood = paint(stage, 'wood');
	const copy = ([x, y, size, turn]: (typeof BROOMS)[number]) =>
		element('use', {
			href: '#broom',
			transform: `translate(${x} ${y}) rotate(${turn}) scale(${hundredths(size)})`,
		});
	return [
		element('defs', {}, broom(stage, 'broom')),
		castShadow(
			stage,
			path(TRUNK, 'inherit'),
			...BROOMS.map(([x, y, size]) => ellipse(x, y - 30 * size, 74 * size, 56 * size, 'inherit')),
		),
		...BROOMS.slice(0, 2).map(copy),
		line(BARE, wood.shade, 4, { 'stroke-linecap': 'round' }),
		path(TRUNK, wood.body),
		path(LIT, wood.lit),
		line(
			'M-26 4C-14-20-18-46-8-70M-4 6C6-20 0-50 6-84M-120-150Q-100-132-70-122M-2-180Q-10-150 0-124M98-160Q80-134 50-122',
			wood.deep,
			2.2,
			{ opacity: 0.6, 'stroke-linecap': 'round' },
		),
		path(
			'M-40 8C-70 2-96 10-116 20C-80 16-60 18-30 12zM60 8C80 4 100 10 116 16C88 14 70 16 44 13z',
			wood.body,
		),
		...BROOMS.slice(2).map(copy),
	].join('');
}

/** A goitered gazelle (karakuyryk), 74 units at the shoulder, facing right. */
const GAZELLE =
	'M-46-66C-30-74 4-74 26-72C38-78 44-92 48-106L46-118L42-140L49-124L50-141L55-122C62-118 68-112 76-104L74-98L62-98C58-84 54-66 44-56C42-46 42-40 42-34L44 0H38L34-34L30-46C10-42-10-42-24-46C-28-42-30-38-32-32L-28 0H-34L-42-34L-42-48C-50-54-52-60-50-64L-58-52Q-58-64-46-66zM22-48L30-4L34 0H27L14-46zM-38-46L-48-30L-46 0H-52L-56-30L-48-50z';

/** Gazelles on the rim of the takyr, and an eagle over the dunes. */
function life(stage: Stage): string {
	const hide = paint(stage, 'camel');
	const one = (x: number, y: number, size: number, turn: 1 | -1) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			castShadow(stage, group({ transform: `scale(${turn} 1)` }, path(GAZELLE, 'inherit'))),
			group(
				{ transform: `scale(${turn} 1)` },
				path(GAZELLE, hide.body),
				path(
					'M-46-66C-30-74 4-74 26-72C36-76 42-86 47-98L56-92C52-80 44-70 30-66C4-68-26-66-46-58z',
					hide.lit,
				),
				path(
					'M-30-48C-10-42 14-42 34-48C38-54 34-56 26-54C4-50-20-52-42-58C-44-52-38-50-30-48z',
					paint(stage, 'white').body,
				),
				line('M42-140L49-124M50-141L52-122', paint(stage, 'dark').deep, 2.4),
				circle(62, -106, 1.6, paint(stage, 'dark').deep),
			),
		);
	return [
		one(-352, 34, 0.74, 1),
		one(-478, 30, 0.66, -1),
		one(-268, 26, 0.46, 1),
		path(
			'M-290-330q26-16 42-2q5-6 10 0q18-16 44 4q-26-8-40 6l-4 9h-8l-3-9q-16-12-41-8z',
			paint(stage, 'dark').body,
		),
	].join('');
}

/** The Kyzylkum at its three: dunes of red sand, an old saxaul, a cracked takyr before it. */
export const kyzylkumDesert: HeroArt = {
	eyeM: 2.6,
	groundY: 560,
	swept: true,
	draw(stage) {
		const young = (x: number, y: number, size: number) =>
			group(
				{ transform: `translate(${x} ${y}) scale(${size})` },
				element('use', { href: '#broom', transform: 'rotate(-16)' }),
				element('use', { href: '#broom', transform: 'rotate(24)' }),
			);
		return [
			dunes(stage),
			takyr(stage),
			life(stage),
			group({ transform: 'translate(104 64) scale(1.12)' }, saxaul(stage)),
			young(-210, -2, 0.3),
			young(366, 6, 0.4),
			young(424, 0, 0.3),
			young(-560, 6, 0.42),
			young(560, 150, 1.1),
		].join('');
	},
};
