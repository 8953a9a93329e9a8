import type { Land } from '#domain/scene.ts';
import { CAMEL } from '../parts/camel-shape.ts';
import { feltYurt } from '../parts/felt-yurt.ts';
import { castShadow } from '../parts/shadow.ts';
import { poplar, poplarSilhouette } from '../parts/trees.ts';
import { paint, pixelsPerMetre, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, group, hundredths, line, path, round } from '../svg.ts';

const GROUND_Y = 640;

/** Sets a drawing of a thing so many units tall as it would look standing `rise` above the hero's row. */
function afar(
	stage: Stage,
	{ x, rise, tallM, units }: { x: number; rise: number; tallM: number; units: number },
	drawing: string,
): string {
	const size = (tallM * pixelsPerMetre(stage, GROUND_Y - rise)) / units;
	return group({ transform: `translate(${round(x)} ${-rise}) scale(${hundredths(size)})` }, drawing);
}

/** A file of camels crossing the plain. */
function caravan(stage: Stage): string {
	const { random } = stage;
	const hide = paint(stage, 'camel');
	const x = random.between(-190, -60);
	const drawing =
		castShadow(stage, path(CAMEL.body, 'inherit')) +
		path(CAMEL.farLegs, hide.deep) +
		path(CAMEL.body + CAMEL.tail, hide.shade);
	return Array.from({ length: random.int(3, 5) }, (_, at) =>
		afar(
			stage,
			{ x: x + at * random.between(74, 90), rise: 108 + (at % 2) * 3, tallM: 2.1, units: 215 },
			drawing,
		),
	).join('');
}

/** Two yurts of a summer camp. */
const camp = (stage: Stage): string => {
	const x = stage.random.between(-120, 100);
	return (
		afar(stage, { x: x + 104, rise: 116, tallM: 3, units: 260 }, feltYurt(stage)) +
		afar(stage, { x, rise: 108, tallM: 3, units: 260 }, feltYurt(stage))
	);
};

/** Two fishermen in an open boat. */
function anglers(stage: Stage): string {
	const dark = paint(stage, 'dark');
	const boat = [
		path(d`M-60 2h120q-10 12 -16 14h-92z`, paint(stage, 'tile').shade, { opacity: 0.5 }),
		path(d`M8 -12l-4 -44q6 -12 12 0l4 44zM-34 -12v-22q6 -10 14 0l6 22z`, dark.body),
		circle(10, -66, 7, dark.body) + circle(-26, -44, 7, dark.body),
		line(d`M14 -46L74 -78`, dark.body, 2.4),
		path(d`M-66 -20Q0 -8 70 -24Q60 -4 48 4H-48Q-62 -8 -66 -20z`, paint(stage, 'tile').body),
		path(d`M-66 -20Q0 -8 70 -24l-3 6Q0 -2 -64 -14z`, paint(stage, 'felt').lit),
		line(d`M-56 8h108M-30 16h50`, paint(stage, 'water').lit, 3, { 'stroke-linecap': 'round' }),
	].join('');
	return afar(stage, { x: stage.random.between(-170, 60), rise: 104, tallM: 2.1, units: 76 }, boat);
}

/** An alley of poplars leading into the town. */
function alley(stage: Stage): string {
	const rows = [34, 44, 60, 86].flatMap((rise, at) =>
		[-1, 1].map((side) => ({ x: side * (72 + at * 62), y: -112 + rise, tall: 92 + at * 46 })),
	);
	return [
		path(d`M-22 -120H22L150 110H-150z`, stage.soil.lit),
		path(d`M-22 -120L-150 110h-14L-25 -120zM22 -120L150 110h14L25 -120z`, stage.soil.shade),
		...rows.map(({ x, y, tall }) =>
			group(
				{ transform: `translate(0 ${y})` },
				castShadow(stage, poplarSilhouette(x, tall)),
				poplar(stage, x, tall),
			),
		),
	].join('');
}

const LIFE: Readonly<Partial<Record<Land, (stage: Stage) => string>>> = {
	desert: caravan,
	'salt-flat': caravan,
	steppe: camp,
	mountains: camp,
	sea: anglers,
	lake: anglers,
	river: anglers,
	town: alley,
};

/** The land alone, with some small life far off to give it its measure. */
export const none: HeroArt = {
	eyeM: 2.4,
	groundY: GROUND_Y,
	draw: (stage) => LIFE[stage.land]?.(stage) ?? '',
};
