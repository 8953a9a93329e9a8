/** A colour of the guide in both themes, as `#rrggbb`. */
export interface ColourToken {
	readonly name: string;
	readonly light: string;
	readonly dark: string;
}

/** A measure of the guide as the style sheet writes it. */
export interface MeasureToken {
	readonly name: string;
	readonly value: string;
}

const LIGHT = /^:root\s*\{([^}]*)\}/m;
const DARK = /:root\[data-theme='dark'\]\s*\{([^}]*)\}/;

/** What `tokens.css` defines, in its order: the colours, each in both themes, and the measures. */
export function readTokens(css: string): { colours: ColourToken[]; measures: MeasureToken[] } {
	const light = definitions(LIGHT.exec(css)?.[1] ?? '');
	const dark = new Map(definitions(DARK.exec(css)?.[1] ?? ''));
	const colours = light.flatMap(([name, value]) =>
		isColour(value) ? [{ name, light: value, dark: dark.get(name) ?? value }] : [],
	);
	const measures = light.flatMap(([name, value]) =>
		isColour(value) || value.includes('rgb(') ? [] : [{ name, value }],
	);
	return { colours, measures };
}

const isColour = (value: string): boolean => /^#[\da-f]{6}$/i.test(value);

const definitions = (block: string): [string, string][] =>
	[...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]);
