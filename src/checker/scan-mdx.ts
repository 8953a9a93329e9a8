/** Something in the text of an MDX body that is not plain Markdown. */
export type Mark =
	| TagMark
	| {
			readonly kind: 'import' | 'expression' | 'comment' | 'address' | 'less-than' | 'broken';
			readonly offset: number;
			readonly text: string;
	  };

/** An opening, closing or self-closing tag. */
export interface TagMark {
	readonly kind: 'open' | 'close' | 'self-closing';
	readonly offset: number;
	readonly text: string;
	readonly name: string;
	readonly attributes: readonly TagAttribute[];
}

export interface TagAttribute {
	readonly name: string;
	/** What stands after `=`, with its quotation marks. */
	readonly raw: string;
	/** The value, if it is in straight quotation marks. */
	readonly value: string | undefined;
}

const CODE = /^(```|~~~)[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|(?![\s\S]))|(`+)(?!`)[^`\n]*\2|\\[<>{}`\\]/gm;
const NAME = String.raw`[\p{L}_$][\p{L}\p{N}_.:-]*`;
const ATTRIBUTE = new RegExp(
	String.raw`(${NAME})(?:\s*=\s*("[^"<>]*"|'[^'<>]*'|\{[^}]*\}|[“”«„][^“”«»„<>]*[“”»“]|[^\s"'<>/]+))?`,
	'gu',
);
const MARK = new RegExp(
	[
		String.raw`<!--[\s\S]*?(?:-->|(?![\s\S]))`,
		String.raw`<(?:https?:\/\/|www\.|mailto:)[^\s>]*>?`,
		String.raw`<\/?\s?${NAME}(?:"[^"<>]*"|'[^'<>]*'|[^<>"'])*>`,
		String.raw`<\/?>`,
		String.raw`<\/?[\p{L}\d!?/][^\n<]{0,40}`,
		String.raw`\{[^{}\n]*\}?`,
		String.raw`^(?:import|export)\b[^\n]*`,
	].join('|'),
	'gmu',
);

/** Finds tags, expressions, imports and stray `<` by their look, so that one mistake does not hide the next. */
export function scanMdx(body: string): Mark[] {
	const prose = body.replaceAll(CODE, (code) => code.replaceAll(/[^\n]/g, ' '));
	return [...prose.matchAll(MARK)].flatMap(({ 0: text, index: offset }) => {
		const mark = read(text, offset, prose);
		return mark ? [mark] : [];
	});
}

function read(text: string, offset: number, prose: string): Mark | undefined {
	const line = text.split('\n')[0]!;
	if (/^(import|export)/.test(text))
		return isStatement(prose, offset, text) ? { kind: 'import', offset, text } : undefined;
	if (text.startsWith('{')) return { kind: 'expression', offset, text: line };
	if (text.startsWith('<!--')) return { kind: 'comment', offset, text: line };
	if (/^<(https?:|www\.|mailto:)/.test(text)) return { kind: 'address', offset, text: line };
	if (!/^<\/?\s?\p{L}|^<\/?>/u.test(text)) return { kind: 'less-than', offset, text: line };
	if (!text.endsWith('>')) return { kind: 'broken', offset, text: line };
	const name = new RegExp(NAME, 'u').exec(text)?.[0] ?? '';
	const inside = text.slice(text.indexOf(name) + name.length).replace(/\/?>$/, '');
	const kind = text.startsWith('</') ? 'close' : text.endsWith('/>') ? 'self-closing' : 'open';
	return { kind, offset, text, name, attributes: readAttributes(inside) };
}

/** MDX takes a line for code if it begins a block with `import` or `export` and a space. */
function isStatement(prose: string, offset: number, text: string): boolean {
	const before = prose.slice(0, offset);
	const beginsBlock = before.trim() === '' || /\n[ \t]*\n$/.test(before);
	return beginsBlock && /^(import|export)\s/.test(text);
}

const readAttributes = (inside: string): TagAttribute[] =>
	[...inside.matchAll(ATTRIBUTE)].map(([, name = '', raw = '']) => ({
		name,
		raw,
		value: /^(["']).*\1$/s.test(raw) ? raw.slice(1, -1) : undefined,
	}));
