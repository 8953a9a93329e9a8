import type { Store } from './store.ts';

/** Keeps the address of the page, and those of its other languages, in step with its state; Back brings states back. */
export function followAddress<State>(
	store: Store<State>,
	write: (state: State) => string,
	read: () => State,
): void {
	const languages = document.querySelectorAll<HTMLAnchorElement>('nav.languages a');
	let written = write(store.state);
	const carry = () => {
		for (const link of languages) if (link.search.replace(/^\?/, '') !== written) link.search = written;
	};
	carry();
	store.onChange((state, _before, step) => {
		const query = write(state);
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
