import type { Facet } from '../../facet-names.ts';
import { countsOf, toggled, type Choice, type Constraint, type Faceted } from '../../facets.ts';
import { filled, part, textElement } from './page-parts.ts';
import type { Page } from './page.ts';
import type { Store } from './store.ts';

/** What a form of facets works with: the big map, or a list of entries. */
export interface FormParts<Name extends string, Entry extends Faceted<Name>> {
	readonly page: Pick<Page, 'root' | 'word' | 'isTiled'> & { readonly entries: readonly Entry[] };
	readonly store: Store<{ readonly choice: Choice<Name>; readonly text: string }>;
	readonly facets: readonly Name[];
	/** The traveller is done with the search box. */
	readonly onEnter: () => void;
	/** Nothing shall be chosen any more. */
	readonly onClear: () => void;
}

/** One value of the form: its box or option, and its words. */
interface Option<Name> {
	readonly facet: Name;
	readonly value: string;
	readonly label: string;
	readonly element: HTMLInputElement | HTMLOptionElement;
}

/** The form of facets and the search box: what one ticks becomes the choice, and each value tells what it would show. */
export class FacetForm<Name extends string = Facet, Entry extends Faceted<Name> = Faceted<Name>> {
	readonly options: readonly Option<Name>[];
	readonly #page: FormParts<Name, Entry>['page'];
	readonly #store: FormParts<Name, Entry>['store'];
	readonly #facets: readonly Name[];
	readonly #form: HTMLFormElement;
	/** Not every list has one. */
	readonly #search: HTMLInputElement | null;

	constructor({ page, store, facets, onEnter, onClear }: FormParts<Name, Entry>) {
		this.#page = page;
		this.#store = store;
		this.#facets = facets;
		this.#form = part<HTMLFormElement>(page.root, '.panel form');
		this.#search = this.#form.querySelector('input[name="q"]');
		this.options = facets.flatMap((facet) => optionsIn(this.#form, facet));
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			onEnter();
		});
		this.#form.addEventListener('input', (event) => this.#onInput(event.target));
		for (const button of page.root.querySelectorAll('[data-act="clear"]'))
			button.addEventListener('click', () => {
				onClear();
				this.#first()?.focus();
			});
	}

	/** The name of a facet, of the search box and so on, as the form has it. */
	titleOf(name: string): string {
		const field = this.#form.querySelector(`[data-facet="${name}"] :is(legend, label > span)`);
		return field?.textContent ?? this.#page.word(name);
	}

	/** The words of what is chosen under a name: «Kind: mosque, lake». */
	chosenUnder(name: string): string {
		const chosen = this.options.filter(({ facet, value }) => facet === name && this.#has(facet, value));
		return [this.titleOf(name), chosen.map(({ label }) => label).join(', ')].filter(Boolean).join(': ');
	}

	/** Shows the state: what is ticked, what it would show, and the chips to take it off again. */
	show({ constraints }: { readonly constraints: readonly Constraint<Entry>[] }): void {
		const { text } = this.#store.state;
		if (this.#search && this.#search.value.trim() !== text) this.#search.value = text;
		for (const facet of this.#facets) this.#showFacet(facet, constraints);
		this.#showChips();
	}

	/** Where places come in tiles nobody knows how many there are: the counts of the page as it was built stay. */
	#showFacet(facet: Name, constraints: readonly Constraint<Entry>[]): void {
		const options = this.options.filter((option) => option.facet === facet);
		const values = options.map(({ value }) => value);
		const counts = this.#page.isTiled ? undefined : countsOf(this.#page.entries, constraints, facet, values);
		const select = this.#form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
		if (select) select.value = this.#store.state.choice[facet]?.[0] ?? '';
		for (const { value, label, element } of options) {
			if (element instanceof HTMLInputElement) element.checked = this.#has(facet, value);
			if (!counts) continue;
			const count = counts.get(value)!;
			if (element instanceof HTMLOptionElement) element.textContent = `${label} (${count})`;
			else {
				const line = element.closest('label')!;
				line.querySelector('b')!.textContent = String(count);
				line.classList.toggle('gives-none', count === 0);
			}
		}
	}

	#showChips(): void {
		const { root, word } = this.#page;
		const chosen = this.options.filter(({ facet, value }) => this.#has(facet, value));
		part(root, '[data-part="chosen"]').hidden = chosen.length === 0;
		for (const badge of root.querySelectorAll('[data-part="chosen-count"]'))
			badge.textContent = chosen.length > 0 ? String(chosen.length) : '';
		part(root, '[data-part="chosen"] ul').replaceChildren(
			...chosen.map(({ facet, value, label }) => {
				const button = textElement('button', label, 'chip');
				button.type = 'button';
				button.ariaLabel = filled(word('remove'), { name: label });
				button.addEventListener('click', () => {
					const next =
						button.closest('li')!.nextElementSibling ?? button.closest('li')!.previousElementSibling;
					const nextLabel = next?.querySelector('button')?.ariaLabel;
					this.#choose(toggled(this.#store.state.choice, facet, value));
					this.#focusChip(nextLabel);
				});
				const item = document.createElement('li');
				item.append(button);
				return item;
			}),
		);
	}

	/** A chip that is gone leaves the focus on its neighbour, the last one on the beginning of the form. */
	#focusChip(label: string | null | undefined): void {
		const chips = [...this.#page.root.querySelectorAll<HTMLElement>('.chip')];
		(chips.find((chip) => chip.ariaLabel === label) ?? this.#first())?.focus();
	}

	/** The first part of the form that can be seen. */
	#first(): HTMLElement | undefined {
		const parts = this.#form.querySelectorAll<HTMLElement>('input, select, button');
		return [...parts].find((element) => element.checkVisibility());
	}

	#onInput(target: EventTarget | null): void {
		if (this.#search && target === this.#search) {
			this.#store.set({ text: this.#search.value.trim() }, 'replace');
			return;
		}
		const { choice } = this.#store.state;
		const facet = this.#facets.find((one) => one === (target as HTMLInputElement).name);
		if (!facet) return;
		if (target instanceof HTMLSelectElement)
			this.#choose({ ...choice, [facet]: target.value ? [target.value] : [] });
		else if (target instanceof HTMLInputElement) this.#choose(toggled(choice, facet, target.value));
	}

	#choose(choice: Choice<Name>): void {
		this.#store.set({ choice }, 'push');
	}

	#has(facet: Name, value: string): boolean {
		return this.#store.state.choice[facet]?.includes(value) ?? false;
	}
}

function optionsIn<Name extends string>(form: HTMLFormElement, facet: Name): Option<Name>[] {
	const field = form.querySelector(`[data-facet="${facet}"]`);
	const elements = field?.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
		'input, option[value]:not([value=""])',
	);
	return [...(elements ?? [])].map((element) => ({
		facet,
		value: element.value,
		label:
			element instanceof HTMLOptionElement
				? element.textContent.replace(/\s*\(\d+\)\s*$/, '').trim()
				: element.closest('label')!.querySelector('span')!.textContent,
		element,
	}));
}
