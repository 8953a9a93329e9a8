import { distant } from '../palette.ts';
import { KOBYZ_PLAYER_OUTLINE, kobyzPlayer } from '../parts/kobyz-player.ts';
import { figure } from '../parts/figure.ts';
import { tufts } from '../parts/grass.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, line, path } from '../svg.ts';

/** One stele as we see it: where its foot, waist and bowl stand, and how wide each looks from here. */
interface Shell {
	readonly foot: readonly [x: number, y: number, half: number];
	readonly waist: readonly [x: number, half: number];
	readonly bowl: readonly [x: number, half: number];
	readonly top: number;
}

// the ring is turned by some twenty degrees, so that all four show
const FRONT: Shell = { foot: [-34, 8, 66], waist: [-14, 31], bowl: [-48, 76], top: -398 };
const RIGHT: Shell = { foot: [86, -2, 46], waist: [36, 26], bowl: [122, 33], top: -388 };
const BACK: Shell = { foot: [34, -14, 58], waist: [14, 30], bowl: [44, 70], top: -374 };
const LEFT: Shell = { foot: [-88, -8, 42], waist: [-36, 26], bowl: [-124, 34], top: -382 };

const WAIST_Y = -154;

/** The outline of a stele, drawn in by `rim` on every side. */
function outline({ foot, waist, bowl, top }: Shell, rim = 0): string {
	const [fx, fy, fh] = [foot[0], foot[1], foot[2] - rim];
	const [wx, wh] = [waist[0], waist[1] - rim * 0.8];
	const [bx, bh] = [bowl[0], Math.max(4, bowl[1] - rim)];
	const crown = top + rim;
	const mid = top + 84;
	return d`M${fx - fh} ${fy}C${fx - fh * 0.8} -50 ${wx - wh} -100 ${wx - wh} ${WAIST_Y}C${wx - wh} -206 ${bx - bh} -244 ${bx - bh} ${mid}C${bx - bh} ${crown + 24} ${bx - bh * 0.55} ${crown} ${bx} ${crown}C${bx + bh * 0.55} ${crown} ${bx + bh} ${crown + 24} ${bx + bh} ${mid}C${bx + bh} -244 ${wx + wh} -206 ${wx + wh} ${WAIST_Y}C${wx + wh} -100 ${fx + fh * 0.8} -50 ${fx + fh} ${fy}z`;
}

/** A crescent along one side of a stele, between two insets: light or shade inside the hollow. */
const cheek = (shell: Shell, rim: number, shift: number): string => {
	const { foot, waist, bowl, top } = shell;
	const moved: Shell = {
		foot: [foot[0] + shift * 0.7, foot[1], foot[2]],
		waist: [waist[0] + shift * 0.4, waist[1]],
		bowl: [bowl[0] + shift, bowl[1]],
		top,
	};
	return outline(shell, rim) + outline(moved, rim);
};

/** Organ pipes hung in a bowl: the wind plays on them. */
function pipes(stage: Stage, x: number, half: number, count: number, longest: number): string {
	const grey = paint(stage, 'grey');
	const shape = Array.from({ length: count }, (_, at) => {
		const share = (at + 0.5) / count - 0.5;
		const tall = longest * (1 - Math.abs(share) * 0.9);
		return d`M${x + share * half * 2} ${-300 - tall * 0.44}v${tall}`;
	}).join('');
	const width = (half * 2 * 0.6) / count;
	return [
		line(shape, grey.deep, width + 1.6),
		line(shape, grey.body, width),
		line(shape, grey.lit, width * 0.34),
		line(
			d`M${x - half} -322h${half * 2}M${x - half * 0.86} -284h${half * 1.72}`,
			paint(stage, 'iron').body,
			2.4,
		),
	].join('');
}

