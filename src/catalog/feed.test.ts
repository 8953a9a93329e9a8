import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Change } from '#schemas/changes.ts';
import type { Entries } from './entries.ts';
import { feedOf } from './feed.ts';

const NOTHING: Entries = {
	places: [],
	districts: [],
	settlements: new Map(),
	services: [],
	routes: [],
	events: [],
	articles: [],
	stories: [],
	documents: [],
};
const SITE = new URL('https://example.org/');
const feed = (...changes: Change[]): string => feedOf(NOTHING, 'en', SITE, changes);
const aChange = (words: string, date = '2026-11-22'): Change => ({ date, what: { en: words } });
const read = (xml: string) =>
	(
		new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(xml) as {
			feed: { entry?: { id: string; title: { '#text': string } }[]; '@_xml:lang': string };
		}
	).feed;

describe('the feed', () => {
	test('of a guide in which nothing has changed is whole', () => {
		expect(XMLValidator.validate(feed())).toBe(true);
		expect(read(feed()).entry).toBeUndefined();
		expect(read(feed())['@_xml:lang']).toBe('en');
	});

	test('gives the same bytes for the same changes', () => {
		expect(feed(aChange('A'), aChange('B'))).toBe(feed(aChange('A'), aChange('B')));
	});

	test('keeps the number of a change when another of the same day comes above it', () => {
		const [before] = read(feed(aChange('A'))).entry!;
		const after = read(feed(aChange('B'), aChange('A'))).entry!;
		expect(after[1]!.id).toBe(before!.id);
		expect(after[0]!.id).not.toBe(before!.id);
	});

	test.each([
		['<b>bold</b> & "quoted" ]]> end', '&lt;b&gt;bold&lt;/b&gt; &amp; "quoted" ]]&gt; end'],
		['bell\u0007 and \u0000 nothing', 'bell and  nothing'],
		['قورقیت 🏜️', 'قورقیت 🏜️'],
		['x'.repeat(300), 'x'.repeat(300)],
	])('of %j is well-formed, and says it as HTML', (words, html) => {
		const xml = feed(aChange(words));
		expect(XMLValidator.validate(xml)).toBe(true);
		expect(xml).toContain(`<![CDATA[${html}]]>`);
	});
});
