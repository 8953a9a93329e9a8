import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { xmlErrors } from '../../src/exports/xml-errors.ts';
import { expectNothing } from '../built/expect-nothing.ts';
import { bytesOf, files, textOf } from '../built/files.ts';
import { base } from '../built/out-dir.ts';
import { pages } from '../built/pages.ts';
import { linksOf } from './document.ts';
import { references } from './references.ts';
import { addressOf, fileAt, full } from './site-address.ts';
import { alternatesOf } from './written-languages.ts';

interface SitemapUrl {
	readonly loc: string;
	readonly 'xhtml:link'?: readonly { readonly '@_hreflang': string; readonly '@_href': string }[];
}

const sitemapUrls = (): readonly SitemapUrl[] =>
	(
		new XMLParser({
			ignoreAttributes: false,
			isArray: (name) => name === 'url' || name === 'xhtml:link',
		}).parse(textOf('sitemap.xml')) as { urlset: { url: SitemapUrl[] } }
	).urlset.url;

describe('the site map', () => {
	test('is valid by the schema of its protocol', async () =>
		expect(await xmlErrors('sitemap.xsd', [textOf('sitemap.xml')])).toEqual([]));

	test('lists every page that is its own canonical address, the language door and the 404 page apart', () => {
		const canonical = pages
			.filter(({ kind }) => kind !== 'door' && kind !== '404')
			.map(({ file, address }) => [full(address), linksOf(file, 'canonical')[0]?.attribs['href']] as const)
			.filter(([own, said]) => own === said)
			.map(([own]) => own);
		const listed = sitemapUrls().map(({ loc }) => loc);
		expectNothing([
			...canonical
				.filter((loc) => !listed.includes(loc))
				.map((loc) => [loc, 'is not in the site map'] as const),
			...listed
				.filter((loc) => !canonical.includes(loc))
				.map((loc) => [loc, 'is in the site map, but no such page'] as const),
			...listed
				.filter((loc, index) => listed.indexOf(loc) !== index)
				.map((loc) => [loc, 'stands twice'] as const),
		]);
	});

	test('names the same languages of a page as the page itself', () => {
		expectNothing(
			sitemapUrls().flatMap(({ loc, 'xhtml:link': links = [] }) => {
				const file = fileAt(new URL(loc));
				const said = file ? [...alternatesOf(file)].filter(([tag]) => tag !== 'x-default') : [];
				const here = links.map((link) => [link['@_hreflang'], link['@_href']]);
				return JSON.stringify(said.sort()) === JSON.stringify(here.sort())
					? []
					: [[loc, 'names other languages'] as const];
			}),
		);
	});
});

describe('the robots file', () => {
	test('lets everybody read, and names the site map', () => {
		expect(textOf('robots.txt')).toContain('User-agent: *\nAllow: /');
		expect(textOf('robots.txt')).toContain(`Sitemap: ${full(`${base}sitemap.xml`)}`);
	});
});

describe('the manifest', () => {
	const manifest = () =>
		JSON.parse(textOf('manifest.webmanifest')) as Record<string, unknown> & {
			icons: { src: string; sizes: string; type: string; purpose?: string }[];
		};

	test('names the guide, its language and where it begins', () => {
		expect(manifest()).toMatchObject({
			name: expect.any(String),
			lang: expect.any(String),
			start_url: base,
			scope: base,
		});
	});

	test.each([192, 512])('has an icon of %i pixels', (size) => {
		const icon = manifest().icons.find(({ sizes }) => sizes === `${size}x${size}`);
		const file = fileAt(new URL(icon!.src, full(base)));
		expect(file, icon!.src).toBeDefined();
		expect(pngSize(bytesOf(file!))).toEqual([size, size]);
	});

	test('has an icon that a phone may cut to its own shape', () => {
		const icon = manifest().icons.find(({ purpose }) => purpose === 'maskable');
		const file = fileAt(new URL(icon!.src, full(base)));
		expect(pngSize(bytesOf(file!))).toEqual([512, 512]);
	});
});

describe('the icons', () => {
	test.each([32, 180])('of %i pixels is as large as it says', (size) => {
		expect(files).toContain(`icons/emblem-${size}.png`);
		expect(pngSize(bytesOf(`icons/emblem-${size}.png`))).toEqual([size, size]);
	});

	test('are there as one drawing', () => expect(textOf('icons/emblem.svg')).toMatch(/<svg[^>]+viewBox/));
});

describe('the files of the site', () => {
	/** What people and machines ask for without a link. */
	const ENTRANCES = [
		'index.html',
		'404.html',
		'robots.txt',
		'sitemap.xml',
		'embed/map/index.html',
		'llms.txt',
	];
	/** Pages that have moved: nobody should link to them any more. */
	const OLD_ADDRESSES = pages.filter(({ kind }) => kind === 'moved').map(({ file }) => file);
	/** What only a host reads. */
	const FOR_HOSTS = ['_headers', '_redirects', '.nojekyll', 'CNAME'];

	/** Scripts of parts that this content may not show, such as opening hours: Astro writes them all the same. */
	const OF_PARTS = [...files].filter((file) => /^assets\/\w+\.astro_astro_type_script.*\.js$/.test(file));

	test('are all reached from its entrances', () => {
		const byFile = Map.groupBy(references, ({ from }) => from);
		const reached = new Set([...ENTRANCES, ...FOR_HOSTS, ...OLD_ADDRESSES, ...OF_PARTS]);
		for (const file of reached) {
			for (const { to, from } of byFile.get(file) ?? []) {
				const next = fileAt(new URL(to, full(addressOf(from))));
				if (next) reached.add(next); // the loop goes on with what is added
			}
		}
		expectNothing([...files].filter((file) => !reached.has(file)).map((file) => [file, 'is an orphan']));
	});

	test('have no empty one among them', () => {
		expectNothing([...files].filter((file) => bytesOf(file).length === 0).map((file) => [file, 'is empty']));
	});

	test('are drawings that can be read as XML', () => {
		expectNothing(
			[...files]
				.filter((file) => file.endsWith('.svg'))
				.map((file) => [file, XMLValidator.validate(textOf(file))] as const)
				.flatMap(([file, valid]) => (valid === true ? [] : [[file, valid.err.msg] as const])),
		);
	});
});

/** Width and height as the header of a PNG says. */
function pngSize(png: Buffer): [width: number, height: number] {
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
