import { roundArch } from '../parts/arch.ts';
import { courses } from '../parts/courses.ts';
import { castShadow } from '../parts/shadow.ts';
import { archedWindow } from '../parts/windows.ts';
import { isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, line, path, rect } from '../svg.ts';

/** Platform edge, ballast and one track along the foot of the picture. */
function railway(stage: Stage): string {
	const { soil } = stage;
	const stone = paint(stage, 'stone');
	const concrete = paint(stage, 'concrete');
	const iron = paint(stage, 'iron');
	const sleepers = Array.from({ length: 33 }, (_, at) => d`M${-640 + at * 40} 78l-14 30h17l13 -30z`).join('');
	return [
		path(d`M-640 2H640V40H-640z`, concrete.body),
		path(d`M-640 36H640V44H-640z`, concrete.lit),
		path(d`M-640 44H640V62H-640z`, concrete.shade),
		path(d`M-640 62H640V118Q300 124 0 119T-640 118z`, stone.shade),
		path(sleepers, paint(stage, 'wood').shade),
		line(d`M-640 83H640M-640 104H640`, iron.deep, 6),
		line(d`M-640 81H640M-640 101.5H640`, iron.lit, 2.2),
		path(d`M-640 116Q-300 110 0 116T640 114V190H-640z`, soil.shade, { opacity: 0.5 }),
	].join('');
}

/** A lamp on the platform. */
function lamp(stage: Stage, x: number): string {
	const { light } = stage;
	const iron = paint(stage, 'dark');
	const burning = isEvening(stage);
	return [
		line(d`M${x} 22V-84M${x - 16} -78q16 -12 32 0`, iron.body, 3.4),
		burning
			? circle(x - 16, -70, 20, light.pane, { opacity: 0.25 }) +
				circle(x + 16, -70, 20, light.pane, { opacity: 0.25 })
			: '',
		...[-16, 16].map(
			(dx) =>
				path(d`M${x + dx - 7} -68l3 -10h8l3 10z`, iron.body) +
				circle(x + dx, -66, 4.5, burning ? light.pane : paint(stage, 'white').lit),
		),
		rect(x - 5, 16, 10, 7, iron.body),
	].join('');
}

/** A brick station of the Orenburg–Tashkent line, 1905: long low wings, a gabled middle, arched windows, the platform before it. */
export const station: HeroArt = {
	eyeM: 4,
	groundY: 586,
	draw(stage) {
		const { random } = stage;
		const brick = paint(stage, random.pick(['redbrick', 'brick', 'redbrick']));
		const white = paint(stage, 'plaster');
		const roof = paint(stage, random.pick(['green', 'iron', 'tile']));
		const wood = paint(stage, 'wood');
		const tower = random.chance(0.6);
		const wings = [-260, -212, -164, -116, 116, 164, 212, 260].map((x) =>
			archedWindow(stage, { x, foot: -34, width: 20, height: 54 }, white.body),
		);
		return [
			tower ? waterTower(stage, -352) : '',
			path(d`M-640 -22Q-300 -30 0 -26T640 -22V10H-640z`, paint(stage, 'green').shade),
			railway(stage),
			castShadow(
				stage,
				rect(-292, -120, 584, 120, 'inherit'),
				path(d`M-88 -110V-176L0 -226L88 -176V-110z`, 'inherit'),
			),
			path(d`M-306 -116L-270 -162H270L306 -116z`, roof.body),
			path(d`M-306 -116L-270 -162H-90L-100 -116z`, roof.shade, { opacity: 0.55 }),
			path(d`M150 -116L140 -162H270L306 -116z`, roof.lit, { opacity: 0.6 }),
			...[-200, 190].map(
				(x) =>
					rect(x, -196, 22, 40, brick.body) +
					rect(x, -196, 7, 40, brick.shade) +
					rect(x - 3, -200, 28, 7, white.body),
			),
			rect(-292, -116, 584, 120, brick.body),
			courses(random, brick.shade, { x: -292, y: -116, width: 584, height: 116, step: 10 }),
			rect(-292, -116, 20, 120, brick.shade),
			rect(270, -116, 22, 120, brick.lit),
			path(Array.from({ length: 40 }, (_, at) => d`M${-288 + at * 14.6} -112v9h8v-9z`).join(''), white.body, {
				opacity: 0.9,
			}),
			rect(-296, -118, 592, 6, white.lit),
			rect(-292, -14, 584, 18, white.shade),
			...wings,
			rect(-92, -172, 184, 176, brick.body),
			courses(random, brick.shade, { x: -92, y: -172, width: 184, height: 172, step: 10 }),
			path(d`M-92 4V-172h-9V4z`, brick.shade),
			rect(76, -172, 16, 176, brick.lit),
			path(d`M-92 -172L0 -222L92 -172z`, brick.body),
			path(d`M-108 -168L0 -232L108 -168l-6 7L0 -220L-102 -161z`, white.lit),
			path(d`M-108 -168L0 -232v12L-102 -161z`, white.body),
			circle(0, -184, 19, white.body),
			circle(0, -184, 14, white.lit),
			line(d`M0 -184v-10M0 -184h7`, paint(stage, 'dark').body, 2.4),
			rect(-96, -158, 192, 5, white.body),
			...[-58, 0, 58].map((x) => archedWindow(stage, { x, foot: -96, width: 26, height: 48 }, white.body)),
			path(roundArch(0, 4, 44, 80), white.body),
			path(roundArch(0, 4, 34, 72), wood.shade),
			line(d`M0 4v-70`, wood.body, 2),
			...[-58, 58].map((x) => archedWindow(stage, { x, foot: -18, width: 26, height: 52 }, white.body)),
			rect(-58, -86, 116, 7, roof.body),
			path(d`M-66 -79H66l-8 -10H-58z`, roof.lit),
			...[-150, 160].map((x) => lamp(stage, x)),
			bench(stage, -232),
			bench(stage, 236),
		].join('');
	},
};

/** A bench by the wall, with its legs on the platform. */
function bench(stage: Stage, x: number): string {
	const wood = paint(stage, 'wood');
	return (
		rect(x - 28, 0, 56, 5, wood.lit) +
		rect(x - 28, -14, 56, 4, wood.body) +
		line(d`M${x - 22} -14v30M${x + 22} -14v30`, paint(stage, 'dark').body, 3.4)
	);
}

/** The brick water tower that every steam-age halt had. */
function waterTower(stage: Stage, x: number): string {
	const brick = paint(stage, 'redbrick');
	const wood = paint(stage, 'wood');
	return [
		path(d`M${x - 30} 0L${x - 24} -150H${x + 24}L${x + 30} 0z`, brick.body),
		path(d`M${x - 30} 0L${x - 24} -150h14L${x - 14} 0z`, brick.shade),
		path(d`M${x + 14} 0L${x + 12} -150h12L${x + 30} 0z`, brick.lit),
		rect(x - 36, -214, 72, 66, wood.body),
		rect(x - 36, -214, 20, 66, wood.shade),
		rect(x + 20, -214, 16, 66, wood.lit),
		path(d`M${x - 42} -212L${x} -250L${x + 42} -212z`, paint(stage, 'iron').body),
		rect(x - 5, -110, 10, 22, brick.deep),
	].join('');
}
