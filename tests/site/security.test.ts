import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { files, textOf } from '../built/files.ts';
import { pages } from '../built/pages.ts';
import { elementsOf, named, show } from './document.ts';
import { isInlineCode, wordsOf } from './first-view.ts';
import { references } from './references.ts';
import { addressOf, full, origin } from './site-address.ts';

/** The content security policy of a page: sources by directive. */
function policyOf(file: string): Map<string, string[]> | undefined {
	const meta = named(file, 'meta').find(
		({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy',
	);
	if (!meta) return undefined;
	return new Map(
		(meta.attribs['content'] ?? '').split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources] as const;
		}),
	);
}

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the content security policy', () => {
	test('stands in every page', () => {
		expectNothing(pages.filter(({ file }) => !policyOf(file)).map(({ file }) => [file, 'has no policy']));
	});

	test('allows nothing unsafe, and no other host', () => {
		expectNothing(
			pages.flatMap(({ file }) =>
				[...(policyOf(file) ?? [])].flatMap(([directive, sources]) =>
					sources
						.filter((source) => /^'unsafe-(?:inline|eval|hashes)'$|^\*|^https?:|\./.test(source))
						.map((source) => [file, `${directive} allows ${source}`] as const),
				),
			),
		);
	});

	test('forbids what it does not name', () => {
		expectNothing(
			pages
				.filter(({ file }) => policyOf(file)?.get('default-src')?.join() !== "'self'")
				.map(({ file }) => [file, `default-src ${policyOf(file)?.get('default-src')?.join(' ')}`]),
		);
	});

	test.each([
		['script', 'script-src'],
		['style', 'style-src'],
	])('knows every <%s> in a page by its hash', (name, directive) => {
		expectNothing(
			pages.flatMap(({ file }) => {
				const allowed = new Set(policyOf(file)?.get(directive));
				return named(file, name)
					.filter((element) => name === 'style' || isInlineCode(element))
					.filter((element) => !allowed.has(sha256(wordsOf(element))))
					.map((element) => [file, `<${name}> ${wordsOf(element).slice(0, 80)}`] as const);
			}),
		);
	});
});

describe('a page', () => {
	test('has no style attribute', () => {
		expectNothing(
			pages.flatMap(({ file }) =>
				elementsOf(file)
					.filter(({ attribs }) => attribs['style'] !== undefined)
					.map((element) => [file, `${show(element)} style="${element.attribs['style']}"`] as const),
			),
		);
	});

	test('has no event handler in an attribute, and no javascript: address', () => {
		expectNothing(
			[...files]
				.filter((file) => /\.(?:html|svg)$/.test(file))
				.flatMap((file) =>
					elementsOf(file)
						.filter(({ attribs }) =>
							Object.entries(attribs).some(
								([key, value]) => /^on/i.test(key) || /^\s*javascript:/i.test(value),
							),
						)
						.map((element) => [file, show(element)] as const),
				),
		);
	});

	test('asks no other host for anything', () => {
		expectNothing(
			references
				.filter(({ how, to }) => how === 'load' && !to.startsWith('data:'))
				.filter(({ from, to }) => new URL(to, full(addressOf(from))).origin !== origin)
				.map(({ from, to, at }) => [from, `${to} in ${at}`]),
		);
	});
});

describe('the code of the site', () => {
	const code = [
		...[...files].filter((file) => /\.m?js$/.test(file)).map((file) => [file, textOf(file)] as const),
		...pages.flatMap(({ file }) =>
			named(file, 'script')
				.filter(isInlineCode)
				.map((script) => [file, wordsOf(script)] as const),
		),
	];

	test('is there', () => expect(code.length).toBeGreaterThan(0));

	test('imports and fetches from no other host', () => {
		expectNothing(
			code.flatMap(([file, text]) =>
				[...text.matchAll(/(?:import|from|import\(|fetch\()\s*["'`]((?:https?:)?\/\/[^"'`]+)/g)].map(
					([, url]) => [file, url!] as const,
				),
			),
		);
	});

	test('sets no cookies', () => {
		expectNothing(
			code
				.filter(([, text]) => /document\.cookie/.test(text))
				.map(([file]) => [file, 'uses document.cookie']),
		);
	});
});
