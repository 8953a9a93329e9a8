import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { parseWords } from '#words/parse-words.ts';
import type { Content, Rule } from '../content.ts';
import type { Finding, Spot } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { meantAddress } from '../mended-values.ts';
import type { WordsSource } from '../read-words.ts';
import { scanMdx } from '../scan-mdx.ts';
import { show } from '../show.ts';

/** What the Markdown of words files says: headings, links, pictures, and whether it can be read at all. */
export const markdown: Rule = ({ entries, region }) =>
	entries.flatMap(({ words }) => [...words.values()].flatMap((one) => checkWords(one, region)));

function checkWords(words: WordsSource, region: Content['region']): Finding[] {
	const { file, body, linesBefore, head } = words;
	if (body.trim() === '') {
		const line = Math.max(1, linesBefore);
		const isNamed = words.findings.some(({ code }) => code === 'file-empty' && !head);
		return isNamed ? [] : [finding('body-empty', { file, line, column: 1 })];
	}
	const spot = (at: { line: number; column: number } | undefined): Spot => ({
		file,
		line: linesBefore + (at?.line ?? 1),
		column: at?.column ?? 1,
	});
	const { tree, trouble } = parse(body);
	const findings =
		trouble && scanMdx(body).length === 0
			? [finding('mdx-syntax', spot(trouble), { found: lineOf(body, trouble) })]
			: [];
	let depth = 1;
	visit(tree, (node) => {
		if (node.type === 'heading') {
			findings.push(...judgeHeading(node.depth, depth, spot(node.position?.start)));
			depth = node.depth;
		}
		findings.push(...judgeNode(node, spot(node.position?.start), region.host));
	});
	return findings;
}

interface Trouble {
	readonly line: number;
	readonly column: number;
}

/** The tree as MDX, or as plain Markdown with the spot where MDX stumbled. */
function parse(body: string): { tree: Root; trouble?: Trouble } {
	try {
		return { tree: parseWords(body) };
	} catch (error) {
		return { tree: fromMarkdown(body), trouble: placeOf(error) };
	}
}

/** Where a syntax message points; some only name the place in their sentence: `Expected … (3:1-3:9)`. */
function placeOf(error: unknown): Trouble {
	const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
	const [, sentenceLine, sentenceColumn] = /\((\d+):(\d+)/.exec(reason ?? '') ?? [];
	return { line: line ?? Number(sentenceLine ?? 1), column: column ?? Number(sentenceColumn ?? 1) };
}

const lineOf = (body: string, { line }: Trouble): string => show(body.split('\n')[line - 1] ?? '');

function judgeHeading(depth: number, before: number, at: Spot): Finding[] {
	if (depth === 1) return [finding('heading-one', at)];
	if (depth <= before + 1) return [];
	return [finding('heading-jump', at, { found: '#'.repeat(depth), expected: '#'.repeat(before + 1) })];
}

function judgeNode(node: Nodes, at: Spot, host: string | undefined): Finding[] {
	if (node.type === 'image' || node.type === 'imageReference') {
		const picture = finding('image-in-words', at);
		return node.alt?.trim() ? [picture] : [picture, finding('image-without-alt', at)];
	}
	if (node.type === 'definition') return judgeLink(node.url, at, host);
	if (node.type !== 'link') return [];
	if (node.url.trim() === '' || node.children.length === 0) return [finding('link-empty', at)];
	return judgeLink(node.url, at, host);
}

function judgeLink(url: string, at: Spot, host: string | undefined): Finding[] {
	const found = show(url);
	const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(url.replaceAll(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase();
	if (scheme && ['javascript', 'vbscript', 'data', 'file', 'blob'].includes(scheme))
		return [finding('link-unsafe', at, { found })];
	if (scheme === 'mailto' || scheme === 'tel' || url.startsWith('#')) return [];
	if (scheme === 'http' || scheme === 'https') {
		if (!URL.canParse(url) || !/^https?:\/\/[^\s/]+\.[^\s/]/i.test(url))
			return [finding('url-invalid', at, { found })];
		return new URL(url).host === host ? [finding('link-by-hand', at, { found })] : [];
	}
	const nearest = scheme
		? meantAddress(url)
		: /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$)/i.test(url) && !/\.mdx?$/.test(url) && meantAddress(url);
	if (nearest || scheme) return [finding('url-invalid', at, { found, nearest: nearest || undefined })];
	return [finding('link-by-hand', at, { found })];
}
