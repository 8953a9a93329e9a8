import { paint, type Stage } from '../stage.ts';
import { d, ellipse, path, rect } from '../svg.ts';
import { castShadow } from './shadow.ts';

/** A Lombardy poplar standing on (x, 0), as along every canal and street of the region. */
export function poplar(stage: Stage, x: number, height: number): string {
	const { lit, body, shade } = paint(stage, 'leaf');
	const half = height * 0.13;
	const crown = (w: number) =>
		d`M${x} ${-height}C${x + w * 1.1} ${-height * 0.75} ${x + w} ${-height * 0.2} ${x} ${-height * 0.12}`;
	return [
		rect(x - height * 0.015, -height * 0.16, height * 0.03, height * 0.16, paint(stage, 'wood').shade),
		path(
			crown(half) + d`C${x - half} ${-height * 0.2} ${x - half * 1.1} ${-height * 0.75} ${x} ${-height}z`,
			body,
		),
		path(
			crown(-half) +
				d`C${x - half * 0.1} ${-height * 0.3} ${x - half * 0.5} ${-height * 0.7} ${x} ${-height}z`,
			shade,
		),
		path(
			crown(half) +
				d`C${x + half * 0.6} ${-height * 0.35} ${x + half * 0.7} ${-height * 0.6} ${x} ${-height}z`,
			lit,
			{
				opacity: 0.7,
			},
		),
	].join('');
}

/** The shadow shape of a poplar, for `castShadow`. */
export const poplarSilhouette = (x: number, height: number): string =>
	ellipse(x, -height * 0.55, height * 0.12, height * 0.45, 'inherit');

/** A round-crowned tree (karagach elm, apricot) standing on (x, 0), with its shadow. */
export function roundTree(stage: Stage, x: number, height: number): string {
	const { lit, body, shade } = paint(stage, 'leaf');
	const r = height * 0.3;
	const [cx, cy] = [x, -height + r];
	return [
		castShadow(
			stage,
			ellipse(cx, cy, r * 1.1, r, 'inherit'),
			rect(x - r * 0.12, cy, r * 0.24, -cy, 'inherit'),
		),
		path(
			d`M${x - r * 0.14} 0L${x - r * 0.08} ${cy}h${r * 0.16}L${x + r * 0.16} 0z`,
			paint(stage, 'wood').shade,
		),
		ellipse(cx - r * 0.45, cy + r * 0.25, r * 0.85, r * 0.7, shade),
		ellipse(cx + r * 0.4, cy + r * 0.2, r * 0.8, r * 0.7, body),
		ellipse(cx, cy - r * 0.15, r * 0.9, r * 0.8, body),
		ellipse(cx + r * 0.32, cy - r * 0.3, r * 0.5, r * 0.42, lit, { opacity: 0.75 }),
	].join('');
}
