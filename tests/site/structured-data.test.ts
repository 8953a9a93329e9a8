import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { isStandIn, pages } from '../built/pages.ts';
import { elementsOf, first, linksOf, named, outwards, wordsIn } from './document.ts';
import { strangeIn } from './schema-org.ts';
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

/** Pages that no way leads to: first pages, and those shown on other sites. */
const WITHOUT_WAY: ReadonlySet<string> = new Set(['door', '404', 'home', 'embed/map']);

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
				.filter((page) => !WITHOUT_WAY.has(page.kind) && !isStandIn(page) && !withWay.has(page.file))
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

type Block = Readonly<Record<string, unknown>>;

interface Subject {
	readonly page: (typeof pages)[number];
	readonly block: Block;
}

const subjects: readonly Subject[] = pages.flatMap((page) =>
	blocksOf(page.file)
		.map((json) => parsed(json) ?? {})
		.filter((block) => block['@type'] !== 'BreadcrumbList')
		.map((block) => ({ page, block })),
);
const isOf =
	(type: string) =>
	({ block }: Subject): boolean =>
		[block['@type']].flat().includes(type);
const inside = (value: unknown): Block[] =>
	typeof value !== 'object' || value === null
		? []
		: [...('@type' in value ? [value as Block] : []), ...Object.values(value).flatMap(inside)];
const titleOf = (file: string): string => wordsIn(first(file, 'h1')!);
const missing = (block: Block, keys: readonly string[]): string[] =>
	keys.filter((key) => block[key] === undefined || block[key] === '').map((key) => `lacks ${key}`);
const each = (some: readonly Subject[], say: (subject: Subject) => readonly string[]) =>
	expectNothing(some.flatMap((subject) => say(subject).map((what) => [subject.page.file, what] as const)));

describe('what a page tells about its subject', () => {
	test('is in the vocabulary of schema.org: types, properties, and what may stand in them', () => {
		expectNothing(
			pages.flatMap(({ file }) =>
				blocksOf(file).flatMap((json) => strangeIn(parsed(json) ?? {}).map((what) => [file, what] as const)),
			),
		);
	});

	test('is what the page is called, at its own address', () => {
		const entries = subjects.filter(({ page }) => page.kind.endsWith('/*'));
		expect(entries.length).toBeGreaterThan(0);
		each(entries, ({ page, block }) => [
			...(String(block['name']).replace(/\s+/g, ' ') === titleOf(page.file)
				? []
				: [`is called ${block['name']}`]),
			...(block['url'] === full(page.address) ? [] : [`is at ${block['url']}`]),
		]);
	});

	test('is there for every entry that is more than a plan', () => {
		const told = new Set(subjects.map(({ page }) => page.file));
		expectNothing(
			pages
				.filter(({ kind }) => ['routes/*', 'sights/*', 'museums/*', 'districts/*'].includes(kind))
				.filter(({ file }) => !told.has(file))
				.map(({ file }) => [file, 'tells nothing']),
		);
	});

	test('has a point only where the page gives one that is exact, and the same', () => {
		const exact = /(\d+\.\d{5})° N, (\d+\.\d{5})° E/;
		const places = subjects.filter(({ page }) => ['sights/*', 'museums/*', 'stays/*'].includes(page.kind));
		each(places, ({ page, block }) => {
			const [, lat, lng] = exact.exec(wordsIn(first(page.file, 'dl')!)) ?? [];
			const geo = block['geo'] as { latitude: number; longitude: number } | undefined;
			const told = geo && [geo.latitude.toFixed(5), geo.longitude.toFixed(5)].join();
			return told === (lat && [lat, lng].join()) ? [] : [`tells ${told}, shows ${lat}, ${lng}`];
		});
	});

	test('has the stops of a route as the page shows them', () => {
		each(subjects.filter(isOf('TouristTrip')), ({ page, block }) => {
			const list = block['itinerary'] as { numberOfItems: number; itemListElement: { item: Block }[] };
			const told = list.itemListElement.map(({ item }) => String(item['name']));
			const shown = elementsOf(page.file)
				.filter(({ attribs }) => /^stop-\d+$/.test(attribs['id'] ?? ''))
				.map((stop) => wordsIn(stop));
			return told.length === shown.length &&
				list.numberOfItems === told.length &&
				told.every((name, index) => shown[index]!.includes(name.replace(/\s+/g, ' ')))
				? []
				: [`tells ${told.join(' / ')}`];
		});
	});

	test('names addresses on this site that are there', () => {
		expectNothing(
			subjects.flatMap(({ page, block }) =>
				inside(block)
					.flatMap((node) => ['url', 'contentUrl', 'logo', 'acquireLicensePage'].map((key) => node[key]))
					.filter((url) => typeof url === 'string' && new URL(url).origin === new URL(full('/')).origin)
					.filter((url) => !fileAt(new URL(url as string)))
					.map((url) => [page.file, `${String(url)} does not exist`] as const),
			),
		);
	});

	test('leaves no search engine without what it asks of an event, a data set, a picture', () => {
		each(subjects.filter(isOf('Event')), ({ block }) => [
			...missing(block, ['name', 'startDate', 'location', 'image', 'description']),
			...missing(block['location'] as Block, ['name', 'address']),
			...(/^\d{4}-\d\d-\d\d$/.test(String(block['startDate'])) ? [] : ['has no full day']),
		]);
		each(subjects.filter(isOf('Dataset')), ({ block }) => [
			...missing(block, ['name', 'creator', 'distribution', 'spatialCoverage']),
			...(String(block['description']).length >= 50 && String(block['description']).length <= 5000
				? []
				: [`has a description of ${String(block['description']).length} characters`]),
			...[block['distribution']]
				.flat()
				.flatMap((file) => missing(file as Block, ['contentUrl', 'encodingFormat'])),
		]);
		each(subjects, ({ block }) =>
			inside(block)
				.filter((node) => node['@type'] === 'ImageObject')
				.flatMap((node) => missing(node, ['contentUrl', 'creator', 'creditText', 'caption'])),
		);
	});

	test('says who publishes the guide and what it is called, at its first address', () => {
		const door = subjects.filter(({ page }) => page.kind === 'door');
		expect(door.map(({ block }) => block['@type'])).toEqual(['WebSite', 'Organization']);
		expect(door[0]!.block['url']).toBe(linksOf('index.html', 'canonical')[0]?.attribs['href']);
	});
});
