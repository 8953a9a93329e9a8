export type Rgb = readonly [number, number, number];

/** `#RRGGBB` as three channels, 0–255. */
export const channels = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

const toHex = (rgb: readonly number[]) =>
	`#${rgb.map((value) => Math.round(Math.min(255, Math.max(0, value))).toString(16).padStart(2, '0')).join('')}`;

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
