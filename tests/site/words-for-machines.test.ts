import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { files, textOf } from '../built/files.ts';
import { locales, pages } from '../built/pages.ts';
import { linksOf } from './document.ts';
import { fileAt, full } from './site-address.ts';
import { tagOf } from './written-languages.ts';

interface Feed {
	readonly '@_xml:lang': string;
	readonly id: string;
	readonly title: string;
	readonly updated: string;
	readonly author: { readonly name: string };
	readonly link: readonly { readonly '@_rel': string; readonly '@_href': string }[];
	readonly entry: readonly {
		readonly id: string;
		readonly updated: string;
		readonly title: { readonly '#text': string };
		readonly link: readonly { readonly '@_href': string }[];
	}[];
}

const DAY = /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/;
const feedOf = (file: string): Feed =>
	(
		new XMLParser({
			ignoreAttributes: false,
			isArray: (name) => name === 'entry' || name === 'link',
		}).parse(textOf(file)) as { feed: Feed }
	).feed;

describe('the feed of changes', () => {
	const feeds = locales.map((locale) => [locale, `${locale}/feed.xml`] as const);

	test.each(feeds)('in %s is an Atom feed in its language', (locale, file) => {
		expect(XMLValidator.validate(textOf(file))).toBe(true);
		const feed = feedOf(file);
		expect(feed['@_xml:lang']).toBe(tagOf(locale));
		for (const said of [feed.id, feed.title, feed.author.name]) expect(said).toBeTruthy();
		expect(feed.updated).toMatch(DAY);
		const self = feed.link.find((link) => link['@_rel'] === 'self');
		expect(fileAt(new URL(self!['@_href']))).toBe(file);
	});

	test.each(feeds)('in %s has entries with an id, a day, words and a page', (_locale, file) => {
		const { entry: entries = [], updated } = feedOf(file);
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
		for (const entry of entries) {
			expect(entry.id).toMatch(/^tag:[\w.-]+,\d{4}-\d\d-\d\d:/);
			expect(entry.updated).toMatch(DAY);
			expect(entry.updated <= updated).toBe(true);
			expect(entry.title['#text']).toBeTruthy();
			expect(fileAt(new URL(entry.link[0]!['@_href']))).toBeDefined();
		}
	});

	test('is named in the head of every full page', () => {
		expectNothing(
			pages
				.filter(({ locale, kind }) => locale && kind !== 'moved' && kind !== 'driver')
				.filter(
					({ file, locale }) =>
						!linksOf(file, 'alternate').some(
							({ attribs }) =>
								attribs['type'] === 'application/atom+xml' &&
								attribs['href']?.endsWith(`/${locale}/feed.xml`),
						),
				)
				.map(({ file }) => [file, 'does not name the feed']),
		);
	});
});

describe('the plain index of pages', () => {
	const addresses = () =>
		[...textOf('llms.txt').matchAll(/^- \[(?:\\.|[^\]\\])+\]\((\S+)\)/gm)].map(([, url]) => url!);

	test('begins with the name and what it is', () => {
		expect(textOf('llms.txt')).toMatch(/^# .+\n\n> .+\n/);
	});

	test('leads to pages there are, each once', () => {
		expectNothing(addresses().flatMap((url) => (fileAt(new URL(url)) ? [] : [['llms.txt', url] as const])));
		expect(new Set(addresses()).size).toBe(addresses().length);
	});

	test('names every entry', () => {
		const listed = new Set(addresses());
		const [locale] = ['en', ...locales].filter((one) => locales.includes(one));
		expectNothing(
			pages
				.filter((page) => page.locale === locale && /^\w+\/\*$/.test(page.kind))
				.filter(({ address }) => !listed.has(full(address)))
				.map(({ file }) => [file, 'is not in llms.txt']),
		);
	});
});

describe('the bridges to other databases', () => {
	const rows = () =>
		parse(textOf('data/bridges.csv'), { bom: true, columns: true }) as Record<string, string>[];

	test('lists numbers once, each with what is missing and its page', () => {
		expect(rows().length).toBeGreaterThan(0);
		expect(new Set(rows().map((row) => row['registry'])).size).toBe(rows().length);
		for (const row of rows()) {
			expect(row['missing']).toMatch(/^(?:wikidata|osm|wikidata \| osm)$/);
			expect(fileAt(new URL(row[`page_${locales[0]}`]!.split('#')[0]!))).toBeDefined();
		}
	});
});

describe.skipIf(!files.has('data/en/wikivoyage.txt'))('the listings for Wikivoyage', () => {
	const text = textOf('data/en/wikivoyage.txt');
	const listings = [...text.matchAll(/^\* \{\{(\w+)\n([\s\S]*?)^\}\}$/gm)];

	test('are templates that begin and end', () => {
		expect(listings.length).toBeGreaterThan(0);
		expect(text.split('{{').length - 1).toBe(listings.length);
		expect(text.split('}}').length - 1).toBe(listings.length);
	});

	test('are of the kinds there are, each with a name, a day and words', () => {
		for (const [whole, type, fields] of listings) {
			expect(['see', 'sleep'], whole).toContain(type);
			expect(fields, whole).toMatch(/^\| name=\S/);
			expect(fields, whole).toMatch(/\| lastedit=\d{4}-\d\d-\d\d$/m);
			expect(fields, whole).toMatch(/^\| content=\S/m);
			expect(
				fields!.split('\n').filter((line) => line !== '' && !line.startsWith('| ')),
				whole,
			).toEqual([]);
		}
	});
});
