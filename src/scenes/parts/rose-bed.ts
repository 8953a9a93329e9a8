import { paint, type Stage } from '../stage.ts';
import { circle, d, path } from '../svg.ts';

/** A round bed of roses. */
export function roseBed(stage: Stage, x: number, y: number, half: number): string {
	const red = paint(stage, 'red');
	const leaf = paint(stage, 'leaf');
	const heads = Array.from({ length: 13 }, (_, at) => {
		const angle = at * 2.4;
		const reach = Math.sqrt(at / 13) * half * 0.86;
		return circle(
			x + Math.cos(angle) * reach,
			y - half * 0.12 + Math.sin(angle) * reach * 0.24,
			half * 0.055,
			at % 3 === 0 ? red.body : red.lit,
		);
	});
	return [
		path(
			d`M${x - half} ${y}a${half} ${half * 0.3} 0 0 0 ${half * 2} 0a${half} ${half * 0.3} 0 0 0 ${-half * 2} 0z`,
			paint(stage, 'concrete').body,
		),
		path(
			d`M${x - half * 0.92} ${y - 4}a${half * 0.92} ${half * 0.26} 0 0 0 ${half * 1.84} 0q${-half * 0.3} ${-half * 0.34} ${-half * 0.92} ${-half * 0.34}t${-half * 0.92} ${half * 0.34}z`,
			leaf.body,
		),
		path(
			d`M${x + half * 0.2} ${y + half * 0.2}q${half * 0.7} ${-half * 0.1} ${half * 0.72} ${-half * 0.24}q${-half * 0.2} ${-half * 0.26} ${-half * 0.5} ${-half * 0.3}z`,
			leaf.lit,
			{ opacity: 0.6 },
		),
		...heads,
	].join('');
}
