import { paint, type Stage } from '../stage.ts';
import { d, line, path } from '../svg.ts';

/** A stand of reeds rooted along a stretch of bank: stalks, bent leaves and plumes that lean with one wind. */
export function reedBed(
	stage: Stage,
	{ left, right, foot, height, count }: { left: number; right: number; foot: number; height: number; count: number },
): string {
	const { random } = stage;
	const leaf = paint(stage, 'green');
	const plume = paint(stage, 'reed');
	let stalks = '';
	let leaves = '';
	let darkLeaves = '';
	let plumes = '';
	for (let at = 0; at < count; at += 1) {
		const x = left + ((right - left) * (at + random.between(0.1, 0.9))) / count;
		const tall = height * random.between(0.62, 1);
		const y = foot + random.between(0, height * 0.05);
		const lean = -tall * random.between(0.04, 0.16);
		stalks += d`M${x} ${y}q${lean * 0.1} ${-tall * 0.6} ${lean} ${-tall}`;
		const turn = random.chance(0.5) ? 1 : -1;
		const blade = d`M${x} ${y - tall * random.between(0.05, 0.35)}q${turn * tall * 0.06} ${-tall * 0.34} ${turn * tall * 0.24 + lean} ${-tall * 0.4}q${-turn * tall * 0.13} ${tall * 0.06} ${-turn * tall * 0.2 - lean} ${tall * 0.44}z`;
		if (random.chance(0.5)) leaves += blade;
		else darkLeaves += blade;
		if (random.chance(0.6)) {
			const [px, py, size] = [x + lean, y - tall, tall * 0.17];
			plumes += d`M${px + size * 0.18} ${py + size * 0.7}q${size * 0.28} ${-size * 0.8} ${-size * 0.5} ${-size * 1.3}q${-size * 0.2} ${size * 0.7} ${size * 0.5} ${size * 1.3}z`;
		}
	}
	return [
		path(darkLeaves, leaf.shade),
		line(stalks, leaf.body, Math.max(1.2, height * 0.016)),
		path(leaves, leaf.lit),
		path(plumes, plume.lit),
	].join('');
}
