import { distant, type Material } from '../palette.ts';
import { gulls } from '../parts/gulls.ts';
import { tuftShape } from '../parts/grass.ts';
import { person } from '../parts/person.ts';
import { reedBed } from '../parts/reed-bed.ts';
import { HORIZON, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, element, group, line, path, use } from '../svg.ts';

const EYE_M = 12;
const GROUND_Y = 700;
const SKYLINE = HORIZON - GROUND_Y;
const perMetre = (y: number) => (y - SKYLINE) / EYE_M;

/** The bay: clear shallows over sand, then the blue of the deep, and the beach along it. */
function bay(stage: Stage): string {
	const water = paint(stage, 'water');
	const sand = paint(stage, 'shore');
	const foam = paint(stage, 'white').lit;
	const edge = (grow: number) =>
		d`M-640 ${-10 - grow}C-420 ${-30 - grow} -240 ${-52 - grow} -60 ${-74 - grow * 0.9}S240 ${-132 - grow * 0.6} 420 ${-166 - grow * 0.36}S600 ${-196 - grow * 0.1} 640 -198`;
	return [
		path(edge(44) + 'V80H-640z', water.lit, { opacity: 0.55 }),
		path(edge(20) + 'V80H-640z', water.lit, { opacity: 0.7 }),
		line(edge(4), foam, 5, { opacity: 0.8 }),
		path(edge(0) + 'V80H-640z', sand.shade),
		path(edge(-5) + 'V80H-640z', sand.lit),
		path('M-640 40C-300 16 100-34 330-110S560-186 640-190V80H-640z', sand.body),
		line('M-300-66q40-8 90-4M-140-104q30-6 66-3M60-136q26-4 50-2M-480-60q40-6 70-2', foam, 3, {
			opacity: 0.7,
			'stroke-linecap': 'round',
		}),
	].join('');
}

/** The steep clay bank that closes the bay on the right, up to thirteen metres high. */
function cliff(stage: Stage): string {
	const { light } = stage;
	const clay = paint(stage, 'clay');
	const grass = paint(stage, 'meadow');
	const gullies = [404, 438, 470, 512, 548, 588].map(
		(x, at) => d`M${x} ${-196 - at * 8}l${-5 - at} ${26 + at * 6}l${16 + at * 2} 0z`,
	);
	return [
		path(
			'M316-178C350-190 372-206 404-214S520-244 640-262V-120C560-150 470-172 400-176z',
			distant(light, clay.body, 0.12),
		),
		path(gullies.join(''), distant(light, clay.shade, 0.15)),
		path(
			'M340-184C360-196 380-208 404-214S520-244 640-262V-250C560-236 470-218 410-204S360-190 340-184z',
			distant(light, grass.body, 0.1),
		),
		path('M400-176C470-170 560-148 640-116V-100C560-140 470-166 380-172z', clay.shade, { opacity: 0.4 }),
	].join('');
}

/** The twelve prefabricated houses on the terrace over the beach; only their roofs differ. */
function cottages(stage: Stage): string {
	const white = paint(stage, 'plaster');
	const { light } = stage;
	const model = element(
		'g',
		{ id: 'cottage' },
		path('M-34 0H34L6 9H-68z', light.shadow.color, { opacity: light.shadow.opacity }),
		path('M-34 0V-32H16V0z', white.body),
		path('M16 0V-32L26-58L40-32V0z', white.lit),
		element('path', { d: 'M-40-30L-28-60H28L14-30z' }),
		path('M28-60L46-30H38L24-54z', white.shade),
		path('M-26-24h12v12h-12zM-4-24H8V0H-4z', light.pane),
	);
	const roofs = [paint(stage, 'tile').body, paint(stage, 'redbrick').body, paint(stage, 'green').body];
	const rows = Array.from({ length: 12 }, (_, at) => {
		const share = at / 11;
		const y = -90 - share * 76;
		return group(
			{ fill: roofs[at % 3] ?? white.shade },
			use('cottage', 588 - share * 272, y, perMetre(y) / 13),
		);
	});
	return element('defs', {}, model) + rows.reverse().join('');
}

/** Sunshades over the beach, each with the shadow it was put up for. */
function parasols(
	stage: Stage,
	places: readonly (readonly [x: number, y: number, colour: Material])[],
): string {
	const { light } = stage;
	const model = element(
		'g',
		{ id: 'parasol' },
		ellipse(-26, 3, 34, 7, light.shadow.color, { opacity: light.shadow.opacity }),
		line('M0 0V-48', paint(stage, 'wood').body, 3),
		path('M-34-40Q-20-66 0-66Q20-66 34-40Q17-46 0-40Q-17-46-34-40z', paint(stage, 'white').body),
		element('path', {
			d: 'M-34-40Q-20-66 0-66Q-18-60-17-43Q-26-44-34-40zM0-66Q20-66 34-40Q26-44 17-43Q18-60 0-66z',
		}),
	);
	const copies = places.map(([x, y, colour]) =>
		group({ fill: paint(stage, colour).lit }, use('parasol', x, y, perMetre(y) / 26)),
	);
	return element('defs', {}, model) + copies.join('');
}

