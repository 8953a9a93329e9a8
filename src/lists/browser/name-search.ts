import { foldedName, nameFinder } from '#map/folded-name.ts';
import type { Store } from '#map/browser/big/store.ts';
import type { Constraint } from '#map/facets.ts';
import type { Chooser } from './chooser.ts';
import type { ShownItem } from './items-in.ts';
import type { ListState } from './state.ts';

/** The search box of a table: finds rows by words that they show, whatever the letters. */
export class NameSearch extends HTMLElement implements Chooser {
	#folded: ReadonlyMap<ShownItem, string> = new Map();

	follow(_store: Store<ListState>, items: readonly ShownItem[]): void {
		this.#folded = new Map(items.map((item) => [item, foldedName(wordsOf(item.element))]));
	}

	constraint({ text }: ListState): Constraint<ShownItem> | undefined {
		if (!text) return undefined;
		const isIn = nameFinder(text);
		return { name: 'text', fits: (item) => isIn(this.#folded.get(item) ?? '') };
	}
}

/** Cells stand side by side without a space between them. */
const wordsOf = (row: HTMLElement): string => [...row.children].map((cell) => cell.textContent).join(' ');
