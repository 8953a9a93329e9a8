import type { LngLat } from '#domain/lng-lat.ts';
import type { MapData, MapPlace, MapRoute } from '../../data.ts';
import { placeEntry, placeKey, routeKey, toEntries, type MapEntry } from '../../entries.ts';
import { foldedName } from '../../folded-name.ts';
import { wordsIn } from '../words-in.ts';

/** What every part of the page works with. */
export interface Page {
	readonly root: HTMLElement;
	readonly data: MapData;
	/** Places come in tiles: only those that have been in view are known. */
	readonly isTiled: boolean;
	/** Where places come in tiles, those in view, and all routes. */
	readonly entries: readonly MapEntry[];
	readonly entryOf: (is: MapEntry['is'] | undefined) => MapEntry | undefined;
	/** Whether there may be an entry of this key. */
	readonly mayHave: (key: string) => boolean;
	/** Takes up the places that have come into view. */
	readonly meet: (places: readonly MapPlace[]) => void;
	readonly byKey: ReadonlyMap<string, MapEntry>;
	readonly places: ReadonlyMap<string, MapPlace>;
	readonly routes: ReadonlyMap<string, MapRoute>;
	/** Everything that has to be in view when an entry is shown: of a route its legs as well. */
	readonly extentOf: (entry: MapEntry) => readonly LngLat[];
	/** All names of an entry as they are searched. */
	readonly foldedNames: ReadonlyMap<MapEntry, string>;
	/** A word of the page by its name. */
	readonly word: (name: string) => string;
	/** Tells those who hear the page what has changed. */
	readonly announce: (text: string) => void;
}

/** The page around the data of its map. */
export function pageOf(root: HTMLElement, data: MapData): Page {
	const known = toEntries(data);
	let entries: readonly MapEntry[] = known;
	const byKey = new Map<string, MapEntry>();
	const places = new Map<string, MapPlace>();
	const routes = new Map(data.routes.map((route) => [route.id, route]));
	const foldedNames = new Map<MapEntry, string>();
	const take = (entry: MapEntry) => {
		byKey.set(entry.key, entry);
		foldedNames.set(entry, foldedName([entry.name, ...entry.otherNames].join(' · ')));
	};
	const met = (place: MapPlace): MapEntry => {
		if (!places.has(place.id)) take(placeEntry(place));
		places.set(place.id, place);
		return byKey.get(placeKey(place.id))!;
	};
	known.forEach(take);
	for (const place of data.places) places.set(place.id, place);
	const isTiled = data.placesIn === 'tiles';
	const words = wordsIn(root, 'page') as Record<string, string | undefined>;
	const announcement = root.querySelector<HTMLElement>('[data-part="announcement"]')!;
	return {
		root,
		data,
		isTiled,
		get entries() {
			return entries;
		},
		mayHave: (key) => byKey.has(key) || (isTiled && !key.startsWith(routeKey(''))),
		meet(inView) {
			entries = [...known, ...inView.map(met)];
		},
		byKey,
		entryOf: (is) => is && byKey.get(is.what === 'route' ? routeKey(is.id) : is.id),
		places,
		routes,
		extentOf: ({ is, points }) => {
			const legs = is.what === 'route' ? (routes.get(is.id)?.legs ?? []) : [];
			return [...points, ...legs.flatMap((leg) => leg.points)];
		},
		foldedNames,
		word: (name) => words[name] ?? name,
		announce: (text) => {
			announcement.textContent = text;
		},
	};
}
