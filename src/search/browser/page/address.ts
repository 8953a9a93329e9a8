/** Browsers refuse an address that changes with each key. */
const PAUSE_MS = 300;

/** The query that the address of the page asks for. */
export const askedFor = (): string => new URLSearchParams(location.search).get('q') ?? '';

/** Keeps the address of the page, and those of its other languages, in step with the query. */
export function followQuery(): { readonly write: (query: string) => void; readonly flush: () => void } {
	const languages = document.querySelectorAll<HTMLAnchorElement>('nav.languages a');
	let timer: ReturnType<typeof setTimeout> | undefined;
	let query = askedFor();
	const flush = () => {
		clearTimeout(timer);
		const search = query.trim() ? `?${new URLSearchParams({ q: query.trim() })}` : '';
		if (search !== location.search) history.replaceState(history.state, '', search || location.pathname);
		for (const link of languages) link.search = search;
	};
	flush();
	return {
		write: (now) => {
			query = now;
			clearTimeout(timer);
			timer = setTimeout(flush, PAUSE_MS);
		},
		flush,
	};
}
