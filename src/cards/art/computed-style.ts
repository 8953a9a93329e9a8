import type { Step, StyleRule } from './style-rules.ts';

/** What holds for an element, values of variables filled in. */
export type Style = ReadonlyMap<string, string>;

/** An element as the rules see it. */
export interface Styled {
	readonly name: string;
	readonly classes: readonly string[];
	readonly attributes: Readonly<Record<string, string>>;
}

/** Attributes of a drawing that say how it looks. */
const PRESENTATION = new Set([
	...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
	...['stroke-linecap', 'stroke-linejoin', 'font-size', 'text-anchor', 'opacity', 'paint-order'],
]);
/** What an element does not take over from the one around it. */
const OWN = new Set(['opacity', 'mix-blend-mode', 'display']);

/** The style of an element whose ancestors, the outermost first, lead down from the root of the page. */
export function computedStyle(
	rules: readonly StyleRule[],
	element: Styled,
	ancestors: readonly Styled[],
	around: Style,
): Style {
	const style = new Map([...around].filter(([name]) => !OWN.has(name)));
	for (const [name, value] of Object.entries(element.attributes))
		if (PRESENTATION.has(name)) style.set(name, value);
	for (const { steps, declarations } of rules) {
		if (!matches(steps, element, ancestors)) continue;
		for (const [name, value] of declarations) style.set(name, value);
	}
	for (const [name, value] of style) style.set(name, filled(value, style));
	return style;
}

function matches(steps: readonly Step[], element: Styled, ancestors: readonly Styled[]): boolean {
	if (!isA(element, steps.at(-1)!)) return false;
	let left = steps.length - 1;
	for (const ancestor of ancestors.toReversed()) if (left > 0 && isA(ancestor, steps[left - 1]!)) left--;
	return left === 0;
}

const isA = ({ name, classes }: Styled, step: Step): boolean =>
	'className' in step ? classes.includes(step.className) : name === step.element;

const filled = (value: string, style: Style): string =>
	value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
		const known = style.get(name);
		return known === undefined ? whole : filled(known, style);
	});
