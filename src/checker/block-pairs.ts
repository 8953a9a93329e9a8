import { BLOCKS, type Block } from '#words/blocks.ts';
import type { Finding, FindingData } from './finding.ts';
import type { FindingCode } from './findings.ts';
import type { TagMark } from './scan-mdx.ts';

const TABLE: Readonly<Record<string, Block>> = BLOCKS;

/** Makes a finding at a mark of the body. */
export type Namer = (code: FindingCode, mark: { offset: number }, data?: FindingData) => Finding;

/** Whether every block that is opened is closed, has words in it and stands where it may. */
export function pairing(tags: readonly TagMark[], body: string, name: Namer): Finding[] {
	const findings: Finding[] = [];
	const open: TagMark[] = [];
	const unclosed = (tag: TagMark): void => {
		findings.push(name('block-unclosed', tag, { found: `<${tag.name}>`, expected: `</${tag.name}>` }));
	};
	for (const tag of tags) {
		const isFlow = TABLE[tag.name]!.flow;
		if (tag.kind === 'self-closing') findings.push(name('block-empty', tag, { found: `<${tag.name}>` }));
		if (tag.kind === 'open') {
			// a Stop within a Stop, or any block within the same, was never closed
			const same = open.findIndex((one) => one.name === tag.name);
			if (same !== -1) open.splice(same).forEach(unclosed);
			if (tag.name === 'Stop' && open.length > 0)
				findings.push(name('stop-inside-block', tag, { found: '<Stop>' }));
			open.push(tag);
		}
		if (tag.kind === 'close') {
			const opener = open.findLastIndex((one) => one.name === tag.name);
			if (opener === -1) {
				findings.push(name('block-unopened', tag, { found: `</${tag.name}>`, expected: `<${tag.name}>` }));
				continue;
			}
			const [start, ...inner] = open.splice(opener);
			inner.forEach(unclosed);
			findings.push(...placement(start!, tag, isFlow, body, name));
		}
	}
	open.forEach(unclosed);
	return findings;
}

function placement(start: TagMark, end: TagMark, isFlow: boolean, body: string, name: Namer): Finding[] {
	const inside = body.slice(start.offset + start.text.length, end.offset);
	const found = `<${start.name}>`;
	if (inside.trim() === '') return [name('block-empty', start, { found })];
	const beginsLine = body.slice(0, start.offset).split('\n').at(-1)!.trim() === '';
	const ownLines = [start, end].every(({ offset, text }) => standsAlone(body, offset, offset + text.length));
	if (isFlow) return ownLines ? [] : [name('block-in-line', start, { found })];
	return /\n/.test(inside) && beginsLine && ownLines ? [name('block-not-in-line', start, { found })] : [];
}

const standsAlone = (body: string, from: number, to: number): boolean =>
	/(^|\n)[ \t]*$/.test(body.slice(Math.max(0, from - 200), from)) &&
	/^[ \t]*(\n|$)/.test(body.slice(to, to + 200));
