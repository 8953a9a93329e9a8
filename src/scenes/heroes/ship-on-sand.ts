import { CAMEL } from '../parts/camel-shape.ts';
import { castShadow } from '../parts/shadow.ts';
import { paint, pixelsPerMetre, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, element, group, hundredths, line, path, rect, round, smooth } from '../svg.ts';

const HULL = d`M-322 -132C-220 -104 -60 -92 90 -110C190 -124 270 -156 352 -214C338 -150 306 -60 250 34L-262 -22C-296 -44 -316 -84 -322 -132z`;

/** Plates, rust and the wound in the side where the ribs show. */
function hull(stage: Stage): string {
	const { random } = stage;
	const rust = paint(stage, random.pick(['rust', 'rust', 'redbrick']));
	const iron = paint(stage, 'dark');
	const white = paint(stage, 'felt');
	const wound =
		smooth([
			[-170, 10],
			[-184, -38],
			[-150, -62],
			[-106, -52],
			[-66, -68],
			[-22, -44],
			[-2, 0],
			[-20, 30],
		]) + 'z';
	const ribs = Array.from(
		{ length: 7 },
		(_, at) => d`M${-162 + at * 25} ${-62 + (at % 2) * 8}q-6 42 -2 90`,
	).join('');
	const streaks = Array.from({ length: 12 }, () => {
		const x = random.between(-290, 250);
		return d`M${x} ${-88 - Math.max(0, x) * 0.14}q-2 ${random.between(16, 40)} ${random.between(-3, 3)} ${random.between(36, 74)}`;
	}).join('');
	return [
		element('clipPath', { id: 'hull' }, path(HULL, '#000')),
		path(HULL, rust.body),
		group(
			{ 'clip-path': 'url(#hull)' },
			path(d`M-340 -40C-200 -14 0 -2 120 -14C220 -26 290 -48 360 -84V60H-340z`, rust.shade),
			path(d`M120 -120C170 -90 190 -40 176 40H380V-240z`, rust.lit, { opacity: 0.45 }),
			path(d`M-340 -150H-250C-262 -90 -252 -30 -226 40H-340z`, rust.deep, { opacity: 0.45 }),
			line(
				d`M-326 -96C-200 -70 0 -58 110 -74C200 -88 280 -118 350 -164M-316 -60C-200 -36 0 -24 116 -38C210 -50 280 -76 340 -112`,
				rust.deep,
				2.4,
				{ opacity: 0.4 },
			),
			line([-232, 30, 104, 182, 246].map((x) => d`M${x} -130q8 80 -8 170`).join(''), rust.deep, 2, {
				opacity: 0.35,
			}),
			line(streaks, paint(stage, 'saffron').shade, 4, { opacity: 0.4, 'stroke-linecap': 'round' }),
			path(wound, iron.deep),
			line(ribs, rust.lit, 5),
			line(d`M-184 -34Q-100 -22 -6 -26`, rust.body, 5),
			path(
				d`M-322 -132C-220 -104 -60 -92 90 -110C190 -124 270 -156 352 -214l-6 24C270 -134 190 -104 92 -90C-60 -72 -220 -84 -322 -112z`,
				white.body,
			),
			path(d`M90 -110C190 -124 270 -156 352 -214l-6 24C270 -134 190 -104 92 -90z`, white.lit),
		),
		circle(286, -142, 5, iron.deep),
		line(d`M286 -142q10 40 6 62`, iron.body, 2.4),
	].join('');
}

