import type { Stage } from '../stage.ts';
import { ellipse, group, round } from '../svg.ts';

/**
 * The shadow of upright shapes that stand on y = 0: laid on the ground, to the left and towards us,
 * because the light of every picture stands on the right behind the hero. Give the shapes no fill of their own.
 */
export function castShadow({ light }: Stage, ...silhouette: readonly string[]): string {
	const { color, opacity, left, near } = light.shadow;
	return group(
		{ transform: `matrix(1 0 ${round(left)} ${-round(near)} 0 0)`, fill: color, opacity },
		...silhouette,
	);
}

/** Upright shapes laid on the ground at row `y` as `castShadow` lays them, but without a tone: for shadows that run into one. */
export const laid = ({ light }: Stage, y: number, ...silhouette: readonly string[]): string =>
	group(
		{
			transform: `matrix(1 0 ${round(light.shadow.left)} ${-round(light.shadow.near)} 0 ${round(y)})`,
			fill: 'inherit',
		},
		...silhouette,
	);

/** The dark seam where a thing meets the ground. */
export const contactShadow = ({ light }: Stage, x: number, width: number, depth = 7): string =>
	ellipse(x - width * 0.04, depth * 0.2, width / 2, depth, light.shadow.color, {
		opacity: light.shadow.opacity,
	});
