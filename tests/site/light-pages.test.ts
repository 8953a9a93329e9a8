import { describe, expect, test } from 'vitest';
import { expectNothing, type Finding } from '../built/expect-nothing.ts';
import { bytesOf, files, textOf } from '../built/files.ts';
import { base } from '../built/out-dir.ts';
import { isStandIn, locales, pages, type BuiltPage } from '../built/pages.ts';
import { elementsOf, first, linksOf, named, wordsIn } from './document.ts';
import { references } from './references.ts';
import { addressOf, fileAt, full } from './site-address.ts';
import { languageAt, tagOf } from './written-languages.ts';

const KB = 1000;
const drivers = pages.filter(({ kind }) => kind === 'driver');
const numbers = pages.filter(({ kind }) => kind === 'q/*');
const moved = pages.filter(({ kind }) => kind === 'moved');
const places = pages.filter(({ kind }) => ['sights/*', 'museums/*', 'stays/*'].includes(kind));
/** Coordinates as pages print them. */
const POINT = /\d+\.\d+° [NS], \d+\.\d+° [EW]/;

const titleOf = (file: string): string => wordsIn(first(file, 'h1')!);
const idOf = ({ address }: BuiltPage): string => address.split('/').at(-2)!;
const driverOf = ({ locale, ...place }: BuiltPage): BuiltPage | undefined =>
	drivers.find(({ address }) => address === `${base}${locale}/places/${idOf(place)}/driver/`);
const namesOn = (file: string): string[] =>
	named(file, 'h1', 'h2')
		.map(wordsIn)
		.concat(
			elementsOf(file)
				.filter(({ attribs }) => attribs['class'] === 'latin')
				.map(wordsIn),
		);