/** The four stelae, back to back. */
function stelae(stage: Stage): string {
	const { light } = stage;
	const { lit, body, shade, deep } = paint(stage, 'concrete');
	const horns = (x: number, y: number, size: number) =>
		d`M${x} ${y}v${-size}c0 ${-size * 0.9} ${-size * 1.2} ${-size * 0.9} ${-size * 1.1} 0c0 ${size * 0.5} ${size * 0.6} ${size * 0.4} ${size * 0.6} 0M${x} ${y - size}c0 ${-size * 0.9} ${size * 1.2} ${-size * 0.9} ${size * 1.1} 0c0 ${size * 0.5} ${-size * 0.6} ${size * 0.4} ${-size * 0.6} 0`;
	return [
		path(outline(BACK), shade),
		path(cheek(BACK, 0, -9), body, { 'fill-rule': 'evenodd', opacity: 0.6 }),
		path(outline(LEFT), shade),
		path(cheek(LEFT, 0, 12), deep, { 'fill-rule': 'evenodd', opacity: 0.4 }),
		// the right one opens to the sun
		path(outline(RIGHT), body),
		path(outline(RIGHT, 6), lit),
		path(
			d`M122 -382C108 -378 95 -350 95 -304C95 -260 62 -206 46 -154C50 -100 74 -50 92 -2H60C44 -60 26 -100 16 -154C16 -210 96 -240 89 -304C90 -350 104 -384 122 -388z`,
			shade,
		),
		pipes(stage, 126, 15, 5, 82),
		path(d`M30 0C22 -60 20 -110 18 -154H40C46 -100 60 -50 70 0z`, shade),
		line(horns(104, -16, 15), shade, 2.6, { 'stroke-linecap': 'round' }),
		// the front one faces us, its hollow in the shade
		path(outline(FRONT), lit),
		path(cheek(FRONT, 0, 8), body, { 'fill-rule': 'evenodd' }),
		path(outline(FRONT, 10), shade),
		path(cheek(FRONT, 10, 16), body, { 'fill-rule': 'evenodd', 'clip-path': 'url(#hollow)' }),
		path(cheek(FRONT, 10, -20), deep, { 'fill-rule': 'evenodd', 'clip-path': 'url(#hollow)', opacity: 0.55 }),
		pipes(stage, -45, 44, 10, 128),
		path(d`M-60 8C-58 -44 -48 -86 -32 -104C-16 -86 -6 -44 -4 8z`, deep),
		path(
			d`M-44 6C-43 -32 -38 -58 -30 -70C-22 -58 -17 -32 -16 6z`,
			distant(light, light.sky.at(-1)?.[1] ?? body, 0.2),
		),
		path(d`M-60 8C-58 -44 -48 -86 -32 -104C-42 -80 -50 -44 -50 8z`, body),
		line(d`M-30 -112V-196M-22 -116V-196M-6 -116V-196M2 -112V-196`, deep, 1.6, { opacity: 0.5 }),
		circle(-14, -136, 7, shade) + circle(-14, -136, 3, lit),
		line(horns(-84, 0, 13), shade, 2.4, { 'stroke-linecap': 'round' }),
	].join('');
}

/** A round step of the base. */
function step(stage: Stage, half: number, y: number, rise: number): string {
	const { lit, body, shade } = paint(stage, 'stone');
	return [
		path(d`M${-half} ${y - rise}v${rise}A${half} ${half * 0.105} 0 0 0 ${half} ${y}v${-rise}z`, shade),
		path(
			d`M${half * 0.5} ${y - rise}v${rise + half * 0.091}Q${half * 0.96} ${y + half * 0.05} ${half} ${y}v${-rise}z`,
			lit,
		),
		ellipse(0, y - rise, half, half * 0.105, body),
	].join('');
}

/** The valley below: a bend of the Syr Darya with the sun on it, and its tugai. */
function valley(stage: Stage): string {
	const { light } = stage;
	const water = paint(stage, 'water');
	const green = paint(stage, 'green');
	return [
		path(
			d`M-660 -104C-420 -112 -260 -94 -60 -100C140 -106 380 -112 660 -102V-88C420 -92 300 -84 60 -86C-160 -88 -420 -82 -660 -90z`,
			distant(light, green.shade, 0.45),
		),
		path(
			d`M660 -100C420 -106 240 -100 210 -96C180 -92 420 -90 400 -86C380 -82 -60 -86 -300 -92C-440 -95 -560 -92 -660 -94V-90C-540 -88 -440 -90 -300 -86C-60 -80 460 -76 470 -84C478 -90 320 -92 330 -95C350 -98 480 -98 660 -94z`,
			distant(light, water.lit, 0.25),
		),
		line(d`M230 -96h110M262 -93h90M330 -86h92M300 -83h60`, light.sun.color, 2, {
			opacity: 0.8,
			'stroke-linecap': 'round',
		}),
	].join('');
}

