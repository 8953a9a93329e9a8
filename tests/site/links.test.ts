import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { base } from '../built/out-dir.ts';
import { pages } from '../built/pages.ts';
import { elementsOf, named, show } from './document.ts';
import { references } from './references.ts';
import { addressOf, fileAt, full, origin } from './site-address.ts';

const own = references
	.map((reference) => ({ ...reference, url: new URL(reference.to, full(addressOf(reference.from))) }))
	// Another site may live on the same host, beside our base path: it is only ours without the host or below the base.
	.filter(({ url, to }) => url.origin === origin && (!hasHost(to) || url.pathname.startsWith(base)));
const ids = new Map<string, ReadonlySet<string>>();

function hasHost(url: string): boolean {
	return /^(?:https?:)?\/\//.test(url);
}

function idsOf(file: string): ReadonlySet<string> {
	const found = ids.get(file) ?? new Set(elementsOf(file).flatMap(({ attribs }) => attribs['id'] ?? []));
	ids.set(file, found);
	return found;
}

describe('the links of the site', () => {
	test('there are some', () => expect(own.length).toBeGreaterThan(0));

	test('every one leads to a file', () => {
		const broken = own.filter(({ url }) => !fileAt(url));
		expectNothing(broken.map(({ from, to, at }) => [from, `${to} leads nowhere, ${at}`]));
	});

	test('every #fragment is an id where it leads', () => {
		const followed = own.filter(({ how }) => how !== 'name'); // in data a fragment names a thing
		const broken = followed.filter(({ url }) => {
			const target = fileAt(url);
			const id = decodeURIComponent(url.hash.slice(1));
			return id !== '' && target !== undefined && !idsOf(target).has(id);
		});
		expectNothing(broken.map(({ from, to, at }) => [from, `nothing has the id of ${to}, ${at}`]));
	});

	test('every id that an element refers to stands on its page', () => {
		const referring = [
			'for',
			'list',
			'headers',
			'popovertarget',
			'aria-labelledby',
			'aria-describedby',
			'aria-controls',
		];
		expectNothing(
			pages.flatMap(({ file }) =>
				elementsOf(file).flatMap((element) =>
					referring
						.flatMap((key) => (element.attribs[key] ?? '').split(/\s+/).filter(Boolean))
						.filter((id) => !idsOf(file).has(id))
						.map((id) => [file, `${show(element)} refers to #${id}`] as const),
				),
			),
		);
	});

	test('none is written with the host of the site, so that the site can be tried elsewhere', () => {
		const bound = own.filter(({ to, how }) => how !== 'name' && hasHost(to));
		expectNothing(bound.map(({ from, to }) => [from, to]));
	});

	test('those of the 404 page do not depend on the address it is shown at', () => {
		const relative = references.filter(
			({ from, to }) => from === '404.html' && !/^(?:[a-z]+:|[/#])/i.test(to),
		);
		expectNothing(relative.map(({ from, to, at }) => [from, `${to} in ${at}`]));
	});

	test('none is empty', () => {
		expectNothing(
			pages.flatMap(({ file }) =>
				named(file, 'a')
					.filter(({ attribs }) => attribs['href'] === '')
					.map((link) => [file, show(link)] as const),
			),
		);
	});
});
