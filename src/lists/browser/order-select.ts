import type { LngLat } from '#domain/lng-lat.ts';
import { part } from '#map/browser/big/page-parts.ts';
import type { Store } from '#map/browser/big/store.ts';
import { SORTS } from '../order.ts';
import type { ListState } from './state.ts';

const TOWN = 'town.';
const ME = 'me';
const COLUMN = 'column';

/** The choice of an order, in step with the state; heads of columns order a table as well. */
export function followOrder(root: HTMLElement, store: Store<ListState>): void {
	const select = part<HTMLSelectElement>(root, 'select[name="order"]');
	const show = ({ sort, from, me, isFromMe, isByColumn }: ListState) => {
		for (const [value, isThere] of [
			[ME, me],
			[COLUMN, isByColumn],
		] as const) {
			const option = select.querySelector<HTMLOptionElement>(`[value="${value}"]`);
			if (option) option.hidden = !isThere;
		}
		select.value = isByColumn ? COLUMN : from ? `${TOWN}${from}` : isFromMe ? ME : (sort ?? '');
	};
	select.addEventListener('change', () => {
		const { value } = select;
		store.set(
			{
				sort: SORTS.find((sort) => sort === value),
				from: value.startsWith(TOWN) ? value.slice(TOWN.length) : undefined,
				isFromMe: value === ME,
				isByColumn: value === COLUMN,
			},
			'push',
		);
	});
	root.addEventListener('sorted', () =>
		store.set({ sort: undefined, from: undefined, isFromMe: false, isByColumn: true }, 'replace'),
	);
	store.onChange(show);
	show(store.state);
}

/** The point that distances are told from. */
export function originOf(root: HTMLElement, { from, isFromMe, me }: ListState): LngLat | undefined {
	if (!from) return isFromMe ? me : undefined;
	const town = root.querySelector<HTMLElement>(`option[value="${TOWN}${CSS.escape(from)}"]`);
	return town?.dataset['at']?.split(',').map(Number) as LngLat | undefined;
}

/** The order that is chosen, in words. */
export const nameOfOrder = (root: HTMLElement): string =>
	part<HTMLSelectElement>(root, 'select[name="order"]').selectedOptions[0]?.textContent.trim() ?? '';
