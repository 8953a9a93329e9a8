import { paint, type Stage } from '../stage.ts';
import { d, line, path, rect } from '../svg.ts';

/** An iron fence on a brick foot along the street, open at the gate. */
export function streetFence(stage: Stage): string {
	const iron = paint(stage, 'iron');
	const brick = paint(stage, 'sand');
	const bars = (left: number, right: number) =>
		Array.from(
			{ length: Math.floor((right - left) / 15) },
			(_, at) => d`M${left + 8 + at * 15} 104v-46`,
		).join('');
	const post = (x: number) =>
		rect(x - 13, 38, 26, 74, brick.body) +
		rect(x - 13, 38, 8, 74, brick.shade) +
		rect(x + 5, 38, 8, 74, brick.lit) +
		path(d`M${x - 17} 38h34l-17 -15z`, brick.lit);
	const stretch = (left: number, right: number) =>
		line(bars(left, right) + d`M${left} 66H${right}M${left} 92H${right}`, iron.body, 2.6) +
		rect(left, 100, right - left, 13, brick.shade) +
		rect(left, 98, right - left, 4, brick.lit);
	return [
		path(d`M-600 112h330l-60 14H-600zM-60 112H600v14H-110z`, stage.light.shadow.color, {
			opacity: stage.light.shadow.opacity * 0.7,
		}),
		stretch(-600, -430),
		stretch(-430, -270),
		stretch(-60, 130),
		stretch(130, 330),
		stretch(330, 600),
		...[-430, -270, -60, 130, 330, 530].map(post),
	].join('');
}
