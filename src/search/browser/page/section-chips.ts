import type { SearchSection } from '../../types.ts';
import { element } from '../element.ts';
import type { PageWords } from './words.ts';

/** Shows how many results each section has, as buttons that narrow the list; none where all are of one section. */
export function showSections(
	root: HTMLElement,
	sections: ReadonlyMap<SearchSection, number>,
	chosen: SearchSection | undefined,
	words: PageWords,
	onChoice: (section: SearchSection | undefined) => void,
): void {
	const chip = (section: SearchSection | undefined, count: number) => {
		const name = section ? words[`section.${section}`] : words.everything;
		const button = element('button', '', `${name} `, element('b', '', String(count)));
		button.type = 'button';
		button.dataset['section'] = section ?? '';
		button.setAttribute('aria-pressed', String(section === chosen));
		button.addEventListener('click', () => onChoice(section));
		return button;
	};
	const focused = root.contains(document.activeElement)
		? (document.activeElement as HTMLElement).dataset['section']
		: undefined;
	const all = [...sections.values()].reduce((sum, count) => sum + count, 0);
	root.replaceChildren(
		...(sections.size > 1
			? [chip(undefined, all), ...[...sections].map(([section, count]) => chip(section, count))]
			: []),
	);
	// The buttons are new, the reader is where he was.
	if (focused !== undefined) root.querySelector<HTMLElement>(`[data-section="${focused}"]`)?.focus();
}
