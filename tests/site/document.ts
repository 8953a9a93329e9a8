import { DomUtils, parseDocument } from 'htmlparser2';
import { textOf } from '../built/files.ts';

export type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const parsed = new Map<string, Element[]>();

/** Every element of an HTML or SVG file in the order of its text, parsed once for all tests. */
export function elementsOf(file: string): readonly Element[] {
	const known = parsed.get(file);
	if (known) return known;
	const document = parseDocument(textOf(file), { xmlMode: file.endsWith('.svg') });
	const elements = DomUtils.getElementsByTagName('*', document);
	parsed.set(file, elements);
	return elements;
}

/** The elements of a file with one of these names. */
export const named = (file: string, ...names: readonly string[]): Element[] =>
	elementsOf(file).filter(({ name }) => names.includes(name));

/** The first element of a file with this name and, where asked, these attributes. */
export const first = (
	file: string,
	name: string,
	attributes: Readonly<Record<string, string>> = {},
): Element | undefined =>
	elementsOf(file).find(
		(element) =>
			element.name === name &&
			Object.entries(attributes).every(([key, value]) => element.attribs[key] === value),
	);

/** The `content` of a `<meta>` with this name or property. */
export const metaOf = (file: string, name: string): string | undefined =>
	named(file, 'meta').find(({ attribs }) => attribs['name'] === name || attribs['property'] === name)
		?.attribs['content'];

/** The `href`s of the `<link>`s with this relation. */
export const linksOf = (file: string, rel: string): Element[] =>
	named(file, 'link').filter(({ attribs }) => attribs['rel'] === rel);

/** All text in an element, as a reader of the source finds it. */
export const wordsIn = (element: Element): string =>
	DomUtils.textContent(element).replace(/\s+/g, ' ').trim();

/** An element and those around it, from the inside out. */
export function* outwards(element: Element): Generator<Element> {
	let around: Element['parent'] = element;
	while (around) {
		if ('attribs' in around) yield around;
		around = around.parent;
	}
}

/** How a finding names an element, e.g. `<a class="back" href="/kk/">`. */
export function show({ name, attribs }: Element): string {
	const shown = ['id', 'class', 'href', 'src', 'alt', 'name'].filter((key) => attribs[key] !== undefined);
	return `<${[name, ...shown.map((key) => `${key}="${attribs[key]}"`)].join(' ')}>`;
}