/** Wheelhouse, masts and what is left of the rigging. */
function upperworks(stage: Stage): string {
	const white = paint(stage, 'felt');
	const iron = paint(stage, 'wood');
	const panes = [-196, -168, -140].map((x) => rect(x, -236, 18, 22, paint(stage, 'dark').body)).join('');
	return [
		path(d`M52 -106V-340h9V-108z`, iron.shade),
		path(d`M57 -106V-340h4V-108z`, iron.lit),
		line(d`M56 -330L340 -206M56 -330L-130 -262M56 -150L196 -262M56 -330L196 -262`, iron.shade, 2.6),
		line(d`M56 -150L196 -262`, iron.body, 6),
		line(d`M36 -300h40`, iron.shade, 5),
		path(d`M-244 -118V-186H-74V-98z`, white.body),
		path(d`M-244 -118V-186h34v76z`, white.shade),
		path(d`M-96 -100V-186h22v88z`, white.lit),
		path(d`M-252 -194H-64v10H-252z`, white.lit),
		path(d`M-216 -194V-250H-108V-194z`, white.body),
		path(d`M-216 -194V-250h14v56z`, white.shade),
		path(d`M-122 -194V-250h14v56z`, white.lit),
		path(d`M-226 -260H-98l4 12H-228z`, iron.body),
		panes,
		...[-182, -144, -110].map(
			(x) =>
				circle(x, -148, 8.5, paint(stage, 'dark').body) +
				circle(x, -148, 8.5, 'none', { stroke: white.shade, 'stroke-width': 3 }),
		),
		path(d`M-222 -116V-166h24v52z`, paint(stage, 'dark').shade),
		path(d`M-96 -198l6 -52h26l4 56z`, paint(stage, 'rust').body),
		path(d`M-90 -250h26l1 10h-28z`, paint(stage, 'dark').body),
		line(
			d`M-300 -128v-44M-276 -122v-44M-300 -170L-252 -160M300 -178v-26M270 -160v-26M240 -148v-26M240 -174L270 -186L302 -204L346 -222`,
			iron.shade,
			3,
		),
		line(d`M-302 -128L-316 -252L-222 -258`, iron.shade, 3),
	].join('');
}

/** Camels walking by, far behind; as tall as they would be there. */
function camels(stage: Stage): string {
	const { random } = stage;
	const count = random.int(1, 3);
	const y = -76;
	const scale = (2.1 * pixelsPerMetre(stage, stage.groundY + y)) / 215;
	return Array.from({ length: count }, (_, at) => {
		const x = -330 - at * random.between(40, 56) + random.between(-6, 6);
		const shadow = castShadow(stage, path(CAMEL.body, 'inherit'));
		return group(
			{
				transform: `translate(${round(x)} ${y + at * 2}) scale(${hundredths(scale * (at === 1 ? 0.8 : 1))})`,
			},
			shadow,
			path(CAMEL.farLegs, paint(stage, 'camel').deep),
			path(CAMEL.body + CAMEL.tail, paint(stage, 'camel').shade),
		);
	}).join('');
}

/** A trawler left by the Aral: heeling, half drowned in sand, rust-red in low sun. */
export const shipOnSand: HeroArt = {
	eyeM: 3.6,
	groundY: 604,
	draw(stage) {
		const { random, soil } = stage;
		const heel = round(random.between(-8.5, -6));
		const drift = (lift: number) =>
			d`M-440 34C-390 20 -350 ${-30 - lift} -286 ${-34 - lift}C-214 ${-34 - lift} -170 ${2 - lift * 0.6} -80 ${6 - lift * 0.4}C30 10 90 ${-8 - lift * 0.3} 180 ${-16 - lift * 0.2}C250 -22 300 0 410 30C300 46 120 40 0 52S-300 52 -440 34z`;
		const silhouette = group(
			{ transform: `rotate(${heel})` },
			path(HULL, 'inherit'),
			path(d`M-244 -110V-260H-70L-64 -100zM50 -100V-340h12V-100z`, 'inherit'),
			line(d`M56 -330L340 -206M56 -330L-130 -262`, stage.light.shadow.color, 4),
		);
		return [
			camels(stage),
			group({ transform: `rotate(${heel})` }, upperworks(stage), hull(stage)),
			path(drift(14), soil.lit),
			path(drift(2), soil.body),
			path(
				d`M-286 -36C-214 -36 -170 0 -80 4C-140 20 -240 10 -330 34C-400 34 -330 -28 -286 -36z`,
				soil.shade,
				{ opacity: 0.45 },
			),
			...[
				[300, 20, 26],
				[336, 28, 14],
			].map(([x = 0, y = 0, size = 0]) =>
				path(
					d`M${x} ${y}l${size * 0.2} ${-size * 0.5}l${size * 0.9} ${-size * 0.12}l${size * 0.3} ${size * 0.62}z`,
					paint(stage, 'rust').shade,
				),
			),
			castShadow(stage, silhouette),
		].join('');
	},
};
