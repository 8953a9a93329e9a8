import { roundArch } from '../parts/arch.ts';
import { courses } from '../parts/courses.ts';
import { dome, domeOutline, type DomeShape } from '../parts/dome.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import { archedWindow } from '../parts/windows.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, line, path, rect } from '../svg.ts';

/** An Orthodox cross on a ball. */
const cross = (x: number, y: number, gold: Tones): string =>
	circle(x, y - 2, 4, gold.body) +
	line(d`M${x} ${y}v-34M${x - 9} ${y - 24}h18M${x - 5} ${y - 30}h10M${x - 5} ${y - 12}l10 4`, gold.lit, 2.6);

/** A drum with narrow windows and an onion dome on it. */
function onion(stage: Stage, wall: Tones, shell: DomeShape, drum: { half: number; height: number }): string {
	const { x, foot, height } = shell;
	const { half } = drum;
	return [
		rect(x - half, foot, half * 2, drum.height, wall.body),
		rect(x - half, foot, half * 0.7, drum.height, wall.shade),
		rect(x + half * 0.5, foot, half * 0.5, drum.height, wall.lit),
		path(
			[-0.45, 0.15]
				.map((at) =>
					roundArch(x + half * at + half * 0.15, foot + drum.height - 5, half * 0.3, drum.height * 0.66),
				)
				.join(''),
			wall.deep,
		),
		rect(x - half - 4, foot - 4, half * 2 + 8, 6, paint(stage, 'plaster').lit),
		dome(shell, paint(stage, 'tile')),
		cross(x, foot - height, paint(stage, 'saffron')),
	].join('');
}

/** A row of small round arches under the eaves. */
const arcade = (left: number, right: number, y: number, color: string): string =>
	path(
		Array.from(
			{ length: Math.floor((right - left) / 14) },
			(_, at) => d`M${left + at * 14 + 2} ${y}v7a5 5 0 0 0 10 0v-7z`,
		).join(''),
		color,
	);

/** A brick church of the 1890s (Kazan Icon, Kyzylorda): bell tower in the west, nave, drum and onion domes. */
export const church: HeroArt = {
	eyeM: 4.4,
	groundY: 590,
	draw(stage) {
		const { random, light } = stage;
		const brick = paint(stage, random.pick(['brick', 'redbrick', 'brick']));
		const white = paint(stage, 'plaster');
		const roof = paint(stage, 'tile');
		const main: DomeShape = { x: 118, foot: -262, half: 34, height: 74, profile: 'onion', ribs: 3 };
		const bell: DomeShape = { x: -176, foot: -342, half: 17, height: 42, profile: 'onion' };
		const side: DomeShape[] = [66, 170].map((x) => ({
			x,
			foot: -196,
			half: 13,
			height: 32,
			profile: 'onion',
		}));
		return [
			castShadow(
				stage,
				rect(-236, -236, 120, 236, 'inherit'),
				path(d`M-232 -236L-176 -344L-120 -236z`, 'inherit'),
				rect(-120, -118, 350, 118, 'inherit'),
				rect(44, -190, 150, 90, 'inherit'),
				rect(88, -262, 60, 80, 'inherit'),
				path(domeOutline(main), 'inherit'),
			),
			...side.map((shape) => onion(stage, brick, shape, { half: 13, height: 26 })),
			onion(stage, brick, main, { half: 34, height: 66 }),
			path(d`M34 -158L70 -194H166L202 -158z`, roof.shade),
			path(d`M118 -194H166L202 -158H150z`, roof.body),
			rect(40, -158, 158, 46, brick.body),
			rect(40, -158, 16, 46, brick.shade),
			rect(182, -158, 16, 46, brick.lit),
			arcade(42, 198, -158, white.body),
			contactShadow(stage, 0, 500),
			path(d`M212 0V-96a54 54 0 0 1 52 20V-6z`, brick.lit),
			path(d`M208 -104q44 -6 64 26h-60z`, roof.lit),
			path(d`M-126 -112L-112 -140H218L236 -112z`, roof.body),
			path(d`M-126 -112L-112 -140H-20L-34 -112z`, roof.shade, { opacity: 0.6 }),
			rect(-120, -112, 350, 112, brick.body),
			courses(random, brick.shade, { x: -120, y: -112, width: 350, height: 112, step: 10 }),
			rect(212, -112, 18, 112, brick.lit),
			arcade(-116, 226, -112, white.body),
			rect(-120, -116, 352, 5, white.lit),
			rect(-120, -16, 350, 16, white.shade),
			...[-84, -34, 16, 148, 194].map((x) =>
				archedWindow(stage, { x, foot: -32, width: 20, height: 54 }, white.body),
			),
			rect(54, -118, 62, 118, brick.body),
			path(d`M48 -116L85 -146L122 -116z`, white.body),
			path(d`M58 -117L85 -138L112 -117z`, brick.shade),
			path(roundArch(85, 0, 34, 72), white.body),
			path(roundArch(85, 0, 24, 64), paint(stage, 'wood').shade),
			rect(108, -116, 8, 116, brick.lit),
			path(d`M-120 -112h12q-18 60 -12 112z`, light.shadow.color, { opacity: 0.3 }),
			rect(-236, -140, 116, 140, brick.body),
			courses(random, brick.shade, { x: -236, y: -140, width: 116, height: 140, step: 10 }),
			rect(-236, -140, 22, 140, brick.shade),
			rect(-138, -140, 18, 140, brick.lit),
			rect(-242, -148, 128, 9, white.lit),
			path(roundArch(-178, 0, 50, 92), white.body),
			path(roundArch(-178, 0, 36, 80), paint(stage, 'wood').shade),
			rect(-226, -240, 96, 92, brick.body),
			rect(-226, -240, 20, 92, brick.shade),
			rect(-146, -240, 16, 92, brick.lit),
			arcade(-224, -132, -240, white.body),
			path(roundArch(-178, -156, 44, 66), white.body),
			path(roundArch(-178, -156, 34, 58), brick.deep),
			path(d`M-178 -206q9 2 10 16l5 8h-30l5 -8q1 -14 10 -16z`, paint(stage, 'saffron').shade),
			rect(-232, -246, 108, 7, white.lit),
			path(d`M-230 -246L-176 -346L-122 -246z`, roof.body),
			path(d`M-230 -246L-176 -346L-196 -246z`, roof.shade),
			path(d`M-122 -246L-176 -346L-158 -246z`, roof.lit),
			rect(-184, -352, 16, 16, white.body),
			dome({ ...bell, foot: -350 }, paint(stage, 'saffron')),
			cross(-176, -392, paint(stage, 'saffron')),
			skirt(stage, -270, 290, 5),
		].join('');
	},
};
