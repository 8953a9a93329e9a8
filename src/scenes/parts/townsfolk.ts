import type { Material } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, hundredths, line, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

/** People as they walk there; all look to the right and are 170 units tall. */
export type Walker = 'man' | 'woman' | 'elder' | 'child';

export interface Person {
	readonly kind: Walker;
	/** Where the feet stand. */
	readonly x: number;
	readonly y: number;
	/** Pixels from foot to crown. */
	readonly height: number;
	readonly turn?: 1 | -1;
	readonly cloth?: Material;
	/** Cloth of trousers, scarf or hat. */
	readonly second?: Material;
}

const COAT = d`M-20 -74C-24 -110 -22 -138 -12 -144H12C23 -138 22 -108 20 -74z`;
const COAT_LIT = d`M5 -144H12C23 -138 22 -108 20 -74H12C16 -106 14 -130 5 -144z`;
const LEGS = d`M-18 0L-10 -78H16L24 -4L28 0H12L4 -58L-4 -4L-2 0z`;
const DRESS = d`M-26 -6C-20 -52 -14 -82 -16 -112C-16 -136 -8 -146 0 -146C12 -146 17 -134 16 -112C16 -82 24 -50 28 -6Q0 2 -26 -6z`;
const DRESS_LIT = d`M6 -145C14 -142 17 -132 16 -112C16 -82 24 -50 28 -6L16 -3C16 -50 8 -80 8 -112z`;
const CHAPAN = d`M-24 -22C-22 -70 -24 -128 -12 -144H12C25 -128 24 -70 28 -22Q2 -16 -24 -22z`;
const CHAPAN_LIT = d`M5 -144H12C25 -128 24 -70 28 -22L18 -20C20 -70 16 -124 5 -144z`;

function shapes(
	stage: Stage,
	{ kind, cloth, second }: Person,
): { readonly ink: string; readonly drawn: string } {
	const skin = paint(stage, 'brick');
	const dark = paint(stage, 'dark');
	const main = paint(stage, cloth ?? (kind === 'woman' ? 'red' : kind === 'elder' ? 'turquoise' : 'felt'));
	const other = paint(stage, second ?? (kind === 'man' ? 'dark' : 'white'));
	const head = circle(2, -156, 11, skin.body);
	if (kind === 'woman')
		return {
			ink: DRESS,
			drawn:
				path(d`M-10 -8h8v8h-8zM8 -8h8v8h-8z`, dark.body) +
				path(DRESS, main.body) +
				path(DRESS_LIT, main.lit) +
				head +
				path(d`M-12 -140C-14 -166 -6 -172 4 -171C12 -170 14 -164 13 -160C4 -162 2 -150 6 -138z`, other.body),
		};
	if (kind === 'elder')
		return {
			ink: CHAPAN,
			drawn:
				line(d`M30 -84L38 0`, paint(stage, 'wood').shade, 4) +
				path(d`M-12 -24h9v24h-11zM8 -24h9l3 24h-11z`, dark.body) +
				path(CHAPAN, main.body) +
				path(CHAPAN_LIT, main.lit) +
				line(d`M10 -126Q26 -112 30 -86`, main.shade, 8, { 'stroke-linecap': 'round' }) +
				head +
				path(d`M4 -146l9 -2q0 14 -6 16z`, paint(stage, 'white').body) +
				path(d`M-11 -158Q-9 -176 2 -176T14 -160z`, other.lit),
		};
	return {
		ink: COAT + LEGS,
		drawn:
			path(LEGS, other.shade) +
			path(COAT, main.body) +
			path(COAT_LIT, main.lit) +
			line(d`M-14 -132Q-22 -104 -12 -82`, main.shade, 8, { 'stroke-linecap': 'round' }) +
			head +
			path(d`M-9 -158Q-10 -169 2 -169Q10 -169 11 -163Q2 -164 -2 -156Q-4 -150 -7 -148z`, dark.body),
	};
}

/** A person of the street with a shadow, standing at a point of the picture. */
export function person(stage: Stage, who: Person): string {
	const { ink, drawn } = shapes(stage, who);
	const size = (who.height / 170) * (who.kind === 'child' ? 0.66 : 1);
	const turned = who.turn === -1 ? group({ transform: 'scale(-1 1)' }, drawn) : drawn;
	return group(
		{ transform: `translate(${round(who.x)} ${round(who.y)}) scale(${hundredths(size)})` },
		castShadow(stage, path(ink, 'inherit'), circle(2, -156, 11, 'inherit')),
		ellipse(0, 0, 22, 4, stage.light.shadow.color, { opacity: stage.light.shadow.opacity }),
		turned,
	);
}