/** Somebody in the water to the shoulders. */
const swimmer = (stage: Stage, x: number, y: number, ring: boolean): string =>
	(ring
		? ellipse(x, y, 8, 3, 'none', { stroke: paint(stage, 'red').lit, 'stroke-width': 3 })
		: ellipse(x, y + 1, 9, 2, paint(stage, 'white').lit, { opacity: 0.6 })) +
	circle(x, y - 5, 3.4, paint(stage, 'hide').body) +
	path(d`M${x - 5} ${y}q5 -5 10 0z`, paint(stage, 'hide').shade);

/** The brink we stand on: grass, clay below it, and two who have just come to see the lake. */
function brink(stage: Stage): string {
	const { random } = stage;
	const clay = paint(stage, 'clay');
	const grass = paint(stage, 'meadow');
	const tufts = Array.from({ length: 13 }, (_, at) => {
		const x = -600 + at * 33 + random.between(-10, 10);
		return tuftShape(
			random,
			x,
			-58 + ((at + 1) / 13) ** 2.4 * 96 + random.between(0, 10),
			random.between(16, 34),
		);
	});
	return [
		path('M-640-66C-520-74-420-62-340-38S-232 20-196 90H-640z', clay.shade),
		path('M-640-66C-520-74-420-62-340-38C-380-30-360 10-330 30S-300 60-290 90H-640z', clay.body),
		path('M-640-68C-520-76-420-64-336-38C-420-48-440-30-470-24S-560-34-640-20z', grass.body),
		path('M-640-68C-520-76-420-64-336-38C-430-56-520-60-640-56z', grass.lit),
		line('M-330-10l-14 30M-290 20l-16 34M-262 50l-10 24M-370 26l-10 30', clay.deep, 2.4, {
			opacity: 0.4,
			'stroke-linecap': 'round',
		}),
		path(tufts.join(''), paint(stage, 'green').body),
		person(stage, {
			x: -480,
			y: -44,
			height: 128,
			coat: 'turquoise',
			trousers: 'felt',
			hat: 'brim',
			turn: 1,
		}),
		person(stage, { x: -416, y: -40, height: 92, coat: 'red', trousers: 'glass', arms: 'up', hat: 'cap' }),
	].join('');
}

/** Lake Kambash from its steep bank: the long blue bay, the beach, holiday houses in a row, bathers. */
export const kambashLake: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		const [red, blue] = [paint(stage, 'red'), paint(stage, 'turquoise')];
		return [
			bay(stage),
			cliff(stage),
			cottages(stage),
			...[
				[-190, -120, 0],
				[-96, -136, 1],
				[-20, -118, 0],
				[70, -150, 1],
				[170, -160, 0],
			].map(([x = 0, y = 0, ring = 0]) => swimmer(stage, x, y, ring === 1)),
			path('M-330-128h54l-8 9h-40z', red.body),
			path('M-308-130v-8h14v8z', paint(stage, 'saffron').body),
			path('M254-196h30l-5 5h-21zM266-197V-226L284-200z', blue.body),
			parasols(stage, [
				[306, -110, 'turquoise'],
				[268, -118, 'red'],
				[214, -98, 'saffron'],
				[250, -80, 'red'],
				[150, -76, 'turquoise'],
				[306, -56, 'turquoise'],
				[66, -44, 'saffron'],
				[168, -40, 'red'],
				[-40, -10, 'turquoise'],
				[70, -4, 'red'],
			]),
			path('M120-30l26-4 8 5-26 5zM-12 8l30-4 8 6-30 5zM350-60l22-3 6 4-22 3z', red.lit),
			path('M206-34l26-4 8 5-26 5zM10-34l26-4 8 5-26 5z', blue.lit),
			line('M640-70C540-70 470-96 420-130', paint(stage, 'shore').lit, 7, { opacity: 0.7 }),
			person(stage, { x: 116, y: -66, height: 24, coat: 'red', trousers: 'hide', legs: 'walking' }),
			person(stage, { x: 20, y: -64, height: 23, coat: 'saffron', trousers: 'hide', turn: -1, arms: 'up' }),
			person(stage, { x: -10, y: -66, height: 17, coat: 'turquoise', trousers: 'hide' }),
			person(stage, { x: 262, y: -56, height: 25, coat: 'felt', hat: 'scarf', legs: 'walking', turn: -1 }),
			reedBed(stage, { left: 440, right: 640, foot: 78, height: 130, count: 6 }),
			brink(stage),
			gulls(stage, [-120, -330, 26], [-30, -300, 17], [90, -356, 13]),
		].join('');
	},
};
