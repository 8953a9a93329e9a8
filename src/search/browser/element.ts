/** An element with a class and what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className = '',
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...children);
	return made;
}
