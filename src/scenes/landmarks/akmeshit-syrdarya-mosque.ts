import { pointedArch } from '../parts/arch.ts';
import { dome, domeOutline, type DomeShape } from '../parts/dome.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { person } from '../parts/townsfolk.ts';
import { poplar } from '../parts/trees.ts';
import { mix } from '../color.ts';
import { distant, type Tones } from '../palette.ts';
import { type HeroArt, isEvening, paint, type Stage } from '../stage.ts';
import { circle, d, element, ellipse, group, line, path, rect, use } from '../svg.ts';

/** After dark lamps shine up the walls: the marble is warmer and brighter than the night. */
function floodlit(stage: Stage, tones: Tones, share: number, lamp = '#FFE9BE'): Tones {
	if (stage.hour !== 'night') return tones;
	const warm = (color: string, more: number) => mix(color, lamp, Math.min(0.92, share * more));
	return {
		lit: warm(tones.lit, 1.25),
		body: warm(tones.body, 1),
		shade: warm(tones.shade, 0.72),
		deep: warm(tones.deep, 0.3),
	};
}

const crescent = (x: number, y: number, size: number, gold: Tones): string =>
	rect(x - size * 0.06, y - size, size * 0.12, size, gold.body) +
	circle(x, y - size * 0.35, size * 0.15, gold.body) +
	path(
		d`M${x + size * 0.2} ${y - size * 1.55}a${size * 0.38} ${size * 0.38} 0 1 0 0 ${size * 0.56}a${size * 0.31} ${size * 0.31} 0 1 1 0 ${-size * 0.56}z`,
		gold.lit,
	);

/** A minaret four hundred and twenty units tall: square foot, round shaft, two galleries, pointed cap. */
function minaret(wall: Tones, cap: Tones, gold: Tones): string {
	const gallery = (y: number, half: number) =>
		path(d`M${-half + 6} ${y + 12}l-6 -12h${half * 2}l-6 12z`, wall.shade) +
		rect(-half, y - 7, half * 2, 8, wall.body) +
		rect(half * 0.3, y - 7, half * 0.7, 8, wall.lit);
	const shaft = (y: number, tall: number, half: number) =>
		path(d`M${-half} ${y}L${-half * 0.88} ${y - tall}H${half * 0.88}L${half} ${y}z`, wall.body) +
		path(d`M${-half} ${y}L${-half * 0.88} ${y - tall}h${half * 0.6}L${-half * 0.32} ${y}z`, wall.shade) +
		path(d`M${half * 0.36} ${y}L${half * 0.34} ${y - tall}H${half * 0.88}L${half} ${y}z`, wall.lit);
	return element(
		'g',
		{ id: 'minaret' },
		rect(-24, -92, 48, 92, wall.body),
		rect(-24, -92, 14, 92, wall.shade),
		rect(10, -92, 14, 92, wall.lit),
		rect(-27, -98, 54, 7, wall.lit),
		path(pointedArch(0, -20, 16, 50), wall.shade),
		shaft(-98, 132, 17),
		line(d`M-16 -130h32M-15 -196h30`, cap.body, 6),
		gallery(-232, 27),
		shaft(-238, 76, 13),
		line(d`M-12 -276h24`, cap.body, 5),
		gallery(-316, 21),
		shaft(-322, 38, 9),
		path(pointedArch(0, -324, 7, 26), wall.deep),
		rect(-13, -364, 26, 5, wall.lit),
		dome({ x: 0, foot: -364, half: 11, height: 40, profile: 'pointed' }, cap),
		crescent(0, -403, 16, gold),
	);
}

/** The four minarets: two before, two behind and therefore smaller. */
const MINARETS = {
	back: [
		[-206, -34, 0.82],
		[206, -34, 0.82],
	],
	front: [
		[-312, 4, 1],
		[312, 4, 1],
	],
} as const;

/** A row of tall arched windows. */
function arches(
	stage: Stage,
	xs: readonly number[],
	foot: number,
	width: number,
	height: number,
	wall: Tones,
): string {
	const pane = isEvening(stage) ? stage.light.pane : paint(stage, 'glass').shade;
	const frames = xs.map((x) => pointedArch(x, foot, width + 12, height + 10)).join('');
	const panes = xs.map((x) => pointedArch(x + 1, foot, width, height)).join('');
	const bars = xs
		.map((x) => d`M${x + 1} ${foot}v${-height + 2}M${x - width / 2} ${foot - height * 0.46}h${width}`)
		.join('');
	return path(frames, wall.shade) + path(panes, pane) + line(bars, wall.body, 2);
}

