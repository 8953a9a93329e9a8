import { WRITTEN_LOCALES } from '#domain/locale.ts';
import { lineFinder } from './line-at.ts';
import { maskText, type Prose } from './prose.ts';
import { textOf, type TreeFile } from './read-tree.ts';

const STRING = /"((?:[^"\\\n]|\\.)*)"(\s*:)?/g;

/** The words of one interface file; a file that is no JSON gives none. */
export function interfaceProse(file: TreeFile): Prose[] {
	const text = textOf(file);
	const locale = WRITTEN_LOCALES.find((one) => file.path.endsWith(`${one}.json`));
	if (text === undefined || !locale || !isJson(text)) return [];
	const lineAt = lineFinder(text);
	let key = '';
	return [...text.matchAll(STRING)].flatMap(({ 0: written, 1: inside = '', 2: colon, index }) => {
		if (colon !== undefined) {
			key = inside;
			return [];
		}
		const words = JSON.parse(written) as string;
		const at = (from: number) => ({ file: file.path, ...lineAt(index + 1 + from) });
		return [{ locale, text: maskText(words), at, path: key, group: `ui ${key}` }];
	});
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
