import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type LineCounter,
	type Node,
} from 'yaml';

/** Where a value or its key begins in a YAML text, as an offset. */
interface Range {
	readonly key: number;
	readonly value: number;
}

const startOfNode = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

/** The child of a node under a key or index, with the spot of both. */
function step(node: unknown, name: PropertyKey): (Range & { node: unknown }) | undefined {
	if (isMap(node)) {
		const pair = node.items.find(
			(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(name),
		);
		const key = startOfNode(pair?.key);
		if (!pair || key === undefined) return undefined;
		return { node: pair.value, key, value: startOfNode(pair.value) ?? key };
	}
	if (isSeq(node) && typeof name === 'number') {
		const item = node.items[name];
		const start = startOfNode(item);
		return start === undefined ? undefined : { node: item, key: start, value: start };
	}
	return undefined;
}

/**
 * Line and column of the value at a path. A group or list written below its key is shown at the key;
 * what does not exist is shown at the nearest group that should hold it.
 */
export function positionOf(
	document: Document,
	lines: LineCounter,
	path: readonly PropertyKey[],
): { line: number; column: number } {
	let node: unknown = document.contents;
	let offset = startOfNode(node) ?? 0;
	for (const name of path) {
		const inside = isAlias(node) ? node.resolve(document) : node;
		const next = step(inside, name);
		if (!next) break;
		node = next.node;
		const written = isCollection(node) && !node.flow ? next.key : next.value;
		offset = written;
	}
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Line and column of the key itself: for keys that should not be there. */
export function positionOfKey(document: Document, lines: LineCounter, path: readonly PropertyKey[]) {
	let node: unknown = document.contents;
	for (const name of path.slice(0, -1)) {
		const inside = isAlias(node) ? node.resolve(document) : node;
		node = step(inside, name)?.node;
	}
	const inside = isAlias(node) ? node.resolve(document) : node;
	const next = path.length > 0 ? step(inside, path.at(-1)!) : undefined;
	if (!next) return positionOf(document, lines, path);
	const { line, col } = lines.linePos(next.key);
	return { line, column: col };
}
