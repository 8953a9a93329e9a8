import { CAMEL } from '../parts/camel-shape.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, group, hundredths, path, round } from '../svg.ts';

/** One camel on its own spot of ground. */
function one(stage: Stage, x: number, y: number, size: number, turn: 1 | -1): string {
	const { lit, body, shade, deep } = paint(stage, 'camel');
	const hair = paint(stage, 'dark');
	const flip = `scale(${turn} 1)`;
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		castShadow(stage, group({ transform: flip }, path(CAMEL.body + CAMEL.farLegs, 'inherit'))),
		contactShadow(stage, 0, 230, 5),
		group(
			{ transform: flip },
			path(CAMEL.tail, deep),
			path(CAMEL.farLegs, deep),
			path(CAMEL.body, body),
			path(
				d`M-58 -82C-24 -62 36 -62 72 -76C84 -82 94 -84 100 -84C104 -86 116 -90 126 -96C108 -100 90 -104 70 -98C30 -86 -30 -90 -62 -104C-80 -110 -98 -104 -112 -100C-108 -90 -104 -82 -100 -74C-84 -66 -66 -72 -58 -82z`,
				shade,
			),
			path(
				d`M-88 -164C-82 -190 -68 -219 -53 -216C-44 -213 -40 -196 -34 -182C-44 -196 -52 -202 -58 -198C-68 -192 -74 -176 -80 -158zM13 -174C20 -198 33 -225 47 -219C56 -215 60 -198 66 -180C56 -196 48 -204 40 -200C30 -194 26 -180 20 -164z`,
				lit,
			),
			path(CAMEL.hair, hair.body, { opacity: 0.75 }),
			circle(170, -203, 3.2, hair.deep),
			path(d`M203 -196C206 -189 200 -184 190 -184L196 -192z`, deep),
			path(d`M95 -8L99 0H80V-8zM-80 -8L-76 0H-95V-8z`, deep),
		),
	);
}

/** Bactrian camels: a cow, and as the seed has it her calf or another behind. */
export const camel: HeroArt = {
	eyeM: 2,
	groundY: 640,
	draw(stage) {
		const { random } = stage;
		const turn = random.pick([1, -1] as const);
		const calf = random.chance(0.5);
		return [
			random.chance(0.6)
				? one(stage, -turn * random.between(170, 230), -66, 0.58, random.pick([1, -1] as const))
				: '',
			one(stage, -turn * 50, 0, 1.36, turn),
			calf ? one(stage, turn * 214, 22, 0.66, turn) : '',
		].join('');
	},
};
