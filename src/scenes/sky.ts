import { laid, roll } from '#ornament/roll.ts';
import { mix } from './color.ts';
import type { Random } from './seeded.ts';
import { HORIZON, WIDTH, type Stage } from './stage.ts';
import { circle, d, element, group, line, path, rect, round } from './svg.ts';

/** Sky of the hour with its sun or moon, clouds, stars and birds, from its top row down to the horizon. */
export function drawSky(stage: Stage, top = 0): string {
	const { light, random, hour } = stage;
	const stops = light.sky.map(([offset, color]) => element('stop', { offset, 'stop-color': color }));
	return [
		element('linearGradient', { id: 'sky', x1: 0, y1: 0, x2: 0, y2: 1 }, ...stops),
		rect(0, top, WIDTH, HORIZON + 30 - top, 'url(#sky)'),
		hour === 'night' ? stars(random) : '',
		disc(stage),
		...clouds(stage),
		hour === 'night' ? '' : birds(stage),
	].join('');
}

/** What a tall picture has above the rest: more stars, or a cloud on each side. */
export function drawHighSky(stage: Stage, top: number): string {
	const { random, light, hour } = stage;
	if (hour === 'night') return group({ transform: `translate(0 ${top})` }, stars(random));
	const color = mix(light.cloud, light.sky[0]?.[1] ?? light.cloud, 0.2);
	const from = random.between(210, 330);
	return [from, from + random.between(330, 430)]
		.map((x, at) =>
			group(
				{ transform: `translate(${round(x)} ${round(top * (at === 0 ? 0.35 : 0.62))})`, opacity: 0.5 },
				cloud(random, random.between(190, 260), color),
			),
		)
		.join('');
}

/** Sun with two rings, as if cut from felt; at night the moon with a bite taken by the sky. */
function disc({ light, sun, hour, random }: Stage): string {
	const { color, radius } = light.sun;
	const rings = [2.3, 1.6].map((share) => circle(sun.x, sun.y, radius * share, color, { opacity: 0.12 }));
	const face = circle(sun.x, sun.y, radius, color, hour === 'noon' ? { opacity: 0.95 } : {});
	if (hour !== 'night') return [...rings, face].join('');
	const bite = random.between(0.25, 0.6) * radius;
	return [
		...rings,
		path(
			d`M${sun.x - bite} ${sun.y - radius * 0.9}A${radius} ${radius} 0 1 1 ${sun.x - bite} ${sun.y + radius * 0.9}A${radius * 1.1} ${radius * 1.1} 0 0 0 ${sun.x - bite} ${sun.y - radius * 0.9}z`,
			color,
		),
	].join('');
}

/** Two or three clouds, smaller and paler the lower they hang. */
function clouds(stage: Stage): string[] {
	const { random, light, hour, sun } = stage;
	return Array.from({ length: random.int(2, 3) }, (_, at) => {
		const width = random.between(190, 330);
		const x = random.between(0, 330) + (at % 2 === 0 ? 0 : 620) + (at === 2 ? 250 : 0);
		const drawnY = random.between(70, 130) + at * random.between(55, 85);
		const crossesSun = Math.abs(x + width / 2 - sun.x) < 230 && Math.abs(drawnY - sun.y) < 75;
		const y = drawnY + (crossesSun ? 120 : 0);
		const opacity = hour === 'night' ? 0.4 : random.between(0.5, 0.75);
		const turn = random.chance(0.5) ? 1 : -1;
		return group(
			{
				transform: `translate(${round(x + width / 2)} ${round(y)}) scale(${turn} 1)`,
				opacity: round(opacity),
			},
			cloud(random, width, mix(light.cloud, light.sky[1]?.[1] ?? light.cloud, at * 0.15)),
		);
	});
}

/** A cloud laid of felt cord: level strands, the longest rolled up at its end as on a horn pattern. */
function cloud(random: Random, width: number, color: string): string {
	const half = width / 2;
	const horn = random.chance(0.65) ? laid(roll(48)) : '';
	const strand = (y: number) => {
		const left = random.between(-0.8, 0) * half;
		return d`M${left} ${y}H${left + random.between(0.5, 1) * half}`;
	};
	const strands =
		d`M${-half} 0H${half * 0.42}` +
		horn +
		strand(20) +
		(random.chance(0.6) ? strand(40) : '') +
		d`M${-half * random.between(0.6, 0.8)} -20h${half * random.between(0.4, 0.6)}`;
	return line(strands, color, 11, { 'stroke-linecap': 'round' });
}

function stars(random: Random): string {
	const dots = Array.from({ length: 56 }, () => {
		const [x, y] = [random.between(0, WIDTH), random.between(0, 1) ** 1.4 * 400];
		return d`M${x} ${y}h${random.chance(0.15) ? 2 : 0.1}`;
	});
	return line(dots.join(''), '#F4EBD0', 2, { 'stroke-linecap': 'round', opacity: 0.8 });
}

/** A few cranes or eagles far off, on the left where the sky is calm. */
function birds({ random, light }: Stage): string {
	const count = random.int(0, 5);
	const [x, y] = [random.between(330, 480), random.between(130, 230)];
	const flock = Array.from({ length: count }, (_, at) => {
		const span = random.between(7, 11);
		const [bx, by] = [x + at * random.between(20, 34), y + (at % 2 === 0 ? at * 5 : -at * 6)];
		return d`M${bx - span} ${by - span * 0.4}q${span * 0.6} ${-span * 0.3} ${span} ${span * 0.4}q${span * 0.4} ${-span * 0.7} ${span} ${-span * 0.4}`;
	});
	return count === 0
		? ''
		: line(flock.join(''), mix(light.shadow.color, light.haze, 0.25), 2.2, { 'stroke-linecap': 'round' });
}
