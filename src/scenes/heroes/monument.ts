import { castShadow, contactShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, group, line, path, polygon, rect } from '../svg.ts';

const HORSE = d`M-104 -92C-84 -108 -40 -102 2 -108C30 -126 44 -156 62 -176L66 -192L76 -178C92 -172 104 -150 114 -136C116 -126 108 -122 98 -126C90 -130 82 -128 76 -120C74 -100 70 -84 58 -72C56 -62 62 -54 72 -50L104 -54L112 -30L100 -26L94 -42L62 -36C48 -40 40 -50 34 -58C10 -50 -20 -50 -48 -62C-54 -50 -62 -42 -66 -34L-58 -4L-52 0H-72L-80 -34C-84 -48 -100 -56 -106 -74z`;
const FAR_LEGS = d`M30 -62L40 -34L34 -4L40 0H22L26 -32L14 -56zM-66 -60L-92 -34L-98 -6L-92 0H-112L-104 -38L-92 -62z`;
const TAIL = d`M-102 -90C-124 -96 -136 -70 -130 -30C-122 -40 -120 -56 -112 -66C-108 -74 -106 -82 -104 -84z`;
const RIDER = d`M-30 -100C-34 -132 -36 -160 -28 -176C-16 -188 6 -188 16 -178L40 -160L64 -164L66 -154L38 -148L18 -158C18 -140 14 -122 16 -108L34 -62L46 -56L22 -54L-2 -98z`;
const CAPE = d`M-28 -176C-50 -150 -64 -120 -96 -104C-66 -92 -40 -96 -24 -108z`;
const HELMET = d`M-20 -206C-18 -222 -10 -228 -3 -246C4 -228 12 -222 14 -206z`;

/** A rider with a spear in bronze (batyrs of the Syr Darya), light on his right. */
function horseman(stage: Stage): string {
	const { lit, body, shade, deep } = paint(stage, 'bronze');
	return [
		path(FAR_LEGS, deep),
		path(TAIL, shade),
		path(HORSE, body),
		path(d`M2 -108C30 -126 44 -156 62 -176L52 -174C34 -160 16 -130 -4 -112z`, deep),
		path(
			d`M-104 -92C-106 -84 -106 -78 -106 -74C-100 -56 -84 -48 -80 -34L-72 0H-66L-70 -40C-60 -60 -86 -70 -90 -98z`,
			shade,
		),
		path(
			d`M76 -178C92 -172 104 -150 114 -136C116 -126 108 -122 98 -126C100 -142 88 -160 76 -170zM-48 -62C-20 -50 10 -50 34 -58C20 -66 -20 -66 -48 -62z`,
			lit,
			{ opacity: 0.8 },
		),
		path(CAPE, shade),
		path(RIDER, body),
		path(d`M-30 -100C-34 -132 -36 -160 -28 -176l10 -6C-22 -150 -18 -120 -14 -100z`, shade),
		path(
			d`M4 -184L16 -178L40 -160L64 -164L65 -159L38 -154L14 -170C10 -150 10 -128 8 -106L16 -108C14 -122 18 -140 18 -158L8 -176z`,
			lit,
		),
		circle(-3, -200, 12.5, body),
		path(d`M-3 -212a12.5 12.5 0 0 1 4 24q6 -10 -4 -24z`, lit),
		path(HELMET, body),
		path(d`M-3 -246C4 -228 12 -222 14 -206H4C4 -222 0 -234 -3 -246z`, lit),
		line(d`M-22 -205H16`, deep, 4),
		circle(-8, -138, 20, deep),
		circle(-7, -138, 15, shade),
		circle(-7, -138, 5, lit),
		line(d`M84 -36L44 -262`, deep, 3.6),
		path(d`M44 -262l-7 -12l4 -20l9 18z`, lit),
		path(d`M46 -252q-22 2 -34 16q16 -2 38 6z`, deep),
	].join('');
}