describe('a light page', () => {
	test('weighs at most 20 kB in all, before it is compressed', () => {
		expectNothing(
			pages.filter(isStandIn).flatMap(({ file }) => {
				const asked = references.filter(({ from, how }) => from === file && how === 'load');
				const loaded = asked.flatMap(({ to }) => fileAt(new URL(to, full(addressOf(file)))) ?? []);
				const bytes = [file, ...new Set(loaded)].reduce((sum, one) => sum + bytesOf(one).length, 0);
				return bytes > 20 * KB ? [[file, `${bytes} bytes`] as const] : [];
			}),
		);
	});

	test('asks for nothing but the icon of the site', () => {
		expectNothing(
			references
				.filter(
					({ how, from }) => how === 'load' && pages.some((page) => page.file === from && isStandIn(page)),
				)
				.filter(({ to }) => !to.endsWith('/icons/emblem.svg'))
				.map(({ from, to }) => [from, to] as const),
		);
	});

	test('is a page of HTML, with its language', () => {
		expectNothing(
			pages
				.filter(isStandIn)
				.filter(({ file }) => !/^<!doctype html><html lang="/i.test(textOf(file)))
				.map(({ file }) => [file, textOf(file).slice(0, 60)]),
		);
	});
});

describe('«Show this to the driver»', () => {
	test('is there for every place, and its page links to it', () => {
		expectNothing(
			places.flatMap((place): Finding[] => {
				const driver = driverOf(place);
				if (!driver) return [[place.file, 'has none'] as const];
				const isLinked = named(place.file, 'a').some(({ attribs }) => attribs['href'] === driver.address);
				return isLinked ? [] : [[place.file, 'does not link to it'] as const];
			}),
		);
	});

	test('leads back to its place, which is what search engines keep', () => {
		expectNothing(
			places.flatMap((place) => {
				const { file } = driverOf(place)!;
				const back = named(file, 'a').some(({ attribs }) => attribs['href'] === place.address);
				const canonical = linksOf(file, 'canonical')[0]?.attribs['href'];
				return back && canonical === full(place.address) ? [] : [[file, `${canonical}`] as const];
			}),
		);
	});

	test('names the place as its pages do: in every language of drivers, in both alphabets, in the reader’s own', () => {
		const titles = new Map(places.map(({ address, file }) => [address, titleOf(file)]));
		const asked = (locale: string): string[] => locales.filter((one) => one !== 'en' || one === locale);
		expectNothing(
			places.flatMap((place) => {
				const { file } = driverOf(place)!;
				const shown = namesOn(file);
				return asked(place.locale!)
					.map((locale) => titles.get(place.address.replace(`/${place.locale}/`, `/${locale}/`))!)
					.filter((title) => !shown.includes(title))
					.map((title) => [file, `does not say ${title}`] as const);
			}),
		);
	});

	test('gives the point of the page of the place, or says that it is not known', () => {
		expectNothing(
			places.flatMap((place) => {
				const { file } = driverOf(place)!;
				const point = POINT.exec(wordsIn(first(place.file, 'dl')!))?.[0];
				const said = wordsIn(first(file, 'main')!);
				return POINT.exec(said)?.[0] === point ? [] : [[file, `not ${point}`] as const];
			}),
		);
	});

	test('marks each language it speaks', () => {
		const isKazakh = /[әғқңөұүһі]/i;
		expectNothing(
			drivers.flatMap(({ file }) =>
				named(file, 'p', 'h1', 'h2')
					.filter((element) => isKazakh.test(wordsIn(element)))
					.filter((element) => !languageAt(element)?.startsWith('kk'))
					.map((element) => [file, wordsIn(element)] as const),
			),
		);
	});
});

describe('the short address of a registry number', () => {
	const registry = pages.filter(({ kind }) => kind === 'registry');

	test('is there for every number of the registry, without leading zeros', () => {
		const asked = registry.flatMap(({ file }) =>
			[...textOf(file).matchAll(/>\s*[A-Z]{2,4}-(\d{3,4})\s*</g)].map(
				([, digits]) => `${base}q/${Number(digits)}/`,
			),
		);
		expect(asked.length).toBeGreaterThan(0);
		expect(new Set(numbers.map(({ address }) => address))).toEqual(new Set(asked));
	});

	test('is a door into each language, each name in its own', () => {
		expectNothing(
			numbers.flatMap(({ file }): Finding[] => {
				const doors = named(file, 'a');
				const tags = doors.map(({ attribs }) => attribs['hreflang']);
				if (tags.toSorted().join() !== locales.map(tagOf).toSorted().join())
					return [[file, `leads to ${tags.join(', ')}`] as const];
				return doors.flatMap((door) => {
					const to = fileAt(new URL(door.attribs['href']!, full(addressOf(file))))!;
					const name = wordsIn(
						door.children.find((child) => 'name' in child && child.name === 'strong') as never,
					);
					const isService = door.attribs['href']!.endsWith('#services');
					const isThere = isService ? wordsIn(first(to, 'body')!).includes(name) : titleOf(to) === name;
					return isThere ? [] : [[file, `${name} is not on ${to}`] as const];
				});
			}),
		);
	});

	test('sends nobody anywhere by itself', () => {
		expectNothing(
			numbers
				.filter(({ file }) => /http-equiv="refresh"/.test(textOf(file)))
				.map(({ file }) => [file, 'refresh']),
		);
	});
});

describe.skipIf(moved.length === 0)('an address that has changed', () => {
	test('leads on by itself and by a link to a page that search engines know by the same address', () => {
		expectNothing(
			moved.flatMap(({ file }) => {
				const refresh = named(file, 'meta').find(({ attribs }) => attribs['http-equiv'] === 'refresh');
				const [, target = ''] = /^0; url=(.+)$/.exec(refresh?.attribs['content'] ?? '') ?? [];
				const links = named(file, 'a').map(({ attribs }) => attribs['href']);
				const there = fileAt(new URL(target, full(base)));
				const canonical = (one: string) => linksOf(one, 'canonical')[0]?.attribs['href'];
				const isRight = there && links.join() === target && canonical(file) === canonical(there);
				return isRight ? [] : [[file, `${target}, ${links.join()}, ${canonical(file)}`] as const];
			}),
		);
	});

	test('is told to hosts that read `_redirects`', () => {
		expect([...files]).toContain('_redirects');
		const rules = textOf('_redirects')
			.trim()
			.split('\n')
			.map((line) => line.split(' '));
		expect(new Set(rules.map(([from]) => from))).toEqual(
			new Set(moved.flatMap(({ address }) => [address, address.replace(/\/$/, '')])),
		);
		for (const [, to, status] of rules) {
			expect(fileAt(new URL(to!, full(base))), to).toBeDefined();
			expect(status).toBe('301');
		}
	});
});
