import { part } from './page-parts.ts';
import type { Page } from './page.ts';
import type { BigMapState, Store } from './store.ts';

const TOWN = 'town.';
const ME = 'me';

/** The order of the list and the switch «only what is in view». */
export function followListOptions({ root }: Page, store: Store): void {
	const order = part<HTMLSelectElement>(root, 'select[name="order"]');
	const inView = part<HTMLInputElement>(root, 'input[name="in-view"]');
	const show = ({ from, me, isFromMe, isInViewOnly }: BigMapState) => {
		part<HTMLOptionElement>(order, `option[value="${ME}"]`).hidden = !me;
		order.value = from ? `${TOWN}${from}` : isFromMe ? ME : '';
		inView.checked = isInViewOnly;
	};
	order.addEventListener('change', () => {
		const from = order.value.startsWith(TOWN) ? order.value.slice(TOWN.length) : undefined;
		store.set({ from, isFromMe: order.value === ME }, 'push');
	});
	inView.addEventListener('change', () => store.set({ isInViewOnly: inView.checked }, 'push'));
	store.onChange(show);
	show(store.state);
}
