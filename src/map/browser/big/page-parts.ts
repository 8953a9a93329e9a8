/** The one element of the page that a script is made for; a missing one is a mistake of ours and is named. */
export function part<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind {
	const element = root.querySelector<Kind>(selector);
	if (!element) throw new Error(`The page has no ${selector}.`);
	return element;
}

/** A copy of what stands in a template of the page. */
export const copyOf = (root: ParentNode, name: string): HTMLElement => {
	const template = part<HTMLTemplateElement & HTMLElement>(root, `template[data-template="${name}"]`);
	return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
};

/** An element with text in it. */
export function textElement<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	text: string,
	className = '',
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	element.textContent = text;
	if (className) element.className = className;
	return element;
}

/** Words with their `{holes}` filled in. */
export const filled = (words: string, values: Readonly<Record<string, string | number>>): string =>
	words.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
