import type { MapEntry } from '../../entries.ts';
import { worthDropping } from '../../facets.ts';
import type { Chosen } from './chosen.ts';
import { offerDrops } from './drop-offers.ts';
import { emblemElement } from './emblem-element.ts';
import type { FacetForm } from './facet-form.ts';
import { part, textElement } from './page-parts.ts';
import type { Page } from './page.ts';
import type { Store } from './store.ts';
import { toldDistance } from './told-distance.ts';

/** As many lines as one looks through before asking for more. */
const LINES = 60;

/** What the list tells the rest of the page. */
export interface ListHears {
	readonly onPick: (entry: MapEntry) => void;
	readonly onHover: (entry: MapEntry | undefined) => void;
}

/** The list beside the map, in step with it. */
export class ResultList {
	readonly #page: Page;
	readonly #store: Store;
	readonly #form: FacetForm;
	readonly #list: HTMLOListElement;
	readonly #more: HTMLElement;
	#chosen: Chosen | undefined;
	#length = LINES;

	constructor(page: Page, store: Store, form: FacetForm, hears: ListHears) {
		this.#page = page;
		this.#store = store;
		this.#form = form;
		this.#list = part<HTMLOListElement>(page.root, '.results ol');
		this.#more = part(page.root, '[data-act="more"]');
		this.#more.addEventListener('click', () => this.#showMore());
		this.#list.addEventListener('click', ({ target }) => {
			const entry = this.#entryAt(target);
			if (entry) hears.onPick(entry);
		});
		for (const come of ['pointerover', 'focusin'])
			this.#list.addEventListener(come, ({ target }) => hears.onHover(this.#entryAt(target)));
		for (const go of ['pointerleave', 'focusout'])
			this.#list.addEventListener(go, () => hears.onHover(undefined));
	}

	/** Shows what is chosen, from its beginning. */
	show(chosen: Chosen): void {
		const before = this.#chosen;
		const isSame =
			before?.origin === chosen.origin && keysOf(before?.inList).join() === keysOf(chosen.inList).join();
		this.#chosen = chosen;
		this.#showCount();
		this.#showNone();
		part(this.#page.root, '[data-part="straight"]').hidden = !chosen.origin;
		if (isSame && this.#list.childElementCount > 0) return;
		this.#length = LINES;
		this.#showLines();
	}

	/** Marks the line of what is selected or pointed at on the map. */
	mark(name: 'is-selected' | 'is-hovered', entry: MapEntry | undefined): void {
		this.#list.querySelector(`.${name}`)?.classList.remove(name);
		const line = entry && this.lineOf(entry);
		line?.classList.add(name);
		if (name === 'is-selected') {
			this.#list.querySelector('[aria-current]')?.removeAttribute('aria-current');
			line?.setAttribute('aria-current', 'true');
		}
	}

	/** Brings the line of an entry into sight; only where the list scrolls by itself, so that the page does not jump. */
	reveal(entry: MapEntry | undefined): void {
		const panel = this.#list.closest('.panel')!;
		if (entry && panel.scrollHeight > panel.clientHeight)
			this.lineOf(entry)?.scrollIntoView({ block: 'nearest' });
	}

	/** The button of an entry, where the list shows it. */
	lineOf({ key }: MapEntry): HTMLElement | null {
		return this.#list.querySelector(`[data-key="${CSS.escape(key)}"] button`);
	}

	/** Takes the focus to the first line, e.g. from the search box. */
	focusFirst(): void {
		this.#list.querySelector('button')?.focus();
	}

	#showCount(): void {
		const count = this.#chosen!.inList.length;
		for (const shown of this.#page.root.querySelectorAll('[data-part="shown-count"]'))
			if (shown.textContent !== String(count)) shown.textContent = String(count);
	}

	#showLines(): void {
		const { inList } = this.#chosen!;
		this.#list.replaceChildren(...inList.slice(0, this.#length).map((entry) => this.#line(entry)));
		this.#more.hidden = inList.length <= this.#length;
		this.mark('is-selected', this.#page.entryOf(this.#store.state.selected));
	}

	#showMore(): void {
		const { inList } = this.#chosen!;
		const from = this.#length;
		this.#length += LINES;
		this.#list.append(...inList.slice(from, this.#length).map((entry) => this.#line(entry)));
		this.#more.hidden = inList.length <= this.#length;
		this.#list.children[from]?.querySelector('button')?.focus();
	}

	#line(entry: MapEntry): HTMLElement {
		const line = document.createElement('li');
		line.dataset['key'] = entry.key;
		const theme = entry.is.what === 'route' ? entry.values.theme?.[0] : undefined;
		if (theme) line.className = `is-route theme-${theme}`;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'line';
		const route = entry.is.what === 'route' ? this.#page.routes.get(entry.is.id) : undefined;
		if (route) button.append(emblemElement(route.emblem));
		button.append(
			textElement('span', entry.name, 'name'),
			textElement('span', toldDistance(this.#page, entry, this.#chosen!.origin), 'away'),
			textElement('span', entry.kicker, 'kicker'),
		);
		line.append(button);
		return line;
	}

	/** Where nothing fits, the facets that are worth dropping are offered. */
	#showNone(): void {
		const { inList, constraints } = this.#chosen!;
		const none = part(this.#page.root, '[data-part="none"]');
		none.hidden = inList.length > 0;
		if (inList.length > 0) return;
		const drops = this.#page.isTiled ? [] : worthDropping(this.#page.entries, constraints);
		offerDrops(none, drops, {
			words: this.#page.word('drop'),
			chosenUnder: (name) => this.#form.chosenUnder(name),
			onDrop: (name) => this.#drop(name),
		});
	}

	#drop(name: string): void {
		const { choice } = this.#store.state;
		if (name === 'text') this.#store.set({ text: '' }, 'push');
		else if (name === 'list') this.#store.set({ list: undefined }, 'push');
		else if (name === 'view') this.#store.set({ isInViewOnly: false }, 'push');
		else this.#store.set({ choice: { ...choice, [name]: [] } }, 'push');
		part(this.#page.root, '#results').focus();
	}

	#entryAt(target: EventTarget | null): MapEntry | undefined {
		const line = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
		return line ? this.#page.byKey.get(line.dataset['key']!) : undefined;
	}
}

const keysOf = (entries: readonly MapEntry[] = []): string[] => entries.map(({ key }) => key);
