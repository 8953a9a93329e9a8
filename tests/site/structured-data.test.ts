import { describe, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { pages } from '../built/pages.ts';
import { elementsOf, named, outwards, wordsIn } from './document.ts';
import { fileAt, full } from './site-address.ts';

interface Breadcrumb {
	readonly '@type': string;
	readonly itemListElement: readonly {
		readonly position: number;
		readonly name: string;
		readonly item: string;
	}[];
}

/** What a page tells search engines, block by block, as text. */
const blocksOf = (file: string): string[] =>
	named(file, 'script')
		.filter(({ attribs }) => attribs['type'] === 'application/ld+json')
		.map(({ children }) => children.map((child) => (child.type === 'text' ? child.data : '')).join(''));

function parsed(json: string): Record<string, unknown> | undefined {
	try {
		return JSON.parse(json) as Record<string, unknown>;
	} catch {
		return undefined;
	}
}

const breadcrumbs = pages.flatMap((page) =>
	blocksOf(page.file)
		.map(parsed)
		.filter((block) => block?.['@type'] === 'BreadcrumbList')
		.map((block) => ({ ...page, steps: (block as unknown as Breadcrumb).itemListElement })),
);

describe('the JSON-LD of a page', () => {
	test('can be read, and is of schema.org', () => {
		expectNothing(
			pages.flatMap(({ file }) =>
				blocksOf(file)
					.filter((json) => parsed(json)?.['@context'] !== 'https://schema.org' || !parsed(json)?.['@type'])
					.map((json) => [file, json.slice(0, 200)] as const),
			),
		);
	});

	test('gives the way to every page below the first', () => {
		const withWay = new Set(breadcrumbs.map(({ file }) => file));
		expectNothing(
			pages
				.filter(({ kind, file }) => !['door', '404', 'home'].includes(kind) && !withWay.has(file))
				.map(({ file }) => [file, 'has no BreadcrumbList']),
		);
	});

	test('numbers the steps of the way from 1', () => {
		expectNothing(
			breadcrumbs
				.filter(({ steps }) => steps.some(({ position }, index) => position !== index + 1))
				.map(({ file, steps }) => [file, steps.map(({ position }) => position).join(', ')]),
		);
	});

	test('leads by steps that exist to the page itself', () => {
		expectNothing(
			breadcrumbs.flatMap(({ file, address, steps }) => [
				...steps
					.filter(({ item }) => !fileAt(new URL(item)))
					.map(({ item }) => [file, `${item} does not exist`] as const),
				...(steps.at(-1)?.item === full(address) ? [] : [[file, `ends at ${steps.at(-1)?.item}`] as const]),
			]),
		);
	});

	test('calls the steps what the page calls them', () => {
		expectNothing(
			breadcrumbs.flatMap(({ file, steps }) => {
				const shown = elementsOf(file)
					.filter(
						(element) =>
							element.name === 'li' &&
							[...outwards(element)].some(
								(around) =>
									around.name === 'ol' &&
									around.children.some(
										(child) => 'attribs' in child && child.attribs['aria-current'] === 'page',
									),
							),
					)
					.map(wordsIn);
				const told = steps.map(({ name }) => name.replace(/\s+/g, ' ').trim());
				return JSON.stringify(shown) === JSON.stringify(told)
					? []
					: [[file, `shows ${shown.join(' / ')}, tells ${told.join(' / ')}`] as const];
			}),
		);
	});
});
