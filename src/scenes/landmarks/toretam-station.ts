import { roundArch } from '../parts/arch.ts';
import { courses } from '../parts/courses.ts';
import { figure } from '../parts/figure.ts';
import { castShadow } from '../parts/shadow.ts';
import { archedWindow } from '../parts/windows.ts';
import { isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, line, path, rect } from '../svg.ts';

/** The low station of 1906: a stepped attic over the middle, hipped tin roofs, windows in pairs. */
function building(stage: Stage): string {
	const brick = paint(stage, 'brick');
	const white = paint(stage, 'plaster');
	const tin = paint(stage, 'tile');
	const wood = paint(stage, 'wood');
	const opening = (x: number) => archedWindow(stage, { x, foot: -36, width: 24, height: 58 }, white.lit);
	const attic = d`M-92 -126V-152H-62V-172H-34V-190H34V-172H62V-152H92V-126z`;
	return [
		castShadow(stage, rect(-292, -150, 584, 150, 'inherit'), path(attic, 'inherit')),
		path(d`M-306 -122L-258 -168H-84L-70 -122zM306 -122L258 -168H84L70 -122z`, tin.body),
		path(d`M-306 -122L-258 -168H-228L-262 -122z`, tin.shade),
		path(d`M306 -122L258 -168H236L276 -122z`, tin.lit),
		...[-196, 178].map(
			(x) =>
				rect(x, -204, 20, 42, brick.shade) +
				rect(x + 13, -204, 7, 42, brick.lit) +
				rect(x - 3, -208, 26, 6, white.body),
		),
		rect(-292, -122, 584, 122, brick.body),
		courses(stage.random, brick.shade, { x: -292, y: -122, width: 200, height: 110, step: 15 }),
		courses(stage.random, brick.shade, { x: 92, y: -122, width: 200, height: 110, step: 15 }),
		path(d`M-292 -122h16V0h-16zM-188 -122h10V0h-10z`, brick.shade),
		path(d`M178 -122h10V0h-10zM276 -122h16V0h-16z`, brick.lit),
		rect(-298, -126, 596, 8, white.lit),
		line(d`M-290 -112H290`, white.body, 7, { 'stroke-dasharray': '8 9' }),
		rect(-292, -16, 584, 16, white.shade),
		path(attic + d`M-92 -126V0H92V-126z`, brick.body),
		path(d`M-92 -152V0h12V-152z`, brick.shade) + path(d`M80 -152V0h12V-152z`, brick.lit),
		path(
			d`M-96 -156h38v6h-38zM-66 -176h36v6h-36zM-38 -195h76v7h-76zM30 -176h36v6h-36zM58 -156h38v6h-38z`,
			white.lit,
		),
		rect(-92, -124, 184, 6, white.body),
		circle(0, -156, 17, white.lit) + circle(0, -156, 13, isEvening(stage) ? stage.light.pane : white.body),
		line(d`M0 -156v-9M0 -156l6 4`, paint(stage, 'dark').deep, 2.4),
		...[-254, -218, -152, -116, 116, 152, 218, 254].map(opening),
		...[-52, 52].map(opening),
		path(roundArch(0, 0, 46, 92), white.lit) +
			path(roundArch(0, 0, 36, 84), isEvening(stage) ? stage.light.pane : wood.shade),
		path(d`M-18 0V-66H-2V0zM2 0V-66H18V0z`, wood.shade),
		path(d`M-60 -96H60L72 -88H-72z`, tin.lit) + line(d`M-62 -88V0M62 -88V0`, paint(stage, 'iron').body, 3),
	].join('');
}

/** The water tower that fed the engines. */
function waterTower(stage: Stage, x: number): string {
	const brick = paint(stage, 'redbrick');
	const wood = paint(stage, 'wood');
	return [
		castShadow(stage, rect(x - 40, -262, 80, 262, 'inherit')),
		path(d`M${x - 40} 0L${x - 32} -178H${x + 32}L${x + 40} 0z`, brick.body),
		path(d`M${x - 40} 0L${x - 32} -178h20L${x - 18} 0z`, brick.shade),
		path(d`M${x + 20} 0L${x + 16} -178h16L${x + 40} 0z`, brick.lit),
		rect(x - 46, -254, 92, 78, wood.body) +
			rect(x - 46, -254, 26, 78, wood.shade) +
			rect(x + 24, -254, 22, 78, wood.lit),
		path(d`M${x - 54} -252L${x} -292L${x + 54} -252z`, paint(stage, 'iron').body),
		path(roundArch(x, -90, 16, 30), isEvening(stage) ? stage.light.pane : brick.deep) +
			path(roundArch(x, 0, 22, 46), wood.shade),
	].join('');
}

