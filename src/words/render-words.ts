import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { InlineCode, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { State } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { NoteName } from './blocks.ts';
import { parseWords } from './parse-words.ts';

/** The words of one entry in one language, ready for a page. Links to places read `place:<id>`. */
export interface RenderedWords {
	/** Everything before the first stop; all of it where there are no stops. */
	readonly lead: string;
	/** HTML of each `<Stop>`, by the id it names. */
	readonly stops: Readonly<Record<string, string>>;
	/** What follows the stops: getting there, season, what to bring. */
	readonly rest: string;
	readonly sections: readonly Section[];
}

/** A second-level heading that a page can link to. */
export interface Section {
	readonly id: string;
	readonly title: string;
}

/** The title that a note block carries in the language of the words. */
export type NoteTitles = Readonly<Record<NoteName, string>>;

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Pages and checker agree that anything unknown was refused before it got here; the words stay, the block goes. */
const blockToHtml = (titles: NoteTitles) => (state: State, node: Jsx) => {
	const children = state.all(node) as ElementContent[];
	if (node.name === 'Place') return element('a', { href: `place:${attribute(node, 'id')}` }, children);
	const title = titles[node.name as NoteName];
	if (title === undefined) return children;
	return element('aside', { className: ['note', `note-${node.name!.toLowerCase()}`] }, [
		element('p', { className: ['note-title'] }, [{ type: 'text', value: title }]),
		...children,
	]);
};

const element = (
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

const attribute = (node: Jsx, name: string): string => {
	const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
	return typeof found?.value === 'string' ? found.value : '';
};

const isStop = (node: RootContent): node is MdxJsxFlowElement =>
	node.type === 'mdxJsxFlowElement' && node.name === 'Stop';

const textOf = (node: Element): string =>
	node.children
		.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
		.join('');

/** Backticks in words mean «in these very letters»: a Cyrillic word stays Cyrillic on a Latin page. */
const verbatim = (_state: State, { value }: InlineCode): Element =>
	element('span', { translate: 'no' }, [{ type: 'text', value }]);

/** A wide table scrolls in a box of its own, which a keyboard can reach and which is named by its section. */
const scrollBox = (table: Element, section: Section | undefined): Element =>
	element(
		section ? 'section' : 'div',
		{ className: ['scroll-x'], tabIndex: 0, ...(section ? { ariaLabelledBy: [section.id] } : {}) },
		[table],
	);

const numberSections = (tree: HtmlRoot, sections: Section[]): void => {
	for (const [index, node] of tree.children.entries()) {
		if (node.type !== 'element') continue;
		if (node.tagName === 'table') tree.children[index] = scrollBox(node, sections.at(-1));
		if (node.tagName !== 'h2') continue;
		const id = `section-${sections.length + 1}`;
		node.properties['id'] = id;
		sections.push({ id, title: textOf(node) });
	}
};

/** Turns an MDX body into HTML with the fixed blocks. Throws where the MDX cannot be read: check it first. */
export function renderWords(body: string, titles: NoteTitles): RenderedWords {
	const toHtml = unified()
		.use(remarkRehype, {
			handlers: {
				mdxJsxFlowElement: blockToHtml(titles),
				mdxJsxTextElement: blockToHtml(titles),
				inlineCode: verbatim,
			},
		})
		.use(rehypeStringify)
		.freeze();
	const sections: Section[] = [];
	const print = (children: RootContent[]): string => {
		const tree = toHtml.runSync({ type: 'root', children } as Root) as HtmlRoot;
		numberSections(tree, sections);
		return toHtml.stringify(tree).trim();
	};
	const nodes = parseWords(body).children;
	const first = nodes.findIndex(isStop);
	if (first === -1) return { lead: print(nodes), stops: {}, rest: '', sections };
	const stops: Record<string, string> = {};
	const lead = print(nodes.slice(0, first));
	for (const stop of nodes.filter(isStop)) stops[attribute(stop, 'id')] = print(stop.children);
	const rest = print(nodes.slice(first).filter((node) => !isStop(node)));
	return { lead, stops, rest, sections };
}