/** The pyramid of wishes in its hollow, and the wall whose pebbled crest is a snake. */
function grounds(stage: Stage): string {
	const stone = paint(stage, 'stone');
	const slab = paint(stage, 'redbrick');
	const { soil, light } = stage;
	const snake = d`M-640 -38C-560 -58 -500 -20 -430 -36C-370 -50 -340 -22 -286 -30`;
	return [
		// amphitheatre: rings going down
		ellipse(-452, -62, 122, 13, soil.shade) +
			ellipse(-452, -60, 108, 10, slab.shade) +
			ellipse(-454, -58, 84, 7, slab.body) +
			ellipse(-456, -56, 58, 4.6, slab.shade),
		ellipse(438, -30, 128, 16, soil.shade),
		group({ transform: 'translate(0 -26)' }, castShadow(stage, path(d`M358 0L436 -92L520 -2z`, 'inherit'))),
		path(d`M358 -28L436 -118L452 -20z`, stone.shade),
		path(d`M452 -20L436 -118L520 -30z`, stone.lit),
		path(d`M392 -24l9 -30l13 32z`, stone.deep),
		line(d`M376 -48L449 -42L502 -50M394 -68L446 -63L488 -69M412 -90L442 -86L470 -90`, stone.deep, 1.5, {
			opacity: 0.4,
		}),
		path(d`M316 -22Q440 0 564 -24V-17Q440 8 316 -15z`, stone.body),
		line(snake, light.shadow.color, 15, { opacity: 0.3, transform: 'translate(-14 10)' }),
		line(snake, stone.shade, 15, { 'stroke-linecap': 'round' }),
		line(snake, stone.lit, 9, { 'stroke-linecap': 'round', transform: 'translate(0 -5)' }),
		line(snake, paint(stage, 'iron').body, 4.6, {
			'stroke-dasharray': '0 10',
			'stroke-linecap': 'round',
			transform: 'translate(0 -5)',
		}),
	].join('');
}

/** Tufts of the steppe, left and right of the carpet. */
function grass(stage: Stage): string {
	const { random } = stage;
	const tuft = (_: unknown, at: number) => {
		const y = 40 + at * 9;
		const side = at % 2 === 0 ? -1 : 1;
		return {
			x: side * random.between(250 + y * 0.3, 620),
			y,
			height: (y + 126) * 0.16 * random.between(0.7, 1.1),
		};
	};
	return (
		tufts(stage, Array.from({ length: 9 }, tuft), paint(stage, 'green').body) +
		tufts(stage, Array.from({ length: 12 }, tuft), stage.soil.lit)
	);
}

/** The carpet of river pebbles laid before the stelae, with a horn pattern in it. */
function carpet(stage: Stage): string {
	const { lit, body, shade } = paint(stage, 'slab');
	const pale = paint(stage, 'stone');
	const lozenges = [0, 1, 2].map((at) => {
		const y = 74 + at * 34;
		const w = 26 + at * 9;
		return d`M0 ${y - 10 - at * 3}L${w} ${y}L0 ${y + 10 + at * 3}L${-w} ${y}zM${-w - 16} ${y}q${-w * 0.6} ${-12 - at * 2} ${-w * 0.9} 0q0 ${8 + at} ${w * 0.3} ${5}M${w + 16} ${y}q${w * 0.6} ${-12 - at * 2} ${w * 0.9} 0q0 ${8 + at} ${-w * 0.3} ${5}`;
	});
	return [
		path(d`M-128 42H128L236 200H-236z`, shade),
		path(d`M-118 46H118L218 200H-218z`, body),
		line(d`M-104 48L-190 200M104 48L190 200`, pale.lit, 4, {
			'stroke-dasharray': '0 8',
			'stroke-linecap': 'round',
		}),
		line(lozenges.join(''), pale.body, 5, { 'stroke-dasharray': '.1 7', 'stroke-linecap': 'round' }),
		line(d`M-128 43H128`, lit, 3),
	].join('');
}

/** The Korkyt Ata memorial: four stelae like kobyzes, back to back, pipes in their bowls; the steppe before them, the Syr Darya behind. */
export const korkytAta: HeroArt = {
	eyeM: 3.4,
	groundY: 596,
	swept: true,
	draw(stage) {
		const shapes = [FRONT, RIGHT, BACK, LEFT].map((shell) => path(outline(shell), 'inherit'));
		const gold = paint(stage, 'saffron');
		const player = kobyzPlayer({
			robe: paint(stage, 'turquoise'),
			trim: gold.body,
			hat: paint(stage, 'felt'),
			skin: paint(stage, 'hide'),
			beard: paint(stage, 'white').body,
			kobyz: paint(stage, 'camel'),
			hair: paint(stage, 'dark').deep,
		});
		return [
			valley(stage),
			grounds(stage),
			grass(stage),
			carpet(stage),
			castShadow(stage, ...shapes, path(d`M-292 4h584v-18h-584z`, 'inherit')),
			step(stage, 292, 24, 11),
			step(stage, 236, 12, 11),
			step(stage, 182, 1, 10),
			contactShadow(stage, -10, 270, 9),
			`<clipPath id="hollow"><path d="${outline(FRONT, 10)}"/></clipPath>`,
			stelae(stage),
			group(
				{ transform: 'translate(214 14) scale(.26)' },
				castShadow(stage, path(KOBYZ_PLAYER_OUTLINE, 'inherit')),
				player,
			),
			figure(stage, { x: -182, y: 70, height: 72, coat: 'red', legs: 'skirt', arms: 'shading' }),
			figure(stage, { x: -146, y: 74, height: 44, coat: 'saffron', trousers: 'glass' }),
		].join('');
	},
};
