import type { Rule } from '../content.ts';
import { lineFinder } from '../line-at.ts';
import { finding } from '../make-finding.ts';
import { textOf } from '../read-tree.ts';

/** Files of interface words can at least be read; which words they hold is a matter of types. */
export const interfaceWords: Rule = ({ layout }) =>
	layout.ui.flatMap((file) => {
		const text = textOf(file);
		if (text === undefined) return [];
		try {
			JSON.parse(text);
			return [];
		} catch (error) {
			const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
			return [
				finding('json-syntax', { file: file.path, ...lineFinder(text)(Math.min(offset, text.length)) }),
			];
		}
	});
