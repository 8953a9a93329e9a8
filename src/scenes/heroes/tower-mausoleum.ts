import { niche } from '../parts/arch.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import { paint, type HeroArt } from '../stage.ts';
import { d, line, path, polygon, smooth } from '../svg.ts';

const HEIGHT = 318;
/** Edges of the three faces we see, at the foot and at the top. */
const EDGES = [
	[-142, -98],
	[-64, -46],
	[70, 50],
	[142, 98],
] as const;

/** Where the edge between two faces stands at a height. */
const edgeAt = (edge: number, height: number): number => {
	const [foot, top] = EDGES[edge] ?? [0, 0];
	return foot + ((top - foot) * height) / HEIGHT;
};

/** An eight-sided brick tower of the lower Syr Darya (Begim-Ana, Saraman-Kosa): tapering, solid below, an arched door high up. */
export const towerMausoleum: HeroArt = {
	eyeM: 3.4,
	groundY: 596,
	draw(stage) {
		const { random, soil } = stage;
		const brick = paint(stage, random.pick(['brick', 'clay']));
		const crumble = Array.from({ length: 9 }, (_, at): [number, number] => [
			-98 + at * 24.5,
			-HEIGHT - random.between(-4, 16),
		]);
		const faceTones = [brick.shade, brick.body, brick.lit];
		const faces = faceTones.map((fill, at) =>
			path(
				polygon([
					[edgeAt(at, 0), at === 1 ? 8 : 0],
					[edgeAt(at, HEIGHT), -HEIGHT],
					[edgeAt(at + 1, HEIGHT), -HEIGHT],
					[edgeAt(at + 1, 0), at === 1 ? 8 : 0],
				]),
				fill,
			),
		);
		const belt = (height: number, width: number, color: string, dash: string) =>
			line(
				d`M${edgeAt(0, height)} ${-height}L${edgeAt(1, height)} ${-height + 5}H${edgeAt(2, height)}L${edgeAt(3, height)} ${-height}`,
				color,
				width,
				dash === '' ? {} : { 'stroke-dasharray': dash },
			);
		const rows = Array.from({ length: 20 }, (_, at) => {
			const height = 18 + at * 14;
			const [from, to] = [edgeAt(1, height), edgeAt(2, height)];
			const run = (to - from) * random.between(0.2, 0.5);
			return d`M${from + random.between(0, to - from - run)} ${-height}h${run}`;
		});
		const lozenges = Array.from(
			{ length: 5 },
			(_, at) => d`M${-40 + at * 21} ${-262}l9 -12l9 12l-9 12z`,
		).join('');
		return [
			castShadow(stage, path(d`M-142 0L-98 ${-HEIGHT}H98L142 0z`, 'inherit')),
			contactShadow(stage, 0, 330, 9),
			path(d`M-196 6Q-150 -30 -90 -34H96Q160 -26 206 6Q0 22 -196 6z`, soil.shade),
			...faces,
			path(smooth([[-98, -HEIGHT + 4], ...crumble, [98, -HEIGHT + 4]]) + 'z', brick.body),
			path(smooth([[-98, -HEIGHT + 4], ...crumble.slice(0, 3), [-46, -HEIGHT + 4]]) + 'z', brick.shade),
			line(rows.join(''), brick.shade, 1.6, { opacity: 0.5 }),
			belt(292, 4, brick.deep, ''),
			belt(232, 4, brick.deep, ''),
			belt(284, 6, brick.deep, '6 6'),
			path(lozenges, brick.deep, { opacity: 0.6 }),
			niche(stage, brick, { x: 2, foot: -112, width: 48, height: 92 }),
			path(d`M-10 -112v-46q13 -22 26 0v46z`, brick.deep),
			path(d`M-30 8l10 -70l12 20l8 -34l16 46l14 -12l12 50z`, brick.shade, { opacity: 0.45 }),
			path(d`M-186 8Q-150 -16 -104 -8T-20 6T90 -10T196 8Q0 28 -186 8z`, soil.body),
			skirt(stage, -200, 206, 9),
		].join('');
	},
};
