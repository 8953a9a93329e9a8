import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { isStandIn, locales, pages } from '../built/pages.ts';
import { elementsOf, first, linksOf, named, outwards, show } from './document.ts';
import { fileAt, full } from './site-address.ts';
import { alternatesOf, inLanguage, isFallback, languageAt, tagOf } from './written-languages.ts';

const pagesOfLanguages = pages.filter(({ locale }) => locale !== undefined);
const latin = pages.filter(({ locale }) => locale === 'qaz');
const CYRILLIC = /[\u0400-\u052f]/;
/** Attributes that people read or hear. */
const READ = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label', 'abbr', 'content'];

describe('the languages of the site', () => {
	test('every page says its own', () => {
		expectNothing(
			pagesOfLanguages
				.map(({ file, locale }) => [file, first(file, 'html')?.attribs['lang'], tagOf(locale!)] as const)
				.filter(([, lang, expected]) => lang !== expected)
				.map(([file, lang, expected]) => [file, `lang is ${lang}, not ${expected}`]),
		);
	});

	test('every page exists in all of them', () => {
		expectNothing(
			pagesOfLanguages.flatMap((page) =>
				locales
					.filter((locale) => !fileAt(new URL(full(inLanguage(page, locale)))))
					.map((locale) => [page.file, `is missing in ${locale}`] as const),
			),
		);
	});

	test('every page links to itself in each of them, above its words', () => {
		expectNothing(
			pagesOfLanguages
				.filter(({ kind }) => kind !== 'moved')
				.flatMap((page) => {
					const links = new Set(
						named(page.file, 'a')
							.filter(
								(link) =>
									link.attribs['hreflang'] && [...outwards(link)].some(({ name }) => name === 'header'),
							)
							.map(({ attribs }) => attribs['href']),
					);
					return locales
						.filter((locale) => locales.length > 1 && !links.has(inLanguage(page, locale)))
						.map((locale) => [page.file, `has no link to itself in ${locale}`] as const);
				}),
		);
	});
});

describe('hreflang', () => {
	test('names, in the head, exactly the languages in which a page is written, itself among them', () => {
		expectNothing(
			pagesOfLanguages
				.filter((page) => !isFallback(page) && !isStandIn(page))
				.filter(({ file, address, locale }) => alternatesOf(file).get(tagOf(locale!)) !== full(address))
				.map(({ file }) => [file, 'does not name itself']),
		);
	});

	test('leaves out pages that only show the words of another language', () => {
		const fallbacks = new Set(pagesOfLanguages.filter(isFallback).map(({ address }) => full(address)));
		expectNothing(
			pages.flatMap(({ file }) =>
				[...alternatesOf(file).values()]
					.filter((href) => fallbacks.has(href))
					.map((href) => [file, href] as const),
			),
		);
	});

	test('is answered by the page it leads to', () => {
		expectNothing(
			pagesOfLanguages.flatMap(({ file }) => {
				const alternates = alternatesOf(file);
				return [...alternates.values()]
					.map((href) => fileAt(new URL(href)))
					.filter((other) => other !== undefined && other !== 'index.html')
					.filter((other) => JSON.stringify([...alternatesOf(other!)]) !== JSON.stringify([...alternates]))
					.map((other) => [file, `${other} names other pages`] as const);
			}),
		);
	});

	test('has an x-default wherever there is any', () => {
		expectNothing(
			pages
				.filter(({ file }) => alternatesOf(file).size > 0 && !alternatesOf(file).has('x-default'))
				.map(({ file }) => [file, 'has no x-default']),
		);
	});

	test('leads from the door to the first page of every language', () => {
		expect([...alternatesOf('index.html').keys()].sort()).toEqual(
			[...locales.map(tagOf), 'x-default'].sort(),
		);
	});

	test('stands in the head', () => {
		expectNothing(
			pages.flatMap(({ file }) =>
				linksOf(file, 'alternate')
					.filter((link) => ![...outwards(link)].some(({ name }) => name === 'head'))
					.map((link) => [file, show(link)] as const),
			),
		);
	});
});

describe.skipIf(latin.length === 0)('Kazakh in Latin letters', () => {
	test('has no Cyrillic in its text, except where another language is named', () => {
		expectNothing(
			latin.flatMap(({ file }) =>
				elementsOf(file)
					.filter(({ name }) => !['script', 'style'].includes(name))
					.flatMap((element) =>
						element.children
							.flatMap((child) =>
								child.type === 'text' && CYRILLIC.test(child.data) ? child.data.trim() : [],
							)
							.filter(() => languageAt(element) === 'kk-Latn')
							.map((text) => [file, `«${text.slice(0, 80)}» in ${show(element)}`] as const),
					),
			),
		);
	});

	test('has no Cyrillic in the attributes that people read', () => {
		expectNothing(
			latin.flatMap(({ file }) =>
				elementsOf(file).flatMap((element) =>
					READ.filter((key) => CYRILLIC.test(element.attribs[key] ?? ''))
						.filter(() => languageAt(element) === 'kk-Latn')
						.map((key) => [file, `${key}="${element.attribs[key]}" of <${element.name}>`] as const),
				),
			),
		);
	});

	test('has no Cyrillic in what it tells search engines', () => {
		expectNothing(
			latin
				.filter((page) => !isFallback(page))
				.flatMap(({ file }) =>
					named(file, 'script')
						.filter(({ attribs }) => attribs['type'] === 'application/ld+json')
						.flatMap(({ children }) => children.flatMap((child) => (child.type === 'text' ? child.data : [])))
						.filter((json) => CYRILLIC.test(json))
						.map((json) => [file, json.slice(0, 200)] as const),
				),
		);
	});
});
