import { toItem, type ListItem } from '../item.ts';

/** An item with the element that shows it. */
export interface ShownItem extends ListItem {
	readonly element: HTMLElement;
}

/** The items of a list as they stand in the page, in its order. */
export const itemsIn = (root: HTMLElement): ShownItem[] =>
	[...root.querySelectorAll<HTMLElement>('[data-key]')].map((element) => ({
		...toItem(element.dataset),
		element,
	}));
