import type { Stage } from '../stage.ts';
import type { Tones } from '../palette.ts';
import { d, path } from '../svg.ts';

/** A pointed (four-centred) arch opening: middle of its foot, width, full height. */
export function pointedArch(x: number, foot: number, width: number, height: number): string {
	const half = width / 2;
	const spring = foot - height + width * 0.62;
	return d`M${x - half} ${foot}V${spring}C${x - half} ${spring - width * 0.3} ${x - half * 0.55} ${foot - height + width * 0.14} ${x} ${foot - height}C${x + half * 0.55} ${foot - height + width * 0.14} ${x + half} ${spring - width * 0.3} ${x + half} ${spring}V${foot}z`;
}

/** A round arch opening, as in Russian brick buildings. */
export const roundArch = (x: number, foot: number, width: number, height: number): string =>
	d`M${x - width / 2} ${foot}v${-(height - width / 2)}a${width / 2} ${width / 2} 0 0 1 ${width} 0V${foot}z`;

/** A deep pointed niche: dark inside, the light from the right caught by its left cheek. */
export function niche(
	{ light }: Stage,
	tones: Tones,
	{ x, foot, width, height }: { x: number; foot: number; width: number; height: number },
): string {
	const cheek = width * 0.16;
	const inner = { x: x + cheek * 0.55, width: width - cheek * 1.3 };
	return [
		path(pointedArch(x, foot, width, height), tones.lit),
		path(pointedArch(inner.x + cheek * 0.2, foot, inner.width, height * 0.96), tones.shade),
		path(
			d`M${x} ${foot - height}C${x + width * 0.28} ${foot - height + width * 0.14} ${x + width / 2} ${foot - height + width * 0.32} ${x + width / 2} ${foot - height + width * 0.62}V${foot}h${-cheek * 0.7}V${foot - height + width * 0.75}C${x + width * 0.36} ${foot - height + width * 0.4} ${x + width * 0.2} ${foot - height + width * 0.2} ${x} ${foot - height}z`,
			light.shadow.color,
			{ opacity: 0.35 },
		),
	].join('');
}
