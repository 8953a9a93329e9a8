import { KOBYZ_PLAYER_OUTLINE, kobyzPlayer } from '../parts/kobyz-player.ts';
import { figure } from '../parts/figure.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { roundTree } from '../parts/trees.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, line, path, polygon, rect } from '../svg.ts';

const PLINTH = -150;

/** Granite: two steps and a block that narrows upwards, its front in polished slabs. */
function plinth(stage: Stage): string {
	const stone = paint(stage, 'grey');
	const granite = paint(stage, 'slab');
	const step = (half: number, y: number, rise: number) =>
		rect(-half, y - rise, half * 2, rise, stone.body) +
		rect(-half, y - rise, half * 2, 4, stone.lit) +
		rect(half - 12, y - rise, 12, rise, stone.lit) +
		rect(-half, y - 5, half * 2, 5, stone.shade);
	return [
		step(214, 14, 16),
		step(172, -2, 15),
		path(
			polygon([
				[-138, -17],
				[-118, PLINTH],
				[118, PLINTH],
				[138, -17],
			]),
			granite.body,
		),
		path(
			polygon([
				[-138, -17],
				[-118, PLINTH],
				[-92, PLINTH],
				[-106, -17],
			]),
			granite.shade,
		),
		path(
			polygon([
				[138, -17],
				[118, PLINTH],
				[96, PLINTH],
				[112, -17],
			]),
			granite.lit,
		),
		line(
			d`M-133 -52H133M-129 -86H129M-124 -120H124M-70 -17V-52M4 -17V-52M78 -17V-52M-34 -52V-86M42 -52V-86M-72 -86V-120M0 -86V-120M74 -86V-120M-36 -120V-150M38 -120V-150`,
			granite.deep,
			1.6,
			{ opacity: 0.5 },
		),
		rect(-124, PLINTH - 8, 248, 12, stone.body) + rect(-124, PLINTH - 8, 248, 4, stone.lit),
	].join('');
}

/** Doves at the foot of the steps and one on the bow arm. */
function doves(stage: Stage): string {
	const white = paint(stage, 'white');
	const grey = paint(stage, 'grey');
	const one = (x: number, y: number, turn: 1 | -1, tone: string, wing: string) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${turn} 1)` },
			ellipse(-4, 1, 12, 2.4, stage.light.shadow.color, { opacity: 0.35 }),
			path(
				d`M-16 -7L-8 -9C-6 -15 4 -16 8 -12L10 -18C12 -22 18 -21 18 -17L22 -16L18 -14C18 -6 8 -2 0 -3z`,
				tone,
			),
			path(d`M-14 -7L-6 -11Q2 -12 4 -7Q-4 -4 -14 -7z`, wing),
			line(d`M2 -3v4M6 -4v5`, paint(stage, 'rust').body, 1.4),
		);
	return (
		one(-252, 46, 1, grey.body, grey.shade) +
		one(-216, 58, -1, white.lit, grey.lit) +
		one(-282, 60, 1, white.body, grey.body) +
		one(186, 66, -1, grey.lit, grey.shade)
	);
}

/** Beds of flowers along the walk. */
function beds(stage: Stage): string {
	const leaf = paint(stage, 'leaf');
	const petals = [paint(stage, 'red').lit, paint(stage, 'saffron').lit, paint(stage, 'white').lit];
	const bed = (left: number, width: number, y: number) => {
		const spots = petals.map((color, kind) =>
			line(
				Array.from(
					{ length: Math.floor(width / 30) },
					(_, at) => d`M${left + 12 + at * 30 + kind * 9} ${y - 12 - stage.random.between(0, 9)}h.1`,
				).join(''),
				color,
				9,
				{ 'stroke-linecap': 'round' },
			),
		);
		return (
			path(
				d`M${left} ${y}q${width * 0.1} -22 ${width * 0.25} -16q${width * 0.2} -10 ${width * 0.35} -1q${width * 0.25} -8 ${width * 0.4} 17z`,
				leaf.shade,
			) +
			spots.join('') +
			rect(left - 6, y - 3, width + 12, 7, paint(stage, 'stone').lit)
		);
	};
	return bed(-470, 190, 22) + bed(292, 180, 22);
}

/** Korkyt Ata in the city of Kyzylorda: the elder in bronze with his kobyz, on granite, people and doves before him. */
export const korkytAtaCityMonument: HeroArt = {
	eyeM: 2.6,
	groundY: 592,
	swept: true,
	draw(stage) {
		const bronze = paint(stage, 'bronze');
		const copper = paint(stage, 'wood');
		const player = kobyzPlayer({
			robe: bronze,
			trim: bronze.lit,
			hat: bronze,
			skin: bronze,
			beard: bronze.shade,
			kobyz: copper,
			hair: bronze.deep,
		});
		const seat = `translate(0 ${PLINTH - 6}) scale(1.24)`;
		const lamps = [-392, 398];
		const iron = paint(stage, 'dark');
		const evening = stage.hour === 'dusk' || stage.hour === 'night';
		return [
			group({ transform: 'translate(-330 -18)' }, roundTree(stage, 0, 190)),
			group({ transform: 'translate(352 -18)' }, roundTree(stage, 0, 170)),
			castShadow(
				stage,
				path(d`M-138 0L-118 ${PLINTH}H118L138 0z`, 'inherit'),
				rect(-214, -16, 428, 30, 'inherit'),
				group({ transform: seat }, path(KOBYZ_PLAYER_OUTLINE, 'inherit')),
			),
			beds(stage),
			contactShadow(stage, 0, 440, 8),
			plinth(stage),
			group({ transform: seat }, player),
			...lamps.map(
				(x) =>
					line(d`M${x} 30V-146M${x - 16} -140q16 -12 32 0`, iron.body, 4) +
					rect(x - 7, 18, 14, 14, iron.body) +
					[-16, 16]
						.map((dx) => circle(x + dx, -134, 8, evening ? stage.light.pane : paint(stage, 'white').lit))
						.join(''),
			),
			doves(stage),
			figure(stage, { x: -176, y: 92, height: 108, coat: 'red', legs: 'skirt', arms: 'shading' }),
			figure(stage, { x: -128, y: 96, height: 70, coat: 'saffron', trousers: 'glass' }),
			figure(stage, { x: 248, y: 48, height: 92, coat: 'turquoise', trousers: 'iron', turn: -1 }),
		].join('');
	},
};
