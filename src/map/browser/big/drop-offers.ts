import { filled, part, textElement } from './page-parts.ts';

/** What alone would have to be dropped so that something is shown again. */
interface Drop {
	readonly name: string;
	readonly count: number;
}

/** How the drops are told and what follows when one is taken. */
interface DropHears {
	/** «Drop: {name} (then {count})». */
	readonly words: string;
	/** What is chosen under a name, in words. */
	readonly chosenUnder: (name: string) => string;
	readonly onDrop: (name: string) => void;
}

/** Where nothing fits, offers what is worth dropping as buttons in `none`. */
export function offerDrops(none: HTMLElement, drops: readonly Drop[], hears: DropHears): void {
	part(none, '[data-part="several"]').hidden = drops.length > 0;
	part(none, 'ul').replaceChildren(
		...drops.map(({ name, count }) => {
			const words = filled(hears.words, { name: hears.chosenUnder(name), count });
			const button = textElement('button', words, 'button');
			button.type = 'button';
			button.addEventListener('click', () => hears.onDrop(name));
			const item = document.createElement('li');
			item.append(button);
			return item;
		}),
	);
}
