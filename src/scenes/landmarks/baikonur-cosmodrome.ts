import { figure } from '../parts/figure.ts';
import { castShadow } from '../parts/shadow.ts';
import { soyuz, soyuzOutline } from '../parts/soyuz.ts';
import { truss } from '../parts/truss.ts';
import { isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path, rect } from '../svg.ts';

/** Pixels to a metre at the row of the train. */
const M = 13;
/** Where the nozzles lead, and the row of the rocket's axis, before the train is set in the picture. */
const TAIL = -400;
const AXIS = -84;

/** A row of wheels: dots of a dotted line, the next every 22 pixels. */
const wheels = (shape: string, color: string, across: number): string =>
	line(shape, color, across, { 'stroke-dasharray': '0 22', 'stroke-linecap': 'round' });

/** Rails on their bank of ballast across the whole picture, and the wire of the telegraph. */
function railway(stage: Stage): string {
	const stone = paint(stage, 'stone');
	const iron = paint(stage, 'iron');
	return [
		path(d`M-660 -6H660V22Q200 34 -100 30T-660 34z`, stone.body),
		path(d`M-660 20Q-300 26 -100 24T660 16V22Q200 34 -100 30T-660 34z`, stone.shade),
		line(d`M-660 9H660`, paint(stage, 'wood').shade, 15, { 'stroke-dasharray': '11 19' }),
		line(d`M-660 4H660M-660 14H660`, iron.deep, 4),
		line(d`M-660 2.6H660M-660 12.4H660`, iron.lit, 1.6),
	].join('');
}

const WAGON_AXLES = 'M-312-9h50M-232-9h50M120-9h92';

/** The wagon that carries the rocket and will raise it: a long frame with its boom and the clamps round the rocket. */
function wagon(stage: Stage): string {
	const frame = paint(stage, 'turquoise');
	const iron = paint(stage, 'iron');
	const gold = paint(stage, 'saffron');
	return [
		path(d`M-330 -16H236V-32H-300L-330 -26z`, frame.shade),
		path(d`M-330 -26L-300 -32H236V-28H-312L-330 -22z`, frame.lit),
		truss([-296, -38], [226, -38], { wide: 12, narrow: 12, bays: 26, color: gold.body, width: 2.6 }),
		path(d`M-246 -30l-14 -22h34l-6 22zM-110 -30l-10 -26h28l-8 26zM60 -30l-6 -32h18l-4 32z`, gold.shade),
		wheels(WAGON_AXLES, iron.deep, 18),
		wheels(WAGON_AXLES, iron.lit, 6),
		path(d`M-322 -12h62v-5h-62zM-242 -12h62v-5h-62zM110 -12h108v-5H110z`, iron.body),
		path(d`M-120 -24h64v12h-64zM-20 -24h90v10h-90z`, frame.deep),
	].join('');
}

/** The diesel locomotive that pushes. */
function locomotive(stage: Stage): string {
	const green = paint(stage, 'green');
	const gold = paint(stage, 'saffron');
	const iron = paint(stage, 'iron');
	const glass = isEvening(stage) ? stage.light.pane : paint(stage, 'glass').shade;
	return [
		wheels('M306-9h50M470-9h50', iron.deep, 20),
		wheels('M306-9h50M470-9h50', iron.lit, 6),
		path(d`M280 -14H542V-24H280zM236 -22h44v5h-44z`, iron.body),
		path(d`M284 -24V-66L292 -72H452V-84L460 -92H520L530 -84V-24z`, green.body),
		rect(284, -46, 246, 7, gold.body),
		rect(516, -84, 14, 60, green.lit),
		path(d`M284 -24V-66L292 -72H304V-24z`, green.shade),
		path(d`M292 -72H452V-67H290zM460 -92H520L526 -86H454z`, green.lit),
		path(d`M458 -82h22v18h-22zM486 -82h22v18h-22z`, glass),
		line(Array.from({ length: 9 }, (_, at) => d`M${316 + at * 15} -62v12`).join(''), green.deep, 4),
		path(d`M360 -72v-9h20v9zM400 -72v-6h28v6z`, iron.shade),
		line(d`M284 -30H530M296 -24v-8M340 -24v-8M400 -24v-8`, iron.body, 1.4),
	].join('');
}

/** The assembly hall the train came from, on the rim of the plain. */
function hall(stage: Stage): string {
	const wall = paint(stage, 'plaster');
	return group(
		{ opacity: 0.75 },
		path(d`M350 -108v-40h34v-18h96v18h60v40z`, wall.shade),
		path(d`M480 -166v58h60v-40z`, wall.body),
		path(d`M350 -148h34v3h-34zM384 -166h96v3h-96z`, wall.lit),
		path(d`M404 -108v-44h56v44z`, isEvening(stage) ? stage.light.pane : wall.deep),
		line(d`M417 -152v44M432 -152v44M447 -152v44`, wall.shade, 1.6),
	);
}

/** A flock of cranes on its way, high over the line. */
const CRANES =
	'M-330-330q8-10 15 0q5-11 16-9M-294-347q8-10 15 0q5-11 16-9M-257-362q8-10 15 0q5-11 16-9M-290-316q8-10 15 0q5-11 16-9M-252-306q8-10 15 0q5-11 16-9M-213-298q8-10 15 0q5-11 16-9';

/** The cosmodrome at the hour it is known for: at sunrise a Soyuz rides out to its pad, nozzles first, and people stand along the line. */
export const baikonurCosmodrome: HeroArt = {
	eyeM: 10,
	groundY: 604,
	draw(stage) {
		const lying = `translate(${TAIL} ${AXIS}) rotate(90) scale(-1 1)`;
		const crowd = [
			{ x: -474, y: 84, coat: 'turquoise', arms: 'shading' },
			{ x: -446, y: 88, coat: 'red', legs: 'skirt' },
			{ x: -418, y: 80, coat: 'iron' },
			{ x: -206, y: 124, coat: 'saffron', arms: 'offering' },
			{ x: -176, y: 122, coat: 'tile', legs: 'skirt' },
			{ x: 62, y: 86, coat: 'felt' },
			{ x: 330, y: 106, coat: 'redbrick', arms: 'shading', turn: -1 },
			{ x: 366, y: 110, coat: 'green', turn: -1 },
		] as const;
		return [
			hall(stage),
			stage.hour === 'night'
				? ''
				: line(CRANES, stage.light.shadow.color, 2.4, { opacity: 0.7, 'stroke-linecap': 'round' }),
			railway(stage),
			group(
				{ transform: 'translate(-72 0) scale(1.15)' },
				castShadow(
					stage,
					group({ transform: lying }, path(soyuzOutline(M), 'inherit')),
					path(d`M-330 0V-40H236V0zM280 0V-70H452V-92H530V0z`, 'inherit'),
				),
				locomotive(stage),
				wagon(stage),
				group({ transform: lying }, soyuz(stage, M)),
				path(
					d`M-104 ${AXIS - 20}q6 -4 12 0v44h-12zM62 ${AXIS - 21}q6 -4 12 0v46h-12z`,
					paint(stage, 'saffron').body,
				),
			),
			path(d`M-660 20Q-300 26 -100 24T660 16V22Q200 34 -100 30T-660 34z`, paint(stage, 'stone').shade, {
				opacity: 0.5,
			}),
			...crowd.map((one) => figure(stage, { ...one, height: (one.y + 134) * 0.172 })),
			figure(stage, { x: -146, y: 125, height: 30, coat: 'red' }),
		].join('');
	},
};
