import type { Random } from '../seeded.ts';
import { paint, type Stage } from '../stage.ts';
import { d, element, line, path, use } from '../svg.ts';

/** A clump a hundred units tall, rooted at 0: stalks, bent leaves, and plumes that lean with the wind. */
function clump(stage: Stage, random: Random, id: string): string {
	const leaf = paint(stage, 'green');
	const layers = { stalks: '', dark: '', leaves: '', plumes: '' };
	for (let at = 0; at < 7; at += 1) {
		const x = at * 7 - 21 + random.between(-3, 3);
		const tall = 100 * random.between(0.62, 1);
		const lean = -tall * random.between(0.04, 0.16);
		const turn = random.chance(0.5) ? 1 : -1;
		layers.stalks += d`M${x} 0q${lean * 0.1} ${-tall * 0.6} ${lean} ${-tall}`;
		layers[at % 2 === 0 ? 'leaves' : 'dark'] +=
			d`M${x} ${-tall * random.between(0.05, 0.35)}q${turn * tall * 0.06} ${-tall * 0.34} ${turn * tall * 0.24 + lean} ${-tall * 0.4}q${-turn * tall * 0.13} ${tall * 0.06} ${-turn * tall * 0.2 - lean} ${tall * 0.44}z`;
		if (random.chance(0.6)) {
			layers.plumes += d`M${x + lean + 2.5} ${10 - tall}q4 -11 -7 -19q-3 10 7 19z`;
		}
	}
	return element(
		'g',
		{ id },
		path(layers.dark, leaf.shade),
		line(layers.stalks, leaf.body, 1.6),
		path(layers.leaves, leaf.lit),
		path(layers.plumes, paint(stage, 'reed').lit),
	);
}

/** A stretch of bank where reeds stand. */
export interface Stretch {
	readonly left: number;
	readonly right: number;
	readonly foot: number;
	readonly height: number;
	readonly count: number;
}

/** Stands of reeds along stretches of bank; all bend with one wind. */
export function reedBed(stage: Stage, ...stretches: readonly Stretch[]): string {
	const { random } = stage;
	const name = `r${random.int(0, 1e6)}`;
	const clumps = [0, 1].map((kind) => clump(stage, random, `${name}-${kind}`));
	const copies = stretches.flatMap(({ left, right, foot, height, count }) =>
		Array.from({ length: count }, (_, at) => {
			const x = left + ((right - left) * (at + random.between(0.2, 0.8))) / count;
			const size = (height / 100) * random.between(0.78, 1.04);
			return use(`${name}-${at % 2}`, x, foot + random.between(0, height * 0.05), size);
		}),
	);
	return element('defs', {}, ...clumps) + copies.join('');
}
