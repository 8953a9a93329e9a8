import { filesFor } from '../files-for.ts';
import { addFile, openIndex, type SearchIndex } from '../open-index.ts';
import { search } from '../search.ts';
import { whenIdle } from './when-idle.ts';

const WARMED_BY = 8;

/** The search of a language in a page: an index that grows while it is asked. */
export interface Searcher {
	readonly index: SearchIndex;
	/** Fetches what would make the answer to a query better; texts, the heaviest part, only where they are wanted. */
	readonly complete: (query: string, how: Completion) => Promise<void>;
}

/** How an answer is made better. */
export interface Completion {
	/** Something has come. */
	readonly onMore: () => void;
	readonly areTextsWanted?: () => boolean;
}

/** A file of the index; without a network what was fetched before. */
async function fetchJson(address: URL) {
	const answer = await fetch(address).catch(() => fetch(address, { cache: 'force-cache' }));
	if (!answer.ok) throw new Error(`${address.href} is answered with ${answer.status}.`);
	return answer.json();
}

/** A search costs most the first time: it is done before anybody types, between other things. */
function warmUp(index: SearchIndex): void {
	const names = index.shown.flatMap((one) => one?.title ?? []).slice(0, WARMED_BY);
	const next = () => {
		const name = names.pop();
		if (name === undefined) return;
		search(index, name);
		whenIdle(next);
	};
	next();
}

/** Opens the index whose first file lies at `address`. */
export async function openSearcher(address: string): Promise<Searcher> {
	const first = new URL(address, location.href);
	const index = openIndex(await fetchJson(first));
	warmUp(index);
	const coming = new Map<string, Promise<void>>();
	/** What could not be had is not asked for again on this page; the answer stays as good as it was. */
	const lost = new Set<string>();
	const add = (name: string) =>
		fetchJson(new URL(name, first)).then(
			(part) => addFile(index, name, part),
			() => void lost.add(name),
		);
	const fetched = (name: string): Promise<void> => {
		const one = coming.get(name) ?? add(name);
		coming.set(name, one);
		return one;
	};
	const complete = async (query: string, { onMore, areTextsWanted = () => true }: Completion) => {
		const wanted = () =>
			filesFor(index, query).filter(
				(name) => !lost.has(name) && (index.awaited.get(name)?.of !== 'text' || areTextsWanted()),
			);
		for (let names = wanted(); names.length > 0; names = wanted()) {
			await Promise.all(names.map((name) => fetched(name).then(onMore)));
		}
	};
	return { index, complete };
}
