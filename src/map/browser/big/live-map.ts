import { distanceKm, type LngLat } from '#domain/lng-lat.ts';
import { roundedKm } from '#domain/rounded-km.ts';
import { placeKey, routeKey, type MapEntry } from '../../entries.ts';
import type { GuideMap, MapBounds, MapItem, MapOptions, MapPick, MapShown, MapWords } from '../guide-map.ts';
import type { PlacesMet } from '../over/places-in-tiles.ts';
import { wordsIn } from '../words-in.ts';
import type { Chosen } from './chosen.ts';
import { moveMap } from './move-map.ts';
import { filled, part } from './page-parts.ts';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store.ts';
import { openMap } from '../open-map.ts';

/** What the map tells the rest of the page. */
export interface MapHears {
	readonly onPick: (entries: readonly MapEntry[]) => void;
	readonly onHover: (entry: MapEntry | undefined) => void;
	readonly onLost: () => void;
	readonly onPlaces: (met: PlacesMet) => void;
}

/** The live map of the page: it follows the state, and the state follows it. */
export class LiveMap {
	readonly #page: Page;
	readonly #store: Store;
	readonly #map: GuideMap;
	#markMe: ((me: LngLat | undefined) => void) | undefined;
	readonly #home: MapBounds;
	/** The stop that was pressed: its route stays drawn with its numbers. */
	#stop: MapItem | undefined;
	/** Until somebody moves it, the view is not worth an address. */
	#isMoved: boolean;

	private constructor(page: Page, store: Store, map: GuideMap, home: MapBounds, hears: MapHears) {
		this.#page = page;
		this.#store = store;
		this.#map = map;
		this.#home = home;
		this.#isMoved = store.state.view !== undefined;
		map.onPick((pick) => this.#onPick(pick, hears));
		map.onHover((item) => hears.onHover(this.#entryOf(item)));
		map.onLost(hears.onLost);
		map.onPlaces(hears.onPlaces);
		map.onView(({ center, zoom }, isByHand) => {
			this.#isMoved ||= isByHand;
			if (this.#isMoved) store.set({ view: { center, zoom } }, 'replace');
		});
		store.onChange((state, before, step) => {
			if (state.selected !== before.selected) this.#select();
			if (state.shore !== before.shore) map.setShore(state.shore);
			if (state.me !== before.me) void this.#showMe();
			if (step === 'back') this.#jump();
		});
		this.#select();
		map.setShore(store.state.shore);
		void this.#showMe();
	}

	/** Opens the map in the page; rejects with `MapUnavailable` where the browser cannot draw it. */
	static async open(
		page: Page,
		store: Store,
		settings: Settings,
		chosen: Chosen,
		hears: MapHears,
	): Promise<LiveMap> {
		const container = part(page.root, '.live');
		container.hidden = false;
		const options: MapOptions = {
			...shownOf(page, chosen),
			ground: settings.ground!,
			locale: settings.locale,
			words: wordsIn<keyof MapWords>(page.root, 'map'),
			view: store.state.view ?? { bounds: settings.bounds },
			clusters: true,
			fullScreenOf: part(page.root, '.canvas'),
			pinLabel: ({ name, kicker, lngLat }, { center }) => {
				const km = `${roundedKm(distanceKm(center, lngLat))} ${page.word('km')}`;
				return [name, kicker, filled(page.word('fromMiddle'), { km })].join(', ');
			},
		};
		const map = await openMap(container, options).catch((trouble: unknown) => {
			container.hidden = true;
			throw trouble;
		});
		const live = new LiveMap(page, store, map, settings.bounds, hears);
		await map.firstFrame;
		return live;
	}

	/** What of the land is in view. */
	get bounds(): MapBounds {
		return this.#map.view().bounds;
	}

	show(chosen: Chosen): void {
		this.#map.show(shownOf(this.#page, chosen));
	}

	hover(entry: MapEntry | undefined): void {
		this.#map.hover(entry?.is);
	}

	/** Brings points into view beside the card. */
	moveTo(points: readonly LngLat[]): void {
		this.#isMoved = true;
		moveMap(this.#map, points, part(this.#page.root, '.card'));
	}

	focus(): void {
		this.#map.map.getCanvas().focus({ preventScroll: true });
	}

	/** Back to the view of an address, at once. */
	#jump(): void {
		const { view } = this.#store.state;
		if (view) this.#map.map.jumpTo({ center: [...view.center], zoom: view.zoom });
		else {
			const [west, south, east, north] = this.#home;
			this.#isMoved = false;
			this.#map.fit(
				[
					[west, south],
					[east, north],
				],
				{ isStill: true },
			);
		}
	}

	async #showMe(): Promise<void> {
		if (!this.#store.state.me && !this.#markMe) return;
		const { meMarker } = await import('./me-marker.ts');
		this.#markMe ??= meMarker(this.#map, this.#page.word('me'));
		this.#markMe(this.#store.state.me);
	}

	#select(): void {
		const { selected } = this.#store.state;
		const isOfStop = this.#stop && selected?.what === 'place' && selected.id === this.#stop.id;
		this.#map.select(isOfStop ? this.#stop : selected);
	}

	#onPick(pick: MapPick | undefined, { onPick }: MapHears): void {
		if (!pick) return;
		this.#stop = pick.what === 'stop' ? pick : undefined;
		const items = pick.what === 'several' ? pick.items : [pick];
		onPick(items.flatMap((item) => this.#entryOf(item) ?? []));
	}

	#entryOf(item: MapItem | undefined): MapEntry | undefined {
		return item && this.#page.byKey.get(item.what === 'route' ? routeKey(item.id) : placeKey(item.id));
	}
}

function shownOf({ places, routes }: Page, { onMap, placeFilter }: Chosen): MapShown {
	const ids = (what: MapEntry['is']['what']) => onMap.flatMap(({ is }) => (is.what === what ? [is.id] : []));
	return {
		places: ids('place').map((id) => places.get(id)!),
		routes: ids('route').map((id) => routes.get(id)!),
		placeFilter,
	};
}
