import type { Store } from '#map/browser/big/store.ts';
import type { Constraint } from '#map/facets.ts';
import type { ShownItem } from './items-in.ts';
import type { ListState } from './state.ts';

/** A part of the panel that only some lists have; its code comes with it, as an element of its own. */
export interface Chooser extends HTMLElement {
	/** Begins to follow the state of the list. */
	follow(store: Store<ListState>, items: readonly ShownItem[]): void;
	/** What it asks of an item; nothing where nothing is chosen. */
	constraint(state: ListState): Constraint<ShownItem> | undefined;
}
