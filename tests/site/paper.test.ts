import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { expectNothing, type Finding } from '../built/expect-nothing.ts';
import { bytesOf, files } from '../built/files.ts';
import { locales, pages } from '../built/pages.ts';
import { readPdf } from '../built/read-pdf.ts';
import { first, named, wordsIn, type Element } from './document.ts';
import { fileAt, full } from './site-address.ts';

const HEAVIEST = 250_000;
const routes = pages.filter(({ kind }) => kind === 'routes/*');
const cardOf = (file: string) => `data/${file.replace(/\/index\.html$/, '.pdf')}`;
const signs = [...files].filter((file) => file.startsWith('data/signs/'));

/** As a copied text can be compared: one blank for any white space, and signs that our faces lack as they are printed. */
const evened = (text: string): string =>
	text
		.normalize('NFKC')
		.replaceAll('≈', '~')
		.replace(/\s+/g, ' ')
		.replace(/(\p{L}-) /gu, '$1')
		.trim();
const has = (element: Element, className: string): boolean =>
	(element.attribs['class'] ?? '').split(' ').includes(className);

/** What the page of a route says of its way: names and kilometres. */
function saidOn(file: string): string[] {
	const stops = named(file, 'li').filter((element) => has(element, 'stop'));
	return [
		wordsIn(first(file, 'h1')!),
		...stops.flatMap((stop) => {
			const inside = DomUtils.getElementsByTagName('*', stop.children);
			const leg = inside.find((element) => has(element, 'leg'));
			const unheard = leg && DomUtils.getElementsByTagName('span', leg.children)[0];
			const way = leg ? wordsIn(leg).replace(unheard ? wordsIn(unheard) : '', '') : '';
			return [...inside.filter(({ name }) => name === 'h3').map(wordsIn), ...way.split(' · ')];
		}),
	].filter(Boolean);
}

describe('the field card of a route', () => {
	test('is there in every language', () => {
		expectNothing(
			routes.flatMap(({ file }) => (files.has(cardOf(file)) ? [] : [[file, 'has no card'] as const])),
		);
	});

	test('says what its page says, on one light sheet', async () => {
		const findings: Finding[] = [];
		for (const { file, locale } of routes) {
			const card = cardOf(file);
			const bytes = bytesOf(card);
			const { pages: sheets, text, lang, missingFonts } = await readPdf(bytes);
			const words = evened(text);
			for (const said of saidOn(file))
				if (!words.includes(evened(said))) findings.push([card, `does not say «${said}»`]);
			if (sheets !== 1) findings.push([card, `has ${sheets} pages`]);
			if (bytes.length > HEAVIEST) findings.push([card, `weighs ${bytes.length} bytes`]);
			if (lang !== (locale === 'qaz' ? 'kk-Latn' : locale)) findings.push([card, `says it is in ${lang}`]);
			if (missingFonts.length > 0) findings.push([card, 'lacks a font']);
		}
		expectNothing(findings);
	});

	test.each(locales)('has a code that opens its page (%s)', async (locale) => {
		const route = routes.find((page) => page.locale === locale);
		if (!route) return;
		expect(await (await readPdf(bytesOf(cardOf(route.file)))).code()).toBe(full(route.address));
	});
});

describe('the plate of a place', () => {
	test.each(signs.filter((_, index) => index % 40 === 0))(
		'has a code with its short address: %s',
		async (sign) => {
			const pdf = await readPdf(bytesOf(sign));
			const address = await pdf.code(0.5);
			expect(pdf.pages).toBe(1);
			expect(address).toBeDefined();
			const door = fileAt(new URL(address!));
			expect(door, address).toBeDefined();
			const number = /[A-Z]{2,4}-\d+/.exec(pdf.text)![0];
			expect(named(door!, 'body').map(wordsIn).join()).toContain(number);
		},
	);
});
