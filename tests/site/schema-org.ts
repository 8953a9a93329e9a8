import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The vocabulary of schema.org as schema-dts publishes it: which properties a type has, what may stand in them. The
 * pages are held to it by name and range, whatever the types of our own code allow.
 */
interface Vocabulary {
	/** Properties of each base, with the types that may stand in them. */
	readonly bases: ReadonlyMap<string, Base>;
	/** The base of each type that can be a `@type`. */
	readonly leaves: ReadonlyMap<string, string>;
	/** What each name stands for: itself and narrower types, or `string`, `number`, `boolean`. */
	readonly unions: ReadonlyMap<string, readonly string[]>;
}

interface Base {
	readonly parents: readonly string[];
	readonly properties: ReadonlyMap<string, readonly string[]>;
}

type Node = Readonly<Record<string, unknown>>;

const PRIMITIVES: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);
const vocabulary = read(
	readFileSync(
		createRequire(import.meta.url)
			.resolve('schema-dts/package.json')
			.replace('package.json', 'dist/schema.d.ts'),
		'utf8',
	),
);

/** Everything in a JSON-LD block that schema.org does not know: a type, a property of it, a value in its range. */
export function strangeIn(block: Node): string[] {
	return strangeNode(block, String(block['@type']));
}

function strangeNode(node: Node, path: string): string[] {
	const types = [node['@type']].flat().map(String);
	const unknown = types.filter((type) => !vocabulary.leaves.has(type));
	if (unknown.length > 0) return unknown.map((type) => `${path}: there is no type ${type}`);
	return Object.entries(node)
		.filter(([key]) => !key.startsWith('@'))
		.flatMap(([key, value]) => {
			const ranges = types.flatMap((type) => rangeOf(vocabulary.leaves.get(type)!, key) ?? []);
			if (ranges.length === 0) return [`${path}: ${types.join(', ')} has no ${key}`];
			return [value].flat().flatMap((one) => strangeValue(one, ranges, `${path}.${key}`));
		});
}

function strangeValue(value: unknown, ranges: readonly string[], path: string): string[] {
	const accepted = new Set(ranges.flatMap((range) => [...meanings(range)]));
	if (typeof value !== 'object' || value === null) {
		const fits = [...accepted].some((one) => one === typeof value || one === JSON.stringify(value));
		return fits ? [] : [`${path}: ${JSON.stringify(value)} is none of ${ranges.join(', ')}`];
	}
	const types = [(value as Node)['@type']].flat().map(String);
	const isInRange = types.some((type) => accepted.has(`${type}Leaf`) || ranges.includes(type));
	return [
		...(isInRange ? [] : [`${path}: ${types.join(', ')} is none of ${ranges.join(', ')}`]),
		...strangeNode(value as Node, path),
	];
}

/** The types that may stand in a property of a base or of what it extends. */
function rangeOf(base: string, property: string): readonly string[] | undefined {
	const found = vocabulary.bases.get(base);
	if (!found) return undefined;
	return (
		found.properties.get(property) ??
		found.parents.map((parent) => rangeOf(parent, property)).find((range) => range !== undefined)
	);
}

/** All that a name stands for, narrower types included. */
function meanings(name: string, seen: Set<string> = new Set()): Set<string> {
	if (seen.has(name)) return seen;
	seen.add(name);
	for (const narrower of vocabulary.unions.get(name) ?? []) {
		if (PRIMITIVES.has(narrower) || narrower.startsWith('"')) seen.add(narrower);
		else meanings(narrower, seen);
	}
	return seen;
}

function read(source: string): Vocabulary {
	const bases = new Map<string, Base>();
	for (const [, name, parents, body] of source.matchAll(
		/^(?:export )?interface (\w+Base) extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
	)) {
		const properties = [...body!.matchAll(/^ {4}"([\w-]+)"\?: SchemaValue<(.+), "[\w-]+">;$/gm)].map(
			([, property, range]) => [property!, split(range!)] as const,
		);
		bases.set(name!, { parents: parents!.split(', '), properties: new Map(properties) });
	}
	const leaves = [
		...source.matchAll(/^(?:export )?interface \w+Leaf extends (\w+Base) \{\n {4}"@type": "(\w+)";/gm),
	].map(([, base, type]) => [type!, base!] as const);
	const unions = [...source.matchAll(/^export type (\w+) = ([^;\n]+);$/gm)].map(
		([, name, union]) => [name!, split(union!)] as const,
	);
	return { bases, leaves: new Map(leaves), unions: new Map(unions) };
}

function split(union: string): string[] {
	return union.split('|').map((part) => part.trim());
}
