import { expect, test } from 'vitest';
import { toWikivoyage, type Listing } from './wikivoyage.ts';

const aListing = (more: Partial<Listing> = {}): Listing => ({
	type: 'see',
	name: 'Fort',
	phones: [],
	checkedOn: '2026-11-21',
	content: 'A fort.',
	...more,
});
const text = (...listings: Listing[]) => toWikivoyage([{ title: 'Aral', listings }], 'CC BY 4.0');

test('a sight is a template of its own with its point in the order of the wiki', () => {
	expect(text(aListing({ point: [61.66, 46.8], phones: ['+7 1', '+7 2'] }))).toBe(`<!-- CC BY 4.0 -->

== Aral ==

=== See ===
* {{see
| name=Fort | alt= | url= | email=
| address= | lat=46.8 | long=61.66 | directions=
| phone=+7 1, +7 2 | tollfree=
| hours= | price=
| wikipedia= | wikidata= | lastedit=2026-11-21
| content=A fort.
}}
`);
});

test('a place to sleep has times to come and go, and stands after the sights', () => {
	const page = text(aListing({ type: 'sleep', name: 'Inn' }), aListing());
	expect(page).toContain('{{sleep\n');
	expect(page).toContain('| checkin= | checkout= | price=');
	expect(page.indexOf('{{see')).toBeLessThan(page.indexOf('{{sleep'));
});

test.each([
	'a | b {{c}} [[d]] <ref>e</ref>',
	"''f'' ~~~~ __TOC__ &amp;",
	'line\nbreak\u2028',
	'قورقیت',
	'x'.repeat(300),
])('%j breaks no template', (name) => {
	const page = text(aListing({ name, content: name }));
	expect(page.match(/\{\{|\}\}/g)).toEqual(['{{', '}}']);
	expect(page).not.toMatch(/\[\[|<ref|~~~|''|__/);
	expect(page.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(6);
});

test('a note cannot end the comment it stands in', () => {
	expect(toWikivoyage([], 'a --> b')).not.toContain('a -->');
});
