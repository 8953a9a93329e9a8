/** The words that a page keeps for a script in `<template data-words="…">`, by their names. */
export function wordsIn<Word extends string>(root: ParentNode, name: string): Record<Word, string> {
	const template = root.querySelector<HTMLTemplateElement>(`template[data-words="${name}"]`);
	if (!template) throw new Error(`The page has no words «${name}».`);
	const words = [...template.content.querySelectorAll<HTMLElement>('[data-word]')];
	return Object.fromEntries(
		words.map(({ dataset, textContent }) => [dataset['word'], textContent]),
	) as Record<Word, string>;
}
