import { plainText } from '../plain-text.ts';

const LONGEST_OCTETS = 75;
const octets = (text: string): number => Buffer.byteLength(text);

/**
 * A content line of RFC 5545, folded: no line is longer than 75 octets, and no letter is cut in two.
 *
 * @example
 * contentLine('SUMMARY', escapedText('Nauryz, the feast')) // => 'SUMMARY:Nauryz\, the feast\r\n'
 */
export function contentLine(name: string, value: string): string {
	let folded = '';
	let line = '';
	for (const character of `${name}:${value}`) {
		if (octets(line) + octets(character) > LONGEST_OCTETS) {
			folded += `${line}\r\n`;
			line = ' '; // the blank that marks a continuation counts
		}
		line += character;
	}
	return `${folded}${line}\r\n`;
}

/** Text as the value of a property: commas, semicolons and line breaks mean something there. */
export const escapedText = (text: string): string =>
	plainText(text)
		.replace(/[\\;,]/g, '\\$&')
		.replaceAll('\t', ' ')
		.replaceAll('\n', '\\n');
