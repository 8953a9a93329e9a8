/** One step of a selector: a class or an element by name. */
export type Step = { readonly className: string } | { readonly element: string };

/** Declarations that hold for elements below a chain of others. */
export interface StyleRule {
	/** From the outside in; the last step is the element itself. */
	readonly steps: readonly Step[];
	readonly declarations: ReadonlyMap<string, string>;
}

const STEP = /^(?:\.([\w-]+)|([a-z]+))$/i;
/** The root of a page, where the colours are named. */
const ROOT: Step = { element: 'root' };

/**
 * The rules of a style sheet that hold on paper, weaker ones first. It reads what our own sheets are written in: classes
 * and elements in chains; states such as `:focus-visible` and rules for screens mean nothing on paper.
 */
export function rulesOnPaper(css: string): StyleRule[] {
	const rules = blocksOf(css.replace(/\/\*[\s\S]*?\*\//g, '')).flatMap(({ head, body }) => {
		if (/^@media\s+print$/.test(head)) return rulesOnPaper(body);
		if (head.startsWith('@')) return [];
		const declarations = declarationsOf(body);
		return head.split(',').flatMap((selector) => {
			const steps = stepsOf(selector.trim());
			return steps ? [{ steps, declarations }] : [];
		});
	});
	return rules.toSorted((a, b) => weight(a) - weight(b)); // of equal weight, the later wins
}

function blocksOf(css: string): { head: string; body: string }[] {
	const blocks: { head: string; body: string }[] = [];
	let at = 0;
	for (;;) {
		const open = css.indexOf('{', at);
		if (open === -1) return blocks;
		let close = open + 1;
		for (let depth = 1; depth > 0 && close < css.length; close++) {
			if (css[close] === '{') depth++;
			if (css[close] === '}') depth--;
		}
		blocks.push({ head: css.slice(at, open).trim(), body: css.slice(open + 1, close - 1) });
		at = close;
	}
}

const declarationsOf = (body: string): Map<string, string> =>
	new Map(
		body
			.split(';')
			.map((line) => /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(line))
			.filter((match) => match !== null)
			.map(([, name, value]) => [name!, value!]),
	);

function stepsOf(selector: string): Step[] | undefined {
	if (selector === ':root') return [ROOT];
	const steps = selector.split(/\s+/).map((part): Step | undefined => {
		const match = STEP.exec(part);
		if (!match) return undefined;
		return match[1] ? { className: match[1] } : { element: match[2]! };
	});
	return steps.every((step) => step !== undefined) ? steps : undefined;
}

const weight = ({ steps }: StyleRule): number =>
	steps.reduce((sum, step) => sum + ('className' in step ? 100 : 1), 0);
