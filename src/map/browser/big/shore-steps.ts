import type { MapBounds } from '../guide-map.ts';
import { part } from './page-parts.ts';
import type { Store } from './store.ts';

/** The steps in which a water drew back: choosing one shows its shore, `onChoose` hears where to look. */
export function followShores(root: HTMLElement, store: Store, onChoose: (bounds: MapBounds) => void): void {
	const box = root.querySelector<HTMLElement>('.shores');
	if (!box) return;
	const bounds = box.dataset['bounds']!.split(' ').map(Number) as unknown as MapBounds;
	const show = (shore: number | undefined) => {
		part<HTMLInputElement>(box, `input[value="${shore ?? ''}"]`).checked = true;
	};
	box.addEventListener('change', ({ target }) => {
		const { value } = target as HTMLInputElement;
		store.set({ shore: value ? Number(value) : undefined }, 'push');
		onChoose(bounds);
	});
	store.onChange(({ shore }) => show(shore));
	show(store.state.shore);
	if (store.state.shore !== undefined) part<HTMLDetailsElement>(box, 'details').open = true;
}

/** The orders of the shores that this page can show. */
export const shoresOn = (root: HTMLElement): number[] =>
	[...root.querySelectorAll<HTMLInputElement>('.shores input')].flatMap(({ value }) =>
		value ? [Number(value)] : [],
	);
