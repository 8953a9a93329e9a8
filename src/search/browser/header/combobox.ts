import { search } from '../../search.ts';
import type { Answer, Result } from '../../types.ts';
import { element } from '../element.ts';
import { markedText } from '../marked-text.ts';
import type { Searcher } from '../searcher.ts';

/** Options of the list; who wants more opens the search page. */
const MOST = 7;
/** Below so many answers the texts are worth their bytes. */
const FEW = 3;
const TOLD_AFTER_MS = 500;

interface Settings {
	/** First page of the language. */
	readonly home: string;
	/** The searcher, or the next attempt to have it. */
	readonly searcher: () => Promise<Searcher>;
}

/** An option of the list; the field keeps the focus, so it is no link. */
function optionOf({ title, kicker, path }: Result, at: number, home: string): HTMLLIElement {
	const option = element(
		'li',
		'',
		element('span', 'title', ...markedText(title)),
		element('span', 'kicker', kicker),
	);
	option.id = `search-option-${at}`;
	option.role = 'option';
	option.ariaSelected = 'false';
	option.dataset['href'] = home + path;
	return option;
}

/** The field of the sheet with its list, after the pattern of WAI-ARIA for editable comboboxes with a list. */
class Combobox {
	readonly #settings: Settings;
	readonly #dialog: HTMLDialogElement;
	readonly #input: HTMLInputElement;
	readonly #list: HTMLUListElement;
	readonly #status: HTMLElement;
	readonly #all: HTMLAnchorElement;
	readonly #allHref: string;
	#active = -1;
	#telling: ReturnType<typeof setTimeout> | undefined;

	constructor(dialog: HTMLDialogElement, settings: Settings) {
		this.#settings = settings;
		this.#input = dialog.querySelector('input')!;
		this.#dialog = dialog;
		this.#list = dialog.querySelector('ul')!;
		this.#list.role = 'listbox';
		this.#list.ariaLabel = this.#list.dataset['label']!;
		this.#status = dialog.querySelector('[role="status"]')!;
		this.#all = dialog.querySelector('.links a')!;
		this.#allHref = this.#all.href;
		this.#input.addEventListener('input', () => void this.#ask());
		this.#input.addEventListener('keydown', (event) => this.#onKey(event));
		this.#list.addEventListener('mousedown', (event) => event.preventDefault()); // the field keeps the focus
		this.#list.addEventListener('click', (event) => {
			const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
			if (option) location.assign(option.dataset['href']!);
		});
	}

	/** Takes the focus, so that typing begins anew. */
	select(): void {
		this.#input.focus();
		this.#input.select();
		if (this.#input.value) void this.#ask();
	}

	async #ask(): Promise<void> {
		const query = this.#input.value;
		this.#all.href = query.trim()
			? `${this.#allHref}?${new URLSearchParams({ q: query.trim() })}`
			: this.#allHref;
		try {
			const { index, complete } = await this.#settings.searcher();
			let count = 0;
			const answer = () => {
				if (query !== this.#input.value) return;
				const found = search(index, query, { limit: MOST });
				count = found.total;
				this.#show(found);
			};
			answer();
			await complete(query, { onMore: answer, areTextsWanted: () => count < FEW });
		} catch {
			this.#tell(this.#status.dataset['failed']!);
		}
	}

	#show({ results, total }: Answer): void {
		const { home } = this.#settings;
		this.#list.replaceChildren(...results.map((result, at) => optionOf(result, at, home)));
		this.#activate(-1);
		this.#open(results.length > 0);
		const { found, none } = this.#status.dataset as { found: string; none: string };
		const isAsked = this.#input.value.trim() !== '';
		this.#tell(!isAsked ? '' : total > 0 ? `${found} ${total}` : none);
	}

	/** Tells who hears the page, after a pause in typing. */
	#tell(words: string): void {
		clearTimeout(this.#telling);
		this.#telling = setTimeout(() => (this.#status.textContent = words), TOLD_AFTER_MS);
	}

	#open(isOpen: boolean): void {
		this.#list.hidden = !isOpen;
		this.#input.ariaExpanded = String(isOpen);
		if (!isOpen) this.#activate(-1);
	}

	#activate(at: number): void {
		this.#active = at;
		const options = [...this.#list.children] as HTMLElement[];
		for (const [index, option] of options.entries()) option.ariaSelected = String(index === at);
		const active = options[at];
		if (active) {
			this.#input.setAttribute('aria-activedescendant', active.id);
			active.scrollIntoView({ block: 'nearest' });
		} else this.#input.removeAttribute('aria-activedescendant');
	}

	#onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const last = this.#list.children.length - 1;
		const isOpen = !this.#list.hidden;
		switch (event.key) {
			case 'ArrowDown':
				if (!isOpen && last >= 0) this.#open(true);
				this.#activate(this.#active >= last ? 0 : this.#active + 1);
				break;
			case 'ArrowUp':
				if (!isOpen && last >= 0) this.#open(true);
				this.#activate(this.#active <= 0 ? last : this.#active - 1);
				break;
			// In the list they go to its ends, in the field the caret goes to its own.
			case 'Home':
			case 'End':
				if (this.#active < 0) return;
				this.#activate(event.key === 'Home' ? 0 : last);
				break;
			case 'Enter': {
				const active = this.#list.children[this.#active] as HTMLElement | undefined;
				if (!active) return; // the form leads to the search page
				location.assign(active.dataset['href']!);
				break;
			}
			case 'Escape':
				// By itself it would empty the field first.
				if (isOpen) this.#open(false);
				else this.#dialog.close();
				break;
			default:
				return;
		}
		event.preventDefault();
	}
}

/** Makes the field of the sheet a combobox. */
export const combobox = (dialog: HTMLDialogElement, settings: Settings): Combobox =>
	new Combobox(dialog, settings);
