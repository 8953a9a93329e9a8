import type { Marked } from '../types.ts';

/** A text as nodes, what was found in it marked. */
export function markedText({ text, marks }: Marked): Node[] {
	const nodes: Node[] = [];
	let written = 0;
	for (const [start, end] of marks) {
		if (start > written) nodes.push(document.createTextNode(text.slice(written, start)));
		const mark = document.createElement('mark');
		mark.textContent = text.slice(start, end);
		nodes.push(mark);
		written = end;
	}
	if (written < text.length) nodes.push(document.createTextNode(text.slice(written)));
	return nodes;
}
