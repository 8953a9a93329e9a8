const WIDTHS = [1080, 1600, 2400];
const HIGHEST = 2400; // an upright photograph is seldom shown higher than a screen

/** Widths in which a photograph is kept to be looked at alone; never wider than it is. */
export function largeWidths({
	width,
	height,
}: {
	readonly width: number;
	readonly height: number;
}): number[] {
	const widest = Math.floor(Math.min(width, WIDTHS.at(-1)!, (HIGHEST * width) / height));
	return [...WIDTHS.filter((one) => one < widest), widest];
}
