import type { Tones } from '../palette.ts';
import { circle, d, line, path } from '../svg.ts';

/** What an old man with his kobyz is made of: cloth and wood, or bronze throughout. */
export interface PlayerTones {
	readonly robe: Tones;
	readonly trim: string;
	readonly hat: Tones;
	readonly skin: Tones;
	readonly beard: string;
	readonly kobyz: Tones;
	readonly hair: string;
}

const LAP = d`M-94 0C-102 -24 -74 -46 -42 -50H42C74 -46 102 -24 94 0Q48 8 0 4Q-48 8 -94 0z`;
const TORSO = d`M-42 -40C-58 -84 -56 -122 -34 -136C-14 -144 14 -144 34 -136C56 -122 58 -84 42 -40z`;
const HAT = d`M-19 -172C-18 -188 -9 -200 0 -212C9 -200 18 -188 19 -172z`;

/** His outline, for shadows. */
export const KOBYZ_PLAYER_OUTLINE =
	LAP + TORSO + HAT + d`M-18 -130V-172H18V-130zM-44 -166L-24 -174L-4 -60H-20z`;

/** A seated elder playing the kobyz, 212 units tall, sitting on (0, 0), light on his right. */
export function kobyzPlayer({ robe, trim, hat, skin, beard, kobyz, hair }: PlayerTones): string {
	return [
		path(TORSO, robe.body),
		path(d`M-42 -40C-58 -84 -56 -122 -34 -136L-16 -141C-34 -110 -32 -70 -24 -40z`, robe.shade),
		path(d`M42 -40C58 -84 56 -122 34 -136L22 -140C42 -112 40 -76 30 -40z`, robe.lit),
		path(LAP, robe.body),
		path(d`M-94 0C-102 -24 -74 -46 -42 -50C-60 -34 -66 -14 -44 5Q-70 4 -94 0z`, robe.shade),
		path(d`M94 0C102 -24 74 -46 42 -50H26C60 -40 78 -22 76 3z`, robe.lit),
		line(d`M-88 -8Q-40 -4 0 -6Q44 -4 88 -8M-14 -140L-4 -50M14 -140L6 -50`, trim, 3.6),
		line(d`M-60 -30Q-30 -22 -4 -26M62 -30Q40 -20 18 -24`, robe.deep, 2, { opacity: 0.6 }),
		circle(0, -156, 17, skin.body),
		path(d`M6 -172A17 17 0 0 1 8 -141Q13 -156 6 -172z`, skin.lit),
		path(d`M-14 -156C-14 -132 -8 -118 1 -106C8 -118 14 -132 14 -156Q8 -146 0 -147Q-8 -146 -14 -156z`, beard),
		line(d`M-10 -160h7M4 -160h7`, skin.deep, 2),
		path(HAT, hat.body),
		path(d`M0 -212C9 -200 18 -188 19 -172H8C9 -186 5 -200 0 -212z`, hat.lit),
		path(d`M-21 -176Q0 -168 21 -176V-166Q0 -158 -21 -166z`, hat.shade),
		// the kobyz: open bowl, skin below, bent neck, two strings of horsehair
		path(d`M-36 -168L-27 -172L-4 -66L-18 -62z`, kobyz.body),
		path(d`M-42 -176q8 -8 18 -2l-4 14q-8 2 -12 -2z`, kobyz.shade),
		path(d`M-20 -70C-40 -60 -42 -22 -26 -6C-16 2 0 2 8 -6C22 -22 18 -58 0 -70z`, kobyz.body),
		path(d`M0 -70C18 -58 22 -22 8 -6C4 -2 0 -1 -4 0C6 -24 6 -50 -8 -70z`, kobyz.lit),
		path(d`M-22 -62C-34 -54 -34 -40 -24 -38C-12 -36 4 -38 6 -46C6 -56 0 -62 -6 -64z`, kobyz.deep),
		line(d`M-32 -166L-12 -10M-29 -168L-6 -10`, hair, 1.6),
		// hands and bow
		path(d`M-40 -128C-66 -120 -82 -98 -74 -84C-66 -76 -46 -98 -26 -110L-30 -124z`, robe.shade),
		circle(-26, -116, 7, skin.body),
		path(d`M40 -128C64 -122 82 -98 76 -80C70 -66 56 -54 46 -50L36 -62C48 -76 44 -96 36 -108z`, robe.lit),
		circle(41, -54, 7.4, skin.lit),
		line(d`M44 -56L-52 -38`, hair, 1.6),
		line(d`M46 -56Q0 -72 -54 -38`, kobyz.deep, 3.4, { 'stroke-linecap': 'round' }),
	].join('');
}
