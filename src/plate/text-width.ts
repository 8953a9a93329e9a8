/** Advance widths in hundredths of the type size, measured in Alegreya Sans Bold and rounded to 4. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
	[16, ' '],
	[20, '’′'],
	[24, ',.il·і'],
	[28, '(Ij°'],
	[32, ')-JftІ'],
	[36, '1rгғ'],
	[40, 'cszзст'],
	[44, '357Lvy«»уэү'],
	[48, '24689FSTaegkoxГТавеклохчьяҒұәө–'],
	[52, '0CEbdhnpquЗбръқһ'],
	[56, 'BKPYZЕРСЭдийнпцңҮҰ'],
	[60, 'AGRVАБВКУЧЯҺ'],
	[64, 'DOQUXЛХмфӘ'],
	[68, 'NДОПыҚӨ'],
	[72, 'HwИЙНЦжшюҢ'],
	[76, 'щ'],
	[80, 'MmМФ'],
	[88, 'WЖЮ'],
	[96, 'ШЩ'],
];
const UNKNOWN = 60;
const SPARE = 1.1; // until the font has come, a phone's own stands in, which is wider
const widthOf = new Map(
	WIDTHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width])),
);

/** How wide a line of bold type comes out, a little generously. */
export function textWidth(text: string, size: number): number {
	let hundredths = 0;
	for (const character of text) hundredths += widthOf.get(character) ?? UNKNOWN;
	return (hundredths * size * SPARE) / 100;
}

/** Text broken between words into lines no wider than `maxWidth`, unless a single word is. */
export function wrapped(text: string, size: number, maxWidth: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && textWidth(longer, size) <= maxWidth) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
