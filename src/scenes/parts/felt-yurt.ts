import { isEvening, paint, type Stage } from '../stage.ts';
import { d, ellipse, line, path, rect } from '../svg.ts';
import { castShadow, contactShadow } from './shadow.ts';

const WALL = d`M-196 0C-202 -40 -202 -82 -196 -116H196C202 -82 202 -40 196 0Q0 16 -196 0z`;
const ROOF = d`M-204 -112C-170 -168 -110 -216 -46 -240H46C110 -216 170 -168 204 -112Q0 -96 -204 -112z`;

/** A row of ram's horns on the girth band. */
const horns = (y: number): string =>
	Array.from({ length: 9 }, (_, at) => {
		const x = -168 + at * 42;
		return d`M${x} ${y + 8}c0 -14 -16 -14 -15 -3c1 6 9 5 8 0M${x} ${y + 8}c0 -14 16 -14 15 -3c-1 6 -9 5 -8 0`;
	}).join('');

/** A white felt yurt with girth bands, painted door and smoke ring, standing on (0, 0). */
export function feltYurt(stage: Stage): string {
	const { light } = stage;
	const felt = paint(stage, 'felt');
	const red = paint(stage, 'red');
	const blue = paint(stage, 'turquoise');
	const gold = paint(stage, 'saffron');
	const evening = isEvening(stage);
	return [
		castShadow(stage, path(WALL, 'inherit'), path(ROOF, 'inherit')),
		contactShadow(stage, 0, 410, 10),
		path(WALL, felt.body),
		path(d`M-196 0C-202 -40 -202 -82 -196 -116H-104C-112 -80 -112 -40 -106 8Q-150 6 -196 0z`, felt.shade),
		path(d`M196 0C202 -40 202 -82 196 -116H132C138 -80 138 -40 132 6Q166 4 196 0z`, felt.lit),
		path(ROOF, felt.body),
		path(
			d`M-204 -112C-170 -168 -110 -216 -46 -240H-22C-70 -206 -104 -160 -112 -104Q-160 -106 -204 -112z`,
			felt.shade,
		),
		path(d`M204 -112C170 -168 110 -216 46 -240H26C84 -204 120 -156 138 -106Q172 -108 204 -112z`, felt.lit),
		line(
			d`M-150 -108C-120 -170 -70 -214 -34 -240M-60 -102C-48 -160 -28 -210 -12 -240M60 -102C48 -160 28 -210 12 -240M150 -108C120 -170 70 -214 34 -240`,
			red.body,
			4,
		),
		path(d`M-204 -118Q0 -100 204 -118L202 -88Q0 -70 -202 -88z`, red.body),
		path(d`M-204 -118Q-150 -111 -108 -109L-110 -79Q-160 -82 -202 -88z`, red.shade),
		path(d`M204 -118Q168 -112 136 -110L138 -80Q172 -83 202 -88z`, red.lit),
		line(horns(-106), felt.lit, 3.4, { 'stroke-linecap': 'round', transform: 'translate(0 6)' }),
		line(d`M-202 -46Q0 -30 202 -46M-200 -22Q0 -6 200 -22`, paint(stage, 'wood').body, 2.4, { opacity: 0.55 }),
		rect(-42, -104, 84, 112, red.shade),
		rect(-35, -97, 70, 105, evening ? light.pane : red.deep),
		rect(-35, -97, 33, 105, blue.body),
		rect(2, -97, 33, 105, evening ? light.pane : blue.shade, evening ? { opacity: 0.9 } : {}),
		path(d`M-19 -62l9 14l-9 14l-9 -14z`, gold.body),
		line(d`M-19 -84v12M-19 -26v14`, gold.body, 3),
		evening ? '' : path(d`M18 -62l9 14l-9 14l-9 -14z`, gold.shade),
		rect(-46, -110, 92, 9, red.body),
		path(d`M-50 8H50l8 8H-58z`, paint(stage, 'wood').body),
		ellipse(0, -240, 46, 11, paint(stage, 'wood').shade),
		ellipse(0, -241, 38, 8, evening ? light.pane : paint(stage, 'dark').body),
		line(d`M-44 -242Q0 -268 44 -242M-26 -236Q0 -264 26 -236M0 -260v26`, paint(stage, 'wood').body, 3.4),
	].join('');
}
