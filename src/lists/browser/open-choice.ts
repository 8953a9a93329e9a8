import { civilTime, clockText, readCivilTime, type CivilTime } from '#hours/civil-time.ts';
import { openAt } from '#hours/open-at.ts';
import { toldOpening } from '#hours/told-opening.ts';
import { part } from '#map/browser/big/page-parts.ts';
import type { Store } from '#map/browser/big/store.ts';
import { wordsIn } from '#map/browser/words-in.ts';
import type { Constraint } from '#map/facets.ts';
import type { Chooser } from './chooser.ts';
import type { ShownItem } from './items-in.ts';
import type { ListState } from './state.ts';

const UNTIL_MINUTES = 16; // characters of `2026-11-25T14:00`; some browsers add seconds

/** The choice of what is open now, or at a time. */
export class OpenChoice extends HTMLElement implements Chooser {
	follow(store: Store<ListState>, items: readonly ShownItem[]): void {
		const select = part<HTMLSelectElement>(this, 'select');
		const input = part<HTMLInputElement>(this, 'input');
		select.addEventListener('change', () => {
			const open = select.value === 'at' ? clockText(this.#now()) : select.value || undefined;
			store.set({ open }, 'push');
			if (select.value === 'at') input.focus();
		});
		input.addEventListener('change', () => {
			if (input.value) store.set({ open: input.value.slice(0, UNTIL_MINUTES) }, 'push');
		});
		const show = ({ open }: ListState) => {
			const isAt = open !== undefined && open !== 'now';
			select.value = isAt ? 'at' : (open ?? '');
			part(this, '[data-part="open-at"]').hidden = !isAt;
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
		const rules = this.#rules();
		return { name: 'open', fits: ({ hours }) => hours !== undefined && openAt(hours, rules, time).isOpen };
	}

	#now(): CivilTime {
		return civilTime(new Date(), this.dataset['zone']!);
	}

	/** Public holidays. */
	#rules(): string[] {
		return (this.dataset['holidays'] ?? '').split(' ').filter(Boolean);
	}

	/** Each item that has hours says whether it is open now. */
	#tell(items: readonly ShownItem[]): void {
		const words: Record<string, string | undefined> = wordsIn(this, 'hours');
		const [rules, now] = [this.#rules(), this.#now()];
		for (const { element, hours } of items) {
			const line = element.querySelector('.opens');
			if (!line || !hours) continue;
			const opening = openAt(hours, rules, now);
			line.textContent = toldOpening(opening, (name) => words[name] ?? name);
			line.classList.toggle('is-open', opening.isOpen);
		}
	}
}
