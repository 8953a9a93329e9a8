import { describe, expect, test } from 'vitest';
import { GOLOS_RANGES, UNICODE_RANGES } from './alphabets.ts';

const isIn = (ranges: Readonly<Record<string, string>>, letter: string) =>
	Object.values(ranges).some((range) =>
		range.split(',').some((part) => {
			const [from = '', to = from] = part.replace('U+', '').split('-');
			const code = letter.codePointAt(0)!;
			return parseInt(from, 16) <= code && code <= parseInt(to, 16);
		}),
	);

describe('the letters that typefaces are asked for', () => {
	test.each([...'ӘәҒғҚқҢңӨөҰұҮүҺһІіÄäÖöÜüŪūĞğÑñŞşIı'])('the titles have %s', (letter) =>
		expect(isIn(UNICODE_RANGES, letter)).toBe(true),
	);

	test.each([...'ӘәҒғҚқҢңӨөҰұҮүҺһІіÄäÖöÜüŪūÑñŞşIı'])('the text has %s', (letter) =>
		expect(isIn(GOLOS_RANGES, letter)).toBe(true),
	);

	test.each([...'Ğğ'])('%s is not left to Golos Text, which draws it without its breve', (letter) =>
		expect(isIn(GOLOS_RANGES, letter)).toBe(false),
	);
});
