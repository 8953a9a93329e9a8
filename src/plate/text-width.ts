/** Advance widths in hundredths of the type size, measured in Golos Text SemiBold and rounded up to 4. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
	[28, ' ijıі′'],
	[32, ',.·’'],
	[36, 'IflİІ'],
	[40, '()-rt°'],
	[48, 'г'],
	[52, '1zтғ'],
	[56, '7cs«»şГзсчьэ–'],
	[60, '235FJLaehknouvxyäñöüūабвеклопухяёҒқүұһә'],
	[64, '04689ETZbdgpqğЕТдийнрцъңө'],
	[68, 'BPSYŞБВЗРЧҮҰҺ'],
	[72, 'ACDGKRVXÄĞАКЛСУХЭЯмӘ'],
	[76, 'HNOQUÑÖÜŪДИЙНОПфыҚ'],
	[80, 'ЦюҢӨ'],
	[84, 'wжш'],
	[88, 'MmМщ'],
	[92, 'Ф'],
	[100, 'WЖШЮ'],
	[104, 'Щ'],
];
const UNKNOWN = 60;
const SPARE = 1.04; // another face may stand in until the font has come
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
