/** What a browser tells of its line and its reader's wishes; what it does not tell counts as no objection. */
export interface Line {
	readonly saveData?: boolean | undefined;
	readonly effectiveType?: string | undefined;
	/** `prefers-reduced-data`. */
	readonly wantsLess?: boolean | undefined;
}

const SLOW = new Set(['slow-2g', '2g']);

/** Whether a page may be fetched before it is asked for: never where each kilobyte is counted or comes slowly. */
export const mayPrefetch = ({ saveData, effectiveType, wantsLess }: Line): boolean =>
	!saveData && !wantsLess && !SLOW.has(effectiveType ?? '');

/** The address to fetch for a link; undefined where it leads to a file, off the site, or within this page. */
export function pageBehind(href: string, here: string): string | undefined {
	if (!URL.canParse(href, here)) return undefined;
	const [to, from] = [new URL(href, here), new URL(here)];
	if (to.origin !== from.origin || !to.pathname.endsWith('/')) return undefined;
	if (to.pathname === from.pathname && to.search === from.search) return undefined;
	return to.origin + to.pathname + to.search;
}
