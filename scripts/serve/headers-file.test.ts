import { describe, expect, test } from 'vitest';
import { headerRules, headersFor } from './headers-file.ts';

const rules = headerRules(
	[
		'# A sentence: with a colon.',
		'/*',
		'  X-Content-Type-Options: nosniff',
		'',
		'/embed/*',
		'  Content-Security-Policy: frame-ancestors *',
		'  X-Robots-Tag: noindex',
		'/embed/map/',
		'  X-Robots-Tag: nofollow',
	].join('\n'),
);
const at = (path: string) => Object.fromEntries(headersFor(rules, path));

describe('the rules of a _headers file', () => {
	test('hold for every address below a star', () => {
		expect(at('/kk/')).toEqual({ 'X-Content-Type-Options': 'nosniff' });
	});

	test('add up, as static hosts have it', () => {
		expect(at('/embed/map/')).toEqual({
			'X-Content-Type-Options': 'nosniff',
			'Content-Security-Policy': 'frame-ancestors *',
			'X-Robots-Tag': 'noindex, nofollow',
		});
	});

	test('without a star hold for one address alone', () => {
		expect(at('/embed/map/more/')['X-Robots-Tag']).toBe('noindex');
	});

	test('are none in an empty file', () => expect(headerRules('')).toEqual([]));

	test('are not made of headers that stand before any address', () => {
		expect(headerRules('  X-Lost: yes\n/*\n  X-Kept: yes')).toEqual([
			{ path: '/*', headers: [['X-Kept', 'yes']] },
		]);
	});
});
