import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Content, Rule } from '../content.ts';
import type { Finding, Spot } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { meantAddress } from '../mended-values.ts';
import type { WordsSource } from '../read-words.ts';
import { show } from '../show.ts';

/** What the Markdown of words files says: headings, links, pictures. */
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
	const findings: Finding[] = [];
	let depth = 1;
	visit(words.tree, (node) => {
		if (node.type === 'heading') {
			findings.push(...judgeHeading(node.depth, depth, spot(node.position?.start)));
			depth = node.depth;
		}
		findings.push(...judgeNode(node, spot(node.position?.start), region.host));
	});
	return findings;
}

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
