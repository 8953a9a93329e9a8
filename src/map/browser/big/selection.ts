import type { MapEntry } from '../../entries.ts';
import type { EntryCard } from './entry-card.ts';
import type { LiveMap } from './live-map.ts';
import { filled, part } from './page-parts.ts';
import type { Page } from './page.ts';
import type { ResultList } from './result-list.ts';
import type { Store } from './store.ts';

/** The parts of the page that show what is selected; the map comes later than the others, or never. */
export interface Stage {
	readonly page: Page;
	readonly store: Store;
	readonly card: EntryCard;
	readonly list: ResultList;
	readonly map: LiveMap | undefined;
}

/** What is selected, wherever it was picked: it opens the card, and closing gives the focus back. */
export class Selection {
	readonly #stage: Stage;
	#opener: Element | null = null;

	constructor(stage: Stage) {
		this.#stage = stage;
		stage.store.onChange(({ selected }, before) => {
			if (selected === before.selected) return;
			const entry = stage.page.entryOf(selected);
			stage.card.show(entry);
			stage.list.mark('is-selected', entry);
			stage.list.reveal(entry);
		});
		stage.page.root.addEventListener('keydown', (event) => {
			const isSearch = event.target instanceof HTMLInputElement && event.target.value !== '';
			if (event.key === 'Escape' && !isSearch && !stage.card.element.hidden) this.close();
		});
	}

	/** Selects what was picked; of several at one spot it asks which. */
	pick(entries: readonly MapEntry[]): void {
		const { page, store, card, map } = this.#stage;
		const [entry] = entries;
		if (!entry) return;
		if (!card.element.contains(document.activeElement)) this.#opener = document.activeElement;
		if (entries.length > 1) card.showSeveral(entries);
		else {
			store.set({ selected: entry.is }, 'push');
			card.show(entry); // also what was selected before, where the card has asked which of several
			page.announce(filled(page.word('selected'), { name: entry.name }));
		}
		part(page.root, '.canvas').scrollIntoView({ block: 'nearest' });
		card.focus();
		if (entries.length === 1) map?.moveTo(page.extentOf(entry));
	}

	/** Closes the card and gives the focus back to where it came from. */
	close(): void {
		const { page, store, card, list, map } = this.#stage;
		const entry = page.entryOf(store.state.selected);
		if (entry) store.set({ selected: undefined }, 'push');
		card.show(undefined);
		page.announce(page.word('closed'));
		const line = entry && list.lineOf(entry);
		if (this.#opener?.isConnected && this.#opener instanceof HTMLElement && this.#opener !== document.body)
			this.#opener.focus();
		else if (line) line.focus();
		else map?.focus();
	}
}
