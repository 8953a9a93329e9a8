import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { aToZPath, homePath, searchIndexPath, searchPath } from '#paths.ts';
import type { Entries } from '../entries.ts';
import { locales } from '../region.ts';
import { homeCrumb, type Crumb, type PageView } from './page.ts';

const KINDS_SHOWN = 10;

/** The page that searches. */
export interface SearchPageView {
	readonly page: PageView;
	readonly title: string;
	readonly intro: string;
	/** What its script must know. */
	readonly settings: { readonly home: string; readonly index: string };
	/** Kinds of places that this region has most of, each with the address that searches for it. */
	readonly kinds: readonly Crumb[];
	readonly aToZ: Crumb;
}

/** Kinds by how many places are of each, the most frequent first. */
function frequentKinds({ places }: Entries): string[] {
	const byKind = Map.groupBy(places, ({ facts }) => facts.kind);
	return [...byKind]
		.sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
		.slice(0, KINDS_SHOWN)
		.map(([kind]) => kind);
}

/** The search page in one language. */
export function searchPageView(entries: Entries, locale: Locale): SearchPageView {
	const ui = useUi(locale);
	const title = ui('search');
	return {
		page: {
			locale,
			title,
			description: ui('search.intro'),
			path: searchPath,
			written: locales(),
			crumbs: [homeCrumb(locale)],
		},
		title,
		intro: ui('search.intro'),
		settings: { home: homePath(locale), index: searchIndexPath(locale) },
		kinds: frequentKinds(entries).map((kind) => {
			const word = ui.term('kind', kind);
			return { title: word, href: `${searchPath(locale)}?q=${encodeURIComponent(word)}` };
		}),
		aToZ: { title: ui('aToZ'), href: aToZPath(locale) },
	};
}
