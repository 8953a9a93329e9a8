export type Rgb = readonly [number, number, number];

/** `#RRGGBB` as three channels, 0–255. */
export function channels(hex: string): Rgb {
	const at = (place: number) => parseInt(hex.slice(place, place + 2), 16);
	return [at(1), at(3), at(5)];
}

const toHex = (rgb: readonly number[]) =>
	`#${rgb
		.map((value) =>
			Math.round(Math.min(255, Math.max(0, value)))
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`;

/** One colour on its way to another: 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
	const end = channels(to);
	return toHex(channels(from).map((value, at) => value + ((end[at] ?? 0) - value) * share));
}

/** A colour under a coloured light. */
export const under = (hex: string, [red, green, blue]: Rgb): string => {
	const [r, g, b] = channels(hex);
	return toHex([r * red, g * green, b * blue]);
};