/** The prayer hall: wings, dome on its windowed drum, the tall portal. */
function hall(stage: Stage): string {
	const wall = floodlit(stage, paint(stage, 'white'), 0.74);
	const tile = floodlit(stage, paint(stage, 'tile'), 0.5, '#4FC3BF');
	const blue = paint(stage, 'turquoise');
	const gold = floodlit(stage, paint(stage, 'saffron'), 0.4);
	const pane = isEvening(stage) ? stage.light.pane : paint(stage, 'glass').shade;
	const main: DomeShape = { x: 0, foot: -306, half: 122, height: 156, profile: 'pointed', ribs: 9 };
	const drum = Array.from({ length: 9 }, (_, at) => Math.sin((at - 4) * 0.34) * 116);
	return [
		path(d`M-126 -178V-302H126V-178z`, wall.body),
		path(d`M-126 -178V-302h44v124z`, wall.shade),
		path(d`M70 -178v-124h56v124z`, wall.lit),
		path(drum.map((x) => pointedArch(x, -252, 14 - Math.abs(x) * 0.05, 36)).join(''), pane),
		rect(-132, -312, 264, 11, wall.lit),
		line(d`M-124 -296H124`, blue.body, 5, { 'stroke-dasharray': '9 5' }),
		dome(main, tile),
		crescent(0, -460, 30, gold),
		rect(-286, -176, 572, 180, wall.body),
		rect(-286, -176, 40, 180, wall.shade),
		rect(256, -176, 30, 180, wall.lit),
		rect(-292, -186, 584, 12, wall.lit),
		line(d`M-284 -162H284`, blue.body, 7, { 'stroke-dasharray': '3 4 8 4 2 4' }),
		arches(stage, [-256, -218, -180, -142, 142, 180, 218, 256], -24, 22, 112, wall),
		rect(-286, -16, 572, 20, wall.shade),
		rect(-112, -238, 224, 242, wall.body),
		rect(-112, -238, 18, 242, wall.shade),
		rect(94, -238, 18, 242, wall.lit),
		rect(-120, -248, 240, 13, wall.lit),
		line(d`M-86 -4V-216H86V-4`, blue.body, 15),
		line(d`M-86 -4V-216H86V-4`, gold.lit, 3.4, { 'stroke-dasharray': '14 4 4 4 9 5 3 6' }),
		path(pointedArch(0, 0, 146, 198), wall.shade),
		path(pointedArch(-5, 0, 128, 188), wall.deep),
		path(pointedArch(-3, 0, 108, 170), stage.hour === 'night' ? mix(wall.shade, '#E9B45C', 0.4) : wall.shade),
		line(d`M-44 -112Q-24 -146 -3 -158Q18 -146 40 -112M-50 -96H44`, wall.body, 3.4),
		...[-34, -3, 28].map((x, at) =>
			path(pointedArch(x, 0, 24, at === 1 ? 86 : 74), at === 1 ? paint(stage, 'wood').body : pane),
		),
		line(d`M-3 0v-84`, paint(stage, 'wood').deep, 2),
	].join('');
}

/** Gardens, lamps and the white walk that leads to the steps. */
function garden(stage: Stage): string {
	const { light } = stage;
	const leaf = paint(stage, 'leaf');
	const paving = paint(stage, 'paving');
	const white = paint(stage, 'white');
	const joints = [-300, -190, -96, 0, 96, 190, 300].map((x) => d`M${x * 0.5} 12L${x * 1.3} 170`).join('');
	return [
		path(
			d`M-600 -116v-16h50v-12h60v12h70v-26h40v26h80v-10h600v10h60v-22h46v22h74v-12h60v28z`,
			distant(light, paint(stage, 'concrete').shade, 0.6),
		),
		path(d`M-600 -118H600V170H-600z`, distant(light, leaf.body, 0.3)),
		path(d`M-600 -60Q0 -84 600 -60V170H-600z`, leaf.body),
		group(
			{ transform: 'translate(0 -58)' },
			...[-580, -536, -488, -440, -398, 398, 442, 492, 540, 584].map((x, at) =>
				poplar(stage, x, 120 + ((at * 3) % 4) * 24),
			),
		),
		path(d`M-600 40Q0 8 600 40V170H-600z`, leaf.shade, { opacity: 0.45 }),
		path(d`M-190 6H190L430 170H-430z`, paving.lit),
		path(d`M-190 6L-430 170h-26L-200 6zM190 6L430 170h26L200 6z`, white.body),
		path(d`M-420 -6H420L470 22H-470z`, paving.body),
		line(joints + d`M-430 22H430M-290 48H290M-330 84H330M-390 128H390`, paving.shade, 1.7, { opacity: 0.5 }),
	].join('');
}

