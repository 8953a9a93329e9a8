import { writeAddress } from '../../address.ts';
import type { MapEntry } from '../../entries.ts';
import { joined, withOrWithout } from '../../my-list.ts';
import { copyText } from './copy-text.ts';
import { copyOf, filled, part } from './page-parts.ts';
import type { Page } from './page.ts';
import type { Store } from './store.ts';
import { storedList, storeList } from './stored-list.ts';

/** The list a traveller makes: it stays on the device and travels only as a link. */
export class OwnList {
	readonly #page: Page;
	readonly #store: Store;
	readonly #box: HTMLElement;
	readonly #button: HTMLElement;
	readonly #listeners: (() => void)[] = [];
	#keys: readonly string[];

	constructor(page: Page, store: Store, onPick: (entry: MapEntry) => void) {
		this.#page = page;
		this.#store = store;
		this.#box = part(page.root, '#own-list');
		this.#button = part(page.root, '[data-act="mine"]');
		this.#keys = storedList().filter(page.mayHave);
		this.#button.addEventListener('click', () => this.#open(this.#box.hidden !== false));
		part(this.#box, '[data-act="show"]').addEventListener('click', () =>
			store.set({ list: this.#keys, choice: {}, text: '', selected: undefined }, 'push'),
		);
		part(this.#box, '[data-act="copy"]').addEventListener('click', () => void this.#copy());
		part(page.root, '[data-act="keep"]').addEventListener('click', () => this.#keep());
		part(page.root, '[data-act="leave"]').addEventListener('click', () => {
			store.set({ list: undefined }, 'push');
			part(page.root, '#results').focus();
		});
		part(this.#box, 'ol').addEventListener('click', ({ target }) => {
			const { key } = (target as Element).closest<HTMLElement>('[data-key]')?.dataset ?? {};
			const entry = page.byKey.get(key ?? '');
			if (key && (target as Element).closest('.remove')) this.#remove(key);
			else if (entry) onPick(entry);
		});
		store.onChange(() => this.#showSent());
		this.#show();
		this.#showSent();
	}

	has(key: string): boolean {
		return this.#keys.includes(key);
	}

	toggle(key: string): void {
		this.#set(withOrWithout(this.#keys, key));
	}

	/** Names the places of the list that have come into view. */
	nameMet(): void {
		for (const line of this.#box.querySelectorAll<HTMLElement>('[data-key]')) {
			const entry = this.#page.byKey.get(line.dataset['key']!);
			if (entry && part(line, '.name').textContent !== entry.name) line.replaceWith(this.#line(entry.key));
		}
	}

	onChange(listener: () => void): void {
		this.#listeners.push(listener);
	}

	#set(keys: readonly string[]): void {
		this.#keys = keys;
		if (!storeList(keys)) part(this.#box, '[data-part="note"]').textContent = this.#page.word('refused');
		this.#show();
		for (const listener of this.#listeners) listener();
	}

	#open(isOpen: boolean): void {
		this.#box.hidden = !isOpen;
		this.#button.ariaExpanded = String(isOpen);
	}

	#show(): void {
		const isEmpty = this.#keys.length === 0;
		part(this.#page.root, '[data-part="own-count"]').textContent = isEmpty ? '' : String(this.#keys.length);
		part(this.#box, '[data-part="empty"]').hidden = !isEmpty;
		part(this.#box, '[data-part="actions"]').hidden = isEmpty;
		part(this.#box, '[data-part="link"]').hidden = true;
		part(this.#box, '[data-part="copied"]').textContent = '';
		part(this.#box, 'ol').replaceChildren(...this.#keys.map((key) => this.#line(key)));
	}

	#line(key: string): HTMLElement {
		const name = this.#page.byKey.get(key)?.name ?? key;
		const line = copyOf(this.#box, 'own');
		line.dataset['key'] = key;
		part(line, '.name').textContent = name;
		part(line, '.remove').ariaLabel = filled(this.#page.word('remove'), { name });
		return line;
	}

	/** What is removed leaves the focus on its neighbour, the last one on the head of the list. */
	#remove(key: string): void {
		const at = this.#keys.indexOf(key);
		this.toggle(key);
		const buttons = this.#box.querySelectorAll<HTMLElement>('.remove');
		(buttons[Math.min(at, buttons.length - 1)] ?? part(this.#box, 'h2')).focus();
	}

	async #copy(): Promise<void> {
		const link = this.#link();
		const label = part(this.#box, '[data-part="link"]');
		const field = part<HTMLInputElement>(label, 'input');
		field.value = link;
		label.hidden = false;
		const isCopied = await copyText(link, field);
		part(this.#box, '[data-part="copied"]').textContent = this.#page.word(isCopied ? 'copied' : 'copyFailed');
	}

	#link(): string {
		const query = writeAddress({ choice: {}, text: '', list: this.#keys, isInViewOnly: false });
		return new URL(`?${query}`, location.href).href;
	}

	/** A list in the address is one somebody sent, or the own one being shown. */
	#showSent(): void {
		const { list } = this.#store.state;
		const isOwn = Boolean(list?.every((key) => this.has(key)));
		const box = part(this.#page.root, '[data-part="sent"]');
		box.hidden = !list;
		part(box, '.note-title').textContent = this.#page.word(isOwn ? 'mine' : 'list');
		part(box, '[data-act="keep"]').hidden = isOwn;
	}

	#keep(): void {
		this.#set(joined(this.#keys, this.#store.state.list ?? []));
		this.#showSent();
		this.#open(true);
		this.#page.announce(this.#page.word('kept'));
		part(this.#box, 'h2').focus();
	}
}