/** A tall stele of white stone with a ram's-horn sign, for places remembered without a rider. */
function stele(stage: Stage): string {
	const { lit, body, shade } = paint(stage, 'plaster');
	const gold = paint(stage, 'saffron');
	return [
		path(
			polygon([
				[-44, 0],
				[-26, -238],
				[0, -262],
				[0, 0],
			]),
			shade,
		),
		path(
			polygon([
				[0, 0],
				[0, -262],
				[26, -238],
				[44, 0],
			]),
			lit,
		),
		path(
			polygon([
				[-14, 0],
				[-8, -244],
				[0, -262],
				[8, -244],
				[14, 0],
			]),
			body,
		),
		line(
			d`M0 -60V-186M0 -186c0 -26 -34 -26 -32 -4c2 14 20 12 18 0M0 -186c0 -26 34 -26 32 -4c-2 14 -20 12 -18 0M0 -120c-4 -18 -26 -16 -24 0c2 9 14 8 13 0M0 -120c4 -18 26 -16 24 0c-2 9 -14 8 -13 0`,
			gold.body,
			5,
			{ 'stroke-linecap': 'round' },
		),
		circle(0, -212, 5, gold.lit),
	].join('');
}

/** A monument on its plinth: a horseman, or a stele. */
export const monument: HeroArt = {
	eyeM: 3.2,
	groundY: 596,
	draw(stage) {
		const { random } = stage;
		const riding = random.chance(0.7);
		const stone = paint(stage, random.pick(['stone', 'redbrick', 'concrete']));
		const red = paint(stage, 'red');
		const tall = random.between(136, 160);
		const half = riding ? 86 : 66;
		const step = (width: number, y: number, height: number) =>
			rect(-width / 2, y, width, height, stone.body) +
			rect(-width / 2, y, width * 0.16, height, stone.shade) +
			rect(-width / 2, y, width, 4, stone.lit);
		const bed = (x: number, width: number) =>
			path(d`M${x} 14q${width / 2} -20 ${width} 0z`, paint(stage, 'leaf').body) +
			[0.2, 0.36, 0.5, 0.66, 0.8]
				.map((at) => circle(x + width * at, 7 - (at > 0.3 && at < 0.7 ? 2 : 0), 3.6, red.lit))
				.join('');
		return [
			castShadow(
				stage,
				rect(-half, -tall, half * 2, tall, 'inherit'),
				rect(-190, -24, 380, 24, 'inherit'),
				riding
					? group(
							{ transform: `translate(0 ${-Math.round(tall)})` },
							path(HORSE + CAPE + RIDER + HELMET, 'inherit'),
						)
					: path(d`M-44 ${-tall}L0 ${-tall - 262}L44 ${-tall}z`, 'inherit'),
			),
			contactShadow(stage, 0, 480),
			step(440, -10, 16),
			step(340, -24, 14),
			step(half * 2 + 60, -38, 14),
			path(d`M${-half} -38L${-half + 8} ${-tall}H${half - 8}L${half} -38z`, stone.body),
			path(d`M${-half} -38L${-half + 8} ${-tall}h28L${-half + 34} -38z`, stone.shade),
			path(d`M${half - 22} -38L${half - 28} ${-tall}h20L${half} -38z`, stone.lit),
			rect(-half, -tall - 8, half * 2, 12, stone.body),
			rect(-half, -tall - 8, half * 2, 5, stone.lit),
			rect(-28, -tall * 0.72, 58, 34, paint(stage, 'bronze').shade),
			line(
				d`M-18 ${-tall * 0.72 + 10}h38M-18 ${-tall * 0.72 + 18}h38M-10 ${-tall * 0.72 + 26}h22`,
				paint(stage, 'saffron').body,
				2,
			),
			group({ transform: `translate(0 ${-Math.round(tall) - 7})` }, riding ? horseman(stage) : stele(stage)),
			bed(-212, 96),
			bed(116, 96),
			skirt(stage, -260, -214, 4),
			skirt(stage, 214, 260, 4),
		].join('');
	},
};
