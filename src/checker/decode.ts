/** Text of a file, or what kept it from being read. */
export type Decoded =
	{ readonly text: string; readonly mark: boolean } | { readonly encoding: string; readonly line: number };

const strict = new TextDecoder('utf-8', { fatal: true }); // drops the mark itself
const lossy = new TextDecoder('utf-8');

const startsWith = (bytes: Uint8Array, ...marks: number[]): boolean =>
	marks.every((mark, at) => bytes[at] === mark);

/** Reads UTF-8, with or without its mark; of anything else it says what it seems to be and from which line. */
export function decode(bytes: Uint8Array): Decoded {
	const isUtf16 =
		startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || bytes.subarray(0, 200).includes(0);
	if (isUtf16) return { encoding: 'UTF-16', line: 1 };
	try {
		return { text: strict.decode(bytes), mark: startsWith(bytes, 0xef, 0xbb, 0xbf) };
	} catch {
		const guess = lossy.decode(bytes);
		const before = guess.slice(0, guess.indexOf('\uFFFD'));
		return { encoding: 'Windows-1251?', line: before.split('\n').length };
	}
}