/** Platform and two tracks along the whole picture. */
function railway(stage: Stage): string {
	const paving = paint(stage, 'concrete');
	const stone = paint(stage, 'stone');
	const iron = paint(stage, 'iron');
	const track = (y: number) =>
		line(d`M-660 ${y + 7}H660`, paint(stage, 'wood').shade, 17, { 'stroke-dasharray': '13 21' }) +
		line(d`M-660 ${y}H660M-660 ${y + 12}H660`, iron.deep, 4.4) +
		line(d`M-660 ${y - 1.6}H660M-660 ${y + 10.4}H660`, paint(stage, 'grey').lit, 1.6);
	return [
		path(d`M-660 -4H660V26H-660z`, paving.body),
		path(d`M-660 22H660V28H-660z`, paving.lit) + path(d`M-660 28H660V40H-660z`, paving.shade),
		path(d`M-660 40H660V106Q200 114 -100 108T-660 112z`, stone.shade),
		track(50),
		track(82),
	].join('');
}

/** A lamp on the platform and its pool of light. */
function lamp(stage: Stage, x: number): string {
	const iron = paint(stage, 'dark');
	const burning = isEvening(stage);
	return [
		burning
			? ellipse(x, 14, 96, 13, stage.light.pane, { opacity: 0.3 }) +
				path(d`M${x - 7} -116L${x - 84} 14H${x + 84}L${x + 7} -116z`, stage.light.pane, { opacity: 0.12 })
			: '',
		line(d`M${x} 14V-124`, iron.body, 4.4) + rect(x - 6, 4, 12, 12, iron.body),
		path(d`M${x - 13} -116l7 -14h12l7 14z`, iron.body),
		circle(x, -114, 6.4, burning ? stage.light.pane : paint(stage, 'white').lit),
		burning ? circle(x, -114, 22, stage.light.pane, { opacity: 0.25 }) : '',
	].join('');
}

/** The surveyors of January 1955 with their theodolite, on this side of the line. */
function surveyors(stage: Stage): string {
	const wood = paint(stage, 'saffron');
	const iron = paint(stage, 'iron');
	const crate = paint(stage, 'wood');
	return [
		path(d`M60 176Q180 104 330 112T660 128V220H60z`, stage.soil.shade),
		path(d`M80 186Q200 112 340 119T660 136V220H80z`, stage.soil.body),
		group(
			{ transform: 'translate(300 132)' },
			castShadow(stage, path(d`M-38 0L-2 -96H2L38 0z`, 'inherit')),
			line(d`M-2 -92L-40 4M2 -92L38 2`, wood.body, 5),
			line(d`M0 -92L6 10`, wood.shade, 5),
			path(d`M-10 -96h20v6h-20z`, iron.body),
			path(d`M-8 -98q-3 -22 8 -22t8 22z`, iron.lit),
			path(d`M-24 -120l44 -6v11l-44 6z`, iron.body) + path(d`M-24 -120l44 -6v4l-44 6z`, iron.lit),
			circle(0, -114, 4, wood.lit),
		),
		figure(stage, { x: 346, y: 138, height: 126, coat: 'green', trousers: 'iron', turn: -1 }),
		figure(stage, { x: 414, y: 150, height: 130, coat: 'camel', arms: 'shading', turn: -1 }),
		path(d`M468 156V120h62v36z`, crate.body) +
			path(d`M512 156V120h18v36z`, crate.lit) +
			line(d`M468 132h62M468 145h62`, crate.shade, 2.4),
		path(d`M480 120V98h38v22z`, paint(stage, 'turquoise').shade) +
			path(d`M508 120V98h10v22z`, paint(stage, 'turquoise').body),
	].join('');
}

/** A satellite on its way over the station: the first of them left from beyond this line. */
const satellite = (stage: Stage): string =>
	stage.hour === 'night'
		? line(d`M-560 -300Q-240 -470 168 -476`, stage.light.sun.color, 1.6, { opacity: 0.5 }) +
			circle(168, -476, 3.4, '#FFF6DC') +
			circle(168, -476, 9, stage.light.sun.color, { opacity: 0.25 })
		: '';

/** Toretam at night: the lit station alone in the steppe, and the first surveyors who came to this halt on a January day. */
export const toretamStation: HeroArt = {
	eyeM: 3,
	groundY: 588,
	swept: true,
	draw(stage) {
		const red = paint(stage, 'red');
		return [
			satellite(stage),
			group({ transform: 'translate(0 -14)' }, waterTower(stage, -522)),
			group({ transform: 'translate(-116 -2)' }, building(stage)),
			railway(stage),
			lamp(stage, -301),
			lamp(stage, 69),
			...[
				{ x: -262, y: 18, height: 60, coat: 'felt', legs: 'skirt' } as const,
				{ x: -340, y: 20, height: 62, coat: 'turquoise' } as const,
				{ x: 22, y: 18, height: 62, coat: 'red', legs: 'walking', turn: -1 } as const,
			].map((one) => figure(stage, one)),
			path(d`M-326 22v-20h18v20z`, paint(stage, 'wood').body),
			line(d`M548 30V-128`, paint(stage, 'dark').body, 5),
			rect(539, -140, 18, 44, paint(stage, 'dark').deep),
			circle(548, -128, 6, red.shade) +
				circle(548, -108, 6, isEvening(stage) ? '#58C08A' : paint(stage, 'green').lit),
			isEvening(stage) ? circle(548, -108, 18, '#58C08A', { opacity: 0.25 }) : '',
			surveyors(stage),
		].join('');
	},
};
