import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { pages } from '../built/pages.ts';
import { elementsOf, named, outwards, show, wordsIn, type Element } from './document.ts';
import { firstViewOf, totalOf } from './first-view.ts';
import { fileAt, full } from './site-address.ts';

const KB = 1000;
const homes = pages.filter(({ kind }) => kind === 'home');
const entriesOf = (section: string, locale: string | undefined) =>
	pages.filter((page) => page.locale === locale && page.kind === `${section}/*`);
const mainOf = (file: string) => named(file, 'main')[0]!;
const isInMain = (element: Element) => [...outwards(element)].some(({ name }) => name === 'main');
const linksIn = (file: string) => named(file, 'a').filter(isInMain);

describe('the first page', () => {
	test('is there in every language', () => expect(homes.length).toBeGreaterThan(1));

	test('weighs at most 150 kB, with at most 10 kB of JavaScript', () => {
		expectNothing(
			homes
				.map(({ file }) => ({ file, view: firstViewOf({ file } as (typeof homes)[number]) }))
				.map(({ file, view }) => ({ file, total: totalOf(view), js: view.scripts + view.inlineScripts }))
				.filter(({ total, js }) => total > 150 * KB || js > 10 * KB)
				.map(({ file, total, js }) => [file, `weighs ${total}, of which JavaScript ${js}`]),
		);
	});

	test.each(['routes', 'districts'])('leads to every one of the %s', (section) => {
		expectNothing(
			homes.flatMap(({ file, locale }) => {
				const hrefs = new Set(linksIn(file).map(({ attribs }) => attribs['href']));
				return entriesOf(section, locale)
					.filter(({ address }) => !hrefs.has(address))
					.map(({ address }) => [file, `does not lead to ${address}`] as const);
			}),
		);
	});

	test('leads to no list that is not there', () => {
		expectNothing(
			homes.flatMap(({ file }) =>
				linksIn(file)
					.filter(({ attribs }) => attribs['href']?.startsWith('/') && attribs['href'].includes('?'))
					.filter(({ attribs }) => !fileAt(new URL(attribs['href']!, full('/'))))
					.map((link) => [file, show(link)] as const),
			),
		);
	});

	test('chooses only by facets that the lists know', () => {
		const known = /^\?(?:theme=[a-z]+|kind=[a-z,-]+|vehicle=[a-z-]+|month=(?:[1-9]|1[0-2]))$/;
		expectNothing(
			homes.flatMap(({ file }) =>
				linksIn(file)
					.map((link) => [link, new URL(link.attribs['href'] ?? '', full('/'))] as const)
					.filter(([, { search, origin }]) => origin === new URL(full('/')).origin && search !== '')
					.filter(([, { search }]) => !known.test(search))
					.map(([link]) => [file, show(link)] as const),
			),
		);
	});

	test('names every section, and has none without content', () => {
		expectNothing(
			homes.flatMap(({ file }) =>
				named(file, 'section')
					.filter(isInMain)
					.filter((section) => {
						const title = elementsOf(file).find(
							({ attribs }) => attribs['id'] === section.attribs['aria-labelledby'],
						);
						return !title || wordsIn(section).length <= wordsIn(title).length;
					})
					.map((section) => [file, show(section)] as const),
			),
		);
	});

	test('says no word of the code that made it', () => {
		expectNothing(
			homes
				.filter(({ file }) => /\bundefined\b|\bNaN\b|\[object|\{\w+\}/.test(wordsIn(mainOf(file))))
				.map(({ file }) => [file, 'shows undefined, NaN, an object or an empty placeholder']),
		);
	});

	test('has twelve months or none', () => {
		expectNothing(
			homes
				.map(
					({ file }) =>
						[file, named(file, 'a').filter(({ attribs }) => attribs['class'] === 'month').length] as const,
				)
				.filter(([, count]) => count !== 0 && count !== 12)
				.map(([file, count]) => [file, `has ${count} months`]),
		);
	});
});
