const CHANNELS = 3;

/** A list of at most 256 colours that knows the nearest of them for any colour. */
export interface Palette {
	/** Red, green and blue of each colour, one after the other. */
	readonly colours: Uint8Array;
	/** Numbers found so far, by colour. */
	readonly found: Map<number, number>;
}

/** The palette of the distinct colours of a picture, three bytes a pixel. */
export function paletteOf(pixels: Uint8Array): Palette {
	const found = new Map<number, number>();
	const colours: number[] = [];
	eachColour(pixels, (colour) => {
		if (found.has(colour)) return;
		found.set(colour, found.size);
		colours.push(colour >> 16, (colour >> 8) & 255, colour & 255);
	});
	return { colours: Uint8Array.from(colours), found };
}

/** The pixels of a picture as numbers into a palette, each the nearest colour. */
export function indexed(pixels: Uint8Array, { colours, found }: Palette): Uint8Array {
	const numbers = new Uint8Array(pixels.length / CHANNELS);
	eachColour(pixels, (colour, from, to) => {
		let number = found.get(colour);
		if (number === undefined) {
			number = nearest(colours, colour);
			found.set(colour, number);
		}
		numbers.fill(number, from, to);
	});
	return numbers;
}

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

function nearest(colours: Uint8Array, colour: number): number {
	const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
	let [best, least] = [0, Infinity];
	for (let i = 0; i < colours.length; i += CHANNELS) {
		const far = (colours[i]! - red) ** 2 + (colours[i + 1]! - green) ** 2 + (colours[i + 2]! - blue) ** 2;
		if (far < least) [best, least] = [i / CHANNELS, far];
	}
	return best;
}
