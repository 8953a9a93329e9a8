import { castShadow, contactShadow } from '../parts/shadow.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, group, hundredths, path, round } from '../svg.ts';

const BODY =
	'M-98-138C-62-152-4-138 40-148C58-160 76-184 92-204L96-234C103-226 107-216 108-208C119-203 134-180 148-160C153-150 147-143 134-146C124-150 114-156 106-152C98-140 93-124 86-108C82-94 80-72 76-52L78-8L82 0H64L66-50C63-66 56-78 48-84C20-72-20-74-46-88C-52-76-68-66-74-50L-70-8L-66 0H-84L-89-48C-90-62-100-74-104-92C-112-110-110-130-98-138z';
const FAR_LEGS =
	'M46-88C54-70 56-58 52-48L38-6L40 0H22L38-50L34-84zM-52-92C-46-76-50-62-58-50L-50-8L-45 0H-62L-74-48C-80-60-88-70-90-84z';
const MANE = 'M34-147C54-160 74-186 90-206L96-234L86-212C68-198 48-168 30-151z';
const BELLY =
	'M86-108C82-94 80-72 76-52L78-8H70L70-50C66-66 58-80 48-84C20-72-20-74-46-88C-52-76-68-66-74-50L-70-8H-78L-82-48C-84-64-72-82-60-94C-30-84 30-84 58-100C70-112 78-130 90-140C92-128 90-118 86-108z';
const MUZZLE =
	'M136-174C140-170 144-166 148-160C153-150 147-143 134-146C128-148 124-151 120-152C124-162 130-170 136-174z';
const GRAZING =
	'M-98-138C-62-152-4-140 44-146C70-140 92-116 104-84C112-62 124-48 132-30L142-14C146-4 138 2 128-3C112-14 98-24 92-34L80-30L86-44C78-62 70-76 62-82C64-70 62-60 60-52L62-8L66 0H48L50-50C48-66 42-78 34-84C10-74-20-74-46-88C-52-76-68-66-74-50L-70-8L-66 0H-84L-89-48C-90-62-100-74-104-92C-112-110-110-130-98-138z';
const GRAZING_MANE = 'M40-149C72-146 98-120 110-86L92-44L98-40L104-84C92-116 70-138 42-144z';
const TAIL = 'M-102-130C-116-118-120-96-118-72L-122-42L-112-60L-108-44C-106-70-112-96-104-112z';

interface Ass {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly turn: 1 | -1;
	readonly grazing: boolean;
}

/** One wild ass standing on its own spot of ground. */
function ass(stage: Stage, { x, y, size, turn, grazing }: Ass): string {
	const hide = paint(stage, 'hide');
	const white = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const flip = `scale(${turn} 1)`;
	const shape = grazing ? GRAZING : BODY;
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		castShadow(stage, group({ transform: flip }, path(shape + FAR_LEGS, 'inherit'))),
		contactShadow(stage, 0, 210, 5),
		group(
			{ transform: flip },
			path(TAIL, dark.body),
			path(FAR_LEGS, hide.shade),
			path(shape, hide.body),
			path(d`M-98 -138C-62 -152 -4 -138 40 -147L36 -139C0 -130 -60 -142 -96 -130z`, hide.lit),
			grazing ? '' : path(BELLY, white.body, { opacity: 0.85 }),
			grazing
				? path(
						d`M34 -84C10 -74 -20 -74 -46 -88C-52 -76 -68 -66 -74 -50L-70 -8H-76L-80 -48C-82 -64 -72 -82 -60 -94C-30 -84 20 -86 50 -100C46 -92 40 -86 34 -84z`,
						white.body,
						{ opacity: 0.85 },
					)
				: '',
			path(
				grazing
					? d`M132 -30L142 -14C146 -4 138 2 128 -3C122 -7 116 -11 112 -14C118 -22 126 -28 132 -30z`
					: MUZZLE,
				white.body,
			),
			path(grazing ? GRAZING_MANE : MANE, dark.body),
			grazing
				? circle(112, -34, 3, dark.deep)
				: circle(119, -184, 3.2, dark.deep) + path(d`M86 -204L84 -234L96 -212z`, hide.shade),
			path(d`M78 -8L82 0H64L65 -8zM-70 -8L-66 0H-84L-85 -8z`, dark.body, grazing ? { opacity: 0 } : {}),
		),
	);
}

/** Kulan, the wild asses of Barsakelmes: two or three on the plain, one always on watch. */
export const kulan: HeroArt = {
	eyeM: 1.5,
	groundY: 640,
	draw(stage) {
		const { random } = stage;
		const turn = random.pick([1, -1] as const);
		const third = random.chance(0.7);
		return [
			third
				? ass(stage, {
						x: turn * 330 + random.between(-14, 14),
						y: -78,
						size: 0.58,
						turn: turn === 1 ? -1 : 1,
						grazing: random.chance(0.5),
					})
				: '',
			ass(stage, { x: turn * 172 + random.between(-16, 16), y: -26, size: 0.84, turn, grazing: true }),
			ass(stage, { x: turn * -130 + random.between(-16, 16), y: 12, size: 1.14, turn, grazing: false }),
		].join('');
	},
};