/** A lamp of the walk; at night it lights a pool of the ground. */
function lamp(stage: Stage, x: number, y: number, tall: number): string {
	const iron = paint(stage, 'dark');
	const burning = isEvening(stage);
	return [
		burning ? ellipse(x, y, tall * 0.9, tall * 0.16, stage.light.pane, { opacity: 0.22 }) : '',
		line(d`M${x} ${y}v${-tall}`, iron.body, tall * 0.045),
		burning ? circle(x, y - tall, tall * 0.3, stage.light.pane, { opacity: 0.2 }) : '',
		circle(x, y - tall, tall * 0.11, burning ? '#FFF1C9' : paint(stage, 'white').lit),
	].join('');
}

/** The main mosque of the town: white walls, a turquoise dome, four minarets; lit up when it is dark. */
export const akmeshitSyrdaryaMosque: HeroArt = {
	eyeM: 7,
	groundY: 586,
	ownGround: true,
	draw(stage) {
		const wall = floodlit(stage, paint(stage, 'white'), 0.7);
		const tile = floodlit(stage, paint(stage, 'tile'), 0.5, '#4FC3BF');
		const gold = floodlit(stage, paint(stage, 'saffron'), 0.4);
		const tower = d`M-24 0V-98L-17 -98V-232L-13 -238V-364L0 -404L13 -364V-238L17 -232V-98H24V0z`;
		return [
			element(
				'defs',
				{},
				minaret(wall, tile, gold),
				element('path', { id: 'tower', d: tower }),
				element(
					'radialGradient',
					{ id: 'glow' },
					element('stop', { offset: 0, 'stop-color': '#FFE2A8', 'stop-opacity': 0.4 }),
					element('stop', { offset: 1, 'stop-color': '#FFE2A8', 'stop-opacity': 0 }),
				),
			),
			garden(stage),
			castShadow(
				stage,
				rect(-286, -186, 572, 186, 'inherit'),
				rect(-112, -248, 224, 80, 'inherit'),
				path(domeOutline({ x: 0, foot: -280, half: 122, height: 180, profile: 'pointed' }), 'inherit'),
				...[...MINARETS.back, ...MINARETS.front].map(([x, , size]) => use('tower', x, 0, size, size * 1.17)),
			),
			stage.hour === 'night' ? ellipse(0, -110, 620, 420, 'url(#glow)') : '',
			...MINARETS.back.map(([x, y, size]) => use('minaret', x, y - 30, size, size * 1.17)),
			contactShadow(stage, 0, 640),
			hall(stage),
			...MINARETS.front.map(([x, y, size]) => use('minaret', x, y, size, size * 1.17)),
			path(d`M-150 4H150l14 8H-164zM-172 12H172l16 9H-188z`, wall.lit),
			path(d`M-164 12H164v-2H-164zM-188 21H188v6H-188z`, wall.shade),
			lamp(stage, -238, 46, 84),
			lamp(stage, 238, 46, 84),
			lamp(stage, -366, 112, 132),
			lamp(stage, 366, 112, 132),
			person(stage, { kind: 'elder', x: -28, y: 60, height: 32 }),
			person(stage, { kind: 'man', x: 8, y: 64, height: 33, cloth: 'tile' }),
			person(stage, { kind: 'woman', x: 156, y: 70, height: 34, cloth: 'redbrick', turn: -1 }),
			person(stage, { kind: 'child', x: 138, y: 71, height: 34, cloth: 'saffron', turn: -1 }),
			person(stage, { kind: 'elder', x: -128, y: 104, height: 41, cloth: 'felt', second: 'white' }),
		].join('');
	},
};
