import { constraintsOf, fitting, worthDropping, type Constraint } from '#map/facets.ts';
import { followAddress } from '#map/browser/big/address-bar.ts';
import { offerDrops } from '#map/browser/big/drop-offers.ts';
import { FacetForm } from '#map/browser/big/facet-form.ts';
import { followNearMe } from '#map/browser/big/near-me.ts';
import { part } from '#map/browser/big/page-parts.ts';
import { createStore } from '#map/browser/big/store.ts';
import { toldDistance } from '#map/browser/big/told-distance.ts';
import { wordsIn } from '#map/browser/words-in.ts';
import type { Layer } from '#map/facet-names.ts';
import { readListAddress, writeListAddress, type KnownInList } from '../address.ts';
import { LIST_FACETS, type ListFacet } from '../facets.ts';
import { mapQuery } from '../map-query.ts';
import { inOrder } from '../order.ts';
import type { Chooser } from './chooser.ts';
import { itemsIn, type ShownItem } from './items-in.ts';
import { followOrder, nameOfOrder, originOf } from './order-select.ts';
import type { ListState } from './state.ts';

/** Makes the panel of a list work: what is chosen hides the rest, and the address keeps it. */
export async function startList(root: HTMLElement): Promise<void> {
	const words: Record<string, string | undefined> = wordsIn(root, 'list');
	const word = (name: string) => words[name] ?? name;
	const items = itemsIn(root);
	const choosers = [...root.querySelectorAll<Chooser>('name-search, open-choice')];
	for (const { localName } of choosers) await customElements.whenDefined(localName);
	const has = (name: string) => choosers.some(({ localName }) => localName === name);
	const known: KnownInList = {
		facet: (facet, value) =>
			root.querySelector(`[data-facet="${facet}"] [value="${CSS.escape(value)}"]`) !== null,
		town: (id) => root.querySelector(`option[value="town.${CSS.escape(id)}"]`) !== null,
		hasText: has('name-search'),
		hasHours: has('open-choice'),
	};
	const read = () => readListAddress(new URLSearchParams(location.search), known);
	const store = createStore<ListState>(read());
	const form = new FacetForm<ListFacet, ShownItem>({
		page: { root, word, isTiled: false, entries: items },
		store,
		facets: LIST_FACETS,
		onEnter: () => {
			root.querySelector('.fold')?.setAttribute('aria-expanded', 'false');
			root.querySelector<HTMLElement>('[data-key]:not([hidden]) a')?.focus();
		},
		onClear: () => store.set({ choice: {}, text: '', open: undefined }, 'push'),
	});

	const show = (state: ListState, before?: ListState) => {
		const constraints: Constraint<ShownItem>[] = [
			...constraintsOf(state.choice),
			...choosers.flatMap((chooser) => chooser.constraint(state) ?? []),
		];
		const shown = new Set(fitting(items, constraints));
		for (const item of items) item.element.hidden = !shown.has(item);
		form.show({ constraints });
		part(root, '[data-part="shown-count"]').textContent = String(shown.size);
		showNone(shown.size === 0 ? constraints : undefined);
		showMapLink(state, shown);
		if (!before || isOtherOrder(state, before)) putInOrder(state);
	};
	const showNone = (constraints: readonly Constraint<ShownItem>[] | undefined) => {
		const none = part(root, '[data-part="none"]');
		none.hidden = !constraints;
		if (!constraints) return;
		offerDrops(none, worthDropping(items, constraints), {
			words: word('drop'),
			chosenUnder: (name) => form.chosenUnder(name),
			onDrop(name) {
				const { choice } = store.state;
				if (name === 'text') store.set({ text: '' }, 'push');
				else if (name === 'open') store.set({ open: undefined }, 'push');
				else store.set({ choice: { ...choice, [name]: [] } }, 'push');
				part(root, '[data-part="results"]').focus();
			},
		});
	};
	const showMapLink = (state: ListState, shown: ReadonlySet<ShownItem>) => {
		const link = root.querySelector<HTMLAnchorElement>('[data-part="map"]');
		if (!link) return;
		const keys = items.flatMap((item) => (shown.has(item) ? item.key : []));
		link.search = mapQuery(state, link.dataset['layer'] as Layer | undefined, keys);
	};
	const putInOrder = (state: ListState) => {
		const origin = originOf(root, state);
		part(root, '[data-part="straight"]').hidden = !origin;
		part(root, '[data-part="origin"]').textContent = state.from ? nameOfOrder(root) : word('here');
		for (const item of items) {
			const away = part(item.element, '.away');
			away.textContent = origin ? toldDistance({ word }, item, origin) : '';
			away.hidden = !origin;
		}
		if (state.isByColumn) return;
		root.querySelector('[aria-sort]')?.removeAttribute('aria-sort');
		items[0]?.element.parentElement!.append(
			...inOrder(items, state.sort, origin).map(({ element }) => element),
		);
	};

	for (const chooser of choosers) chooser.follow(store, items);
	followOrder(root, store);
	followNearMe({ root, word }, (change) =>
		store.set({ ...change, from: undefined, sort: undefined, isByColumn: false }, 'push'),
	);
	store.onChange(show);
	followAddress(store, writeListAddress, () => ({ ...store.state, ...read() }));
	show(store.state);
	root.dataset['served'] = '';
}

const isOtherOrder = (state: ListState, before: ListState): boolean =>
	state.sort !== before.sort ||
	state.from !== before.from ||
	state.isFromMe !== before.isFromMe ||
	state.me !== before.me ||
	state.isByColumn !== before.isByColumn;
