/** The largest step of 1, 2 or 5 times a power of ten that is not above `most`. */
export function roundStep(most: number): number {
	const power = 10 ** Math.floor(Math.log10(most));
	return ([5, 2].find((digit) => digit * power <= most) ?? 1) * power;
}
