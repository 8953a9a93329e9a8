import { lineFinder } from './line-at.ts';
import { type Named, namesIn } from './named.ts';
import { textOf, type TreeFile } from './read-tree.ts';

const FEATURE =
	/"properties":\s*(\{[^{}]*"name:[^{}]*\})(?:,\s*"geometry":\s*\{"type":\s*"Point",\s*"coordinates":\s*\[([\d.-]+),\s*([\d.-]+)\])?/g;

/** What the base map names. Names lie flat in it, as `"name:ru": "…"`; the rest is megabytes of lines. */
export function mapNames(file: TreeFile): Named[] {
	const text = textOf(file) ?? '';
	const lineAt = lineFinder(text);
	return [...text.matchAll(FEATURE)].flatMap(({ 0: found, 1: written = '', 2: lng, 3: lat, index }) => {
		const properties = readProperties(written);
		if (!properties) return [];
		return [
			{
				names: namesIn(properties, (locale) => `name:${locale}`),
				at: (locale) => ({ file: file.path, ...lineAt(index + found.indexOf(`"name:${locale}"`)) }),
				pathOf: (locale) => `name:${locale}`,
				point: lng && lat ? [Number(lng), Number(lat)] : undefined,
			},
		];
	});
}

function readProperties(written: string): Record<string, unknown> | undefined {
	try {
		return JSON.parse(written) as Record<string, unknown>;
	} catch {
		return undefined;
	}
}
