import type { MapData, MapPlace, MapRoute } from '../../data.ts';
import { routeKey, toEntries, type MapEntry } from '../../entries.ts';
import { foldedName } from '../../folded-name.ts';
import { wordsIn } from '../words-in.ts';

/** What every part of the page works with. */
export interface Page {
	readonly root: HTMLElement;
	readonly data: MapData;
	readonly entries: readonly MapEntry[];
	readonly entryOf: (is: MapEntry['is'] | undefined) => MapEntry | undefined;
	readonly byKey: ReadonlyMap<string, MapEntry>;
	readonly places: ReadonlyMap<string, MapPlace>;
	readonly routes: ReadonlyMap<string, MapRoute>;
	/** All names of an entry as they are searched. */
	readonly foldedNames: ReadonlyMap<MapEntry, string>;
	/** A word of the page by its name. */
	readonly word: (name: string) => string;
	/** Tells those who hear the page what has changed. */
	readonly announce: (text: string) => void;
}

/** The page around the data of its map. */
export function pageOf(root: HTMLElement, data: MapData): Page {
	const entries = toEntries(data);
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));
	const words = wordsIn(root, 'page') as Record<string, string | undefined>;
	const announcement = root.querySelector<HTMLElement>('[data-part="announcement"]')!;
	return {
		root,
		data,
		entries,
		byKey,
		entryOf: (is) => is && byKey.get(is.what === 'route' ? routeKey(is.id) : is.id),
		places: new Map(data.places.map((place) => [place.id, place])),
		routes: new Map(data.routes.map((route) => [route.id, route])),
		foldedNames: new Map(
			entries.map((entry) => [entry, foldedName([entry.name, ...entry.otherNames].join(' · '))]),
		),
		word: (name) => words[name] ?? name,
		announce: (text) => {
			announcement.textContent = text;
		},
	};
}
