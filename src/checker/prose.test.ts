import { describe, expect, test } from 'vitest';
import { maskQuotations, maskText } from './prose.ts';

const plain = (text: string) => text.replaceAll(/\uFFFC+/g, '_');

describe('maskText', () => {
	test.each([
		['a <Place id="fort">fort</Place>', 'a _fort_'],
		['see [the page](https://example.kz/a-b "x") there', 'see [the page_ there'],
		['at https://example.kz/1-2, or www.example.kz.', 'at _ or _'],
		['write to info@example.kz now', 'write to _ now'],
		['say `Қош келдіңіз` aloud', 'say _ aloud'],
		['{n} of {count}', '_ of _'],
		['```\ncode -- here\n```\nwords', '_\n_\n_\nwords'],
		['import a from "b"\nimport taxes', '_\n_'],
		['plain words – and no more', 'plain words – and no more'],
	])('%j', (text, expected) => expect(plain(maskText(text))).toBe(expected));

	test('keeps the columns', () => {
		const text = 'a <Place id="fort">fort</Place> b';
		expect(maskText(text)).toHaveLength(text.length);
	});
});

describe('maskQuotations', () => {
	test('hides what is cited', () =>
		expect(plain(maskQuotations('прежде «Кзыл-Орда», “so”'))).toBe('прежде _, _'));
	test('hides the cells of a table', () => expect(plain(maskQuotations('| Арал | Аральск |'))).toBe('|_|_|'));
	test('keeps what it is told to keep', () =>
		expect(maskQuotations('«Ақ» және «Ак»', (quoted) => quoted.includes('қ'))).toContain('«Ақ»'));
});
