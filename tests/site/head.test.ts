import { describe, test } from 'vitest';
import { expectNothing, type Finding } from '../built/expect-nothing.ts';
import { isStandIn, pages, type BuiltPage } from '../built/pages.ts';
import { first, linksOf, metaOf, wordsIn } from './document.ts';
import { full } from './site-address.ts';
import { alternatesOf, isFallback } from './written-languages.ts';

const DESCRIPTION_MAX = 300;
const titleOf = (file: string): string => wordsIn(first(file, 'title')!);
const canonicalOf = (file: string): string | undefined => linksOf(file, 'canonical')[0]?.attribs['href'];
const isKept = ({ file }: BuiltPage): boolean => !metaOf(file, 'robots')?.includes('noindex');
/** Pages that search engines may keep. */
const kept = pages.filter(isKept);
/** Those that have words of their own. */
const ownPages = kept.filter((page) => !isFallback(page) && !isStandIn(page));

/** Findings for the pages of which something is said. */
const each = (some: readonly BuiltPage[], say: (page: BuiltPage) => string | false | undefined): Finding[] =>
	some.flatMap((page) => {
		const what = say(page);
		return what ? [[page.file, what] as const] : [];
	});

describe('the head of a page', () => {
	test('has a title', () => {
		expectNothing(
			each(pages, ({ file }) => (!first(file, 'title') || titleOf(file) === '' ? 'has no title' : undefined)),
		);
	});

	test('has a title of its own in its language', () => {
		const byTitle = Map.groupBy(ownPages, ({ file, locale }) => `${locale}: ${titleOf(file)}`);
		expectNothing(
			[...byTitle].flatMap(([title, same]) =>
				same.length > 1 ? [[same.map(({ file }) => file).join(', '), title] as const] : [],
			),
		);
	});

	test(`has a description of at most ${DESCRIPTION_MAX} characters`, () => {
		expectNothing(
			each(pages, ({ file }) => {
				const description = metaOf(file, 'description')?.trim() ?? '';
				if (description === '') return 'has no description';
				return (
					[...description].length > DESCRIPTION_MAX &&
					`has a description of ${[...description].length} characters`
				);
			}),
		);
	});

	test('says that its text is UTF-8 and fits the width of the screen', () => {
		expectNothing(
			each(pages, ({ file }) =>
				first(file, 'meta', { charset: 'utf-8' }) && metaOf(file, 'viewport')?.includes('width=device-width')
					? undefined
					: 'lacks charset or viewport',
			),
		);
	});

	test('leaves zooming to the reader', () => {
		expectNothing(
			each(
				pages,
				({ file }) =>
					/user-scalable=no|maximum-scale/.test(metaOf(file, 'viewport') ?? '') && 'forbids zooming',
			),
		);
	});

	test('has one canonical address: its own', () => {
		expectNothing(
			each(ownPages, ({ file, address }) => {
				if (linksOf(file, 'canonical').length !== 1)
					return `has ${linksOf(file, 'canonical').length} canonical addresses`;
				return canonicalOf(file) !== full(address) && `says it is ${canonicalOf(file)}`;
			}),
		);
	});

	test('sends search engines to the page it stands in for, and that page keeps them', () => {
		const own = new Set(kept.filter((page) => !isStandIn(page)).map(({ address }) => full(address)));
		expectNothing(
			each(pages.filter(isStandIn), ({ file }) =>
				own.has(canonicalOf(file) ?? '') ? undefined : `says it is ${canonicalOf(file)}`,
			),
		);
	});

	test('sends search engines to the page whose words it borrows', () => {
		expectNothing(
			each(kept.filter(isFallback), ({ file }) =>
				[...alternatesOf(file).values()].includes(canonicalOf(file) ?? '')
					? undefined
					: `says it is ${canonicalOf(file)}`,
			),
		);
	});

	test('keeps search engines from the 404 page and the framed map, and from no other', () => {
		expectNothing(
			each(pages, (page) => {
				if (page.kind === '404' || page.kind === 'embed/map')
					return isKept(page) && 'lacks <meta name="robots" content="noindex">';
				return !isKept(page) && 'is kept from search engines: it has no words in any language';
			}),
		);
	});

	test('tells social networks its title, description and address', () => {
		const asked = ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name'];
		expectNothing(
			each(kept, ({ file }) => {
				const missing = asked.filter((name) => !metaOf(file, name));
				return missing.length > 0 && `lacks ${missing.join(', ')}`;
			}),
		);
	});
});
