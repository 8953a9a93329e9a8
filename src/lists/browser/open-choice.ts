import { civilTime, clockText, readCivilTime, type CivilTime } from '#hours/civil-time.ts';
import { openAt } from '#hours/open-at.ts';
import { toldOpening } from '#hours/told-opening.ts';
import { part } from '#map/browser/big/page-parts.ts';
import type { Store } from '#map/browser/big/store.ts';
import { wordsIn } from '#map/browser/words-in.ts';
import type { Constraint } from '#map/facets.ts';
import type { ShownItem } from './items-in.ts';
import type { ListState } from './state.ts';

/** The choice of what is open: its field in step with the state, and what it asks of an item. */
export class OpenChoice {
	readonly #field: HTMLElement;
	readonly #rules: readonly string[];

	constructor(field: HTMLElement, store: Store<ListState>, items: readonly ShownItem[]) {
		this.#field = field;
		this.#rules = (field.dataset['holidays'] ?? '').split(' ').filter(Boolean);
		const select = part<HTMLSelectElement>(field, 'select');
		const input = part<HTMLInputElement>(field, 'input');
		select.addEventListener('change', () => {
			const open = select.value === 'at' ? clockText(this.#now()) : select.value || undefined;
			store.set({ open }, 'push');
			if (select.value === 'at') input.focus();
		});
		input.addEventListener('change', () => {
			if (input.value) store.set({ open: input.value.slice(0, 16) }, 'push');
		});
		const show = ({ open }: ListState) => {
			const isAt = open !== undefined && open !== 'now';
			select.value = isAt ? 'at' : (open ?? '');
			part(field, '[data-part="open-at"]').hidden = !isAt;
			if (isAt) input.value = open;
		};
		store.onChange(show);
		show(store.state);
		this.#tell(items);
	}

	/** What has no hours is never said to be open. */
	constraint({ open }: ListState): Constraint<ShownItem> | undefined {
		if (open === undefined) return undefined;
		const time = open === 'now' ? this.#now() : readCivilTime(open);
		return {
			name: 'open',
			fits: ({ hours }) => hours !== undefined && openAt(hours, this.#rules, time).isOpen,
		};
	}

	#now(): CivilTime {
		return civilTime(new Date(), this.#field.dataset['zone']!);
	}

	/** Each item that has hours says whether it is open now. */
	#tell(items: readonly ShownItem[]): void {
		const words: Record<string, string | undefined> = wordsIn(this.#field, 'hours');
		for (const { element, hours } of items) {
			const line = element.querySelector('.opens');
			if (!line || !hours) continue;
			const opening = openAt(hours, this.#rules, this.#now());
			line.textContent = toldOpening(opening, (name) => words[name] ?? name);
			line.classList.toggle('is-open', opening.isOpen);
		}
	}
}
