import { writeAddress } from '../../address.ts';
import type { BigMapState, Store } from './store.ts';

/** Keeps the address of the page, and those of its other languages, in step with the map; Back brings states back. */
export function followAddress(store: Store, read: () => BigMapState): void {
	const languages = document.querySelectorAll<HTMLAnchorElement>('nav.languages a');
	let written = writeAddress(store.state);
	const carry = () => {
		for (const link of languages) link.search = written;
	};
	carry();
	store.onChange((state, _before, step) => {
		const query = writeAddress(state);
		if (query === written) return;
		written = query;
		carry();
		if (step === 'back') return;
		const address = query ? `?${query}` : location.pathname;
		if (step === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
	});
	addEventListener('popstate', () => store.set(read(), 'back'));
}
