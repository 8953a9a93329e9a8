const CHANNELS = 3;
const UNKNOWN = -1;

/** A list of at most 256 colours that knows the nearest of them for any colour. */
export interface Palette {
	/** Red, green and blue of each colour, one after the other. */
	readonly colours: Uint8Array;
	/** The nearest of them, as far as it was asked for, by the upper six bits of red, green and blue. */
	readonly nearest: Int16Array;
}

/** The palette of the distinct colours of a picture, three bytes a pixel. */
export function paletteOf(pixels: Uint8Array): Palette {
	const seen = new Set<number>();
	eachColour(pixels, (colour) => seen.add(colour));
	const colours = Uint8Array.from(
		[...seen].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
	);
	const nearest = new Int16Array(1 << 18).fill(UNKNOWN);
	// The colours themselves first: paper must stay exactly the paper it is.
	let number = 0;
	for (const colour of seen) nearest[coarse(colour)] = number++;
	return { colours, nearest };
}

/** The pixels of a picture as numbers into a palette, each the nearest colour. */
export function indexed(pixels: Uint8Array, { colours, nearest }: Palette): Uint8Array {
	const numbers = new Uint8Array(pixels.length / CHANNELS);
	eachColour(pixels, (colour, from, to) => {
		const key = coarse(colour);
		if (nearest[key] === UNKNOWN) nearest[key] = search(colours, colour);
		numbers.fill(nearest[key]!, from, to);
	});
	return numbers;
}

const coarse = (colour: number): number =>
	((colour >> 6) & 0x3f000) | ((colour >> 4) & 0xfc0) | ((colour >> 2) & 0x3f);

/** Calls for each run of pixels of one colour: flat pictures have few. */
function eachColour(pixels: Uint8Array, call: (colour: number, from: number, to: number) => void): void {
	const count = pixels.length / CHANNELS;
	const at = (i: number) =>
		(pixels[i * CHANNELS]! << 16) | (pixels[i * CHANNELS + 1]! << 8) | pixels[i * CHANNELS + 2]!;
	for (let from = 0; from < count;) {
		const colour = at(from);
		let to = from + 1;
		while (to < count && at(to) === colour) to++;
		call(colour, from, to);
		from = to;
	}
}

function search(colours: Uint8Array, colour: number): number {
	const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
	let [best, least] = [0, Infinity];
	for (let i = 0; i < colours.length; i += CHANNELS) {
		const far = (colours[i]! - red) ** 2 + (colours[i + 1]! - green) ** 2 + (colours[i + 2]! - blue) ** 2;
		if (far < least) [best, least] = [i / CHANNELS, far];
	}
	return best;
}
