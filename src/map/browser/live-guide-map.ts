import type { Map as LibreMap, StyleSpecification } from 'maplibre-gl';
import type { LngLat } from '#domain/lng-lat.ts';
import type { MapPlace } from '../data.ts';
import type { Flavour } from '../style/flavours.ts';
import { repaint } from './ground/repaint.ts';
import { watchFlavour } from './ground/theme.ts';
import { viewOf } from './guide-map-view.ts';
import type {
	FitOptions,
	GuideMap,
	MapItem,
	MapOptions,
	MapPick,
	MapShown,
	MapView,
	Off,
} from './guide-map.ts';
import { Listeners } from './listeners.ts';
import type { Overlay } from './over/overlay.ts';
import { featureAt, itemOf, pickOf } from './over/picking.ts';
import { placesInTiles, type PlacesMet } from './over/places-in-tiles.ts';
import { PinButtons } from './pin-buttons.ts';

const MARGIN_PX = 48;

/** A live map on MapLibre; what it draws is the overlay's to know, what it looks like the style's. */
export class LiveGuideMap implements GuideMap {
	readonly map: LibreMap;
	readonly firstFrame: Promise<void>;
	readonly #overlay: Overlay;
	readonly #styleFor: (flavour: Flavour) => StyleSpecification;
	readonly #isStill: boolean;
	readonly #picks = new Listeners<[MapPick | undefined]>();
	readonly #hovers = new Listeners<[MapItem | undefined]>();
	readonly #views = new Listeners<[MapView, boolean]>();
	readonly #losses = new Listeners<[]>();
	readonly #meetings = new Listeners<[PlacesMet]>();
	/** Places of tiles that have been in view. */
	readonly #met = new Map<string, MapPlace>();
	#unwatch: Off;
	#isByHand = false;

	constructor(
		map: LibreMap,
		overlay: Overlay,
		styleFor: (flavour: Flavour) => StyleSpecification,
		options: MapOptions & { readonly isStill: boolean },
	) {
		this.map = map;
		this.#overlay = overlay;
		this.#styleFor = styleFor;
		this.#isStill = options.isStill;
		this.firstFrame = map.once('idle').then(() => undefined);
		this.#unwatch = watchFlavour((flavour) => this.#repaint(flavour));
		this.#listen();
		new PinButtons(map, {
			words: options.words,
			...(options.pinLabel && { pinLabel: options.pinLabel }),
			stateOf: () => overlay.state,
			viewOf: () => this.view(),
			onHover: (item) => this.#point(item),
			onPick: (item) => this.#picks.tell(item),
		});
	}

	readonly onPick = this.#picks.add;
	readonly onHover = this.#hovers.add;
	readonly onView = this.#views.add;
	readonly onLost = this.#losses.add;
	readonly onPlaces = this.#meetings.add;

	show({ places, routes, placeFilter }: MapShown): void {
		const { state } = this.#overlay;
		if (!state.isTiled) return this.#overlay.set({ places, routes });
		const isSame = JSON.stringify(placeFilter) === JSON.stringify(state.placeFilter);
		this.#overlay.set({ routes, placeFilter: isSame ? state.placeFilter : placeFilter });
	}

	place(id: string): MapPlace | undefined {
		return this.#met.get(id) ?? this.#overlay.state.places.find((place) => place.id === id);
	}

	select(selected: MapItem | undefined): void {
		this.#overlay.set({ selected });
	}

	hover(hovered: MapItem | undefined): void {
		this.#overlay.set({ hovered });
	}

	view(): MapView {
		return viewOf(this.map);
	}

	fit(points: readonly LngLat[], { padding, maxZoom, isStill }: FitOptions = {}): void {
		if (points.length === 0) return;
		const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
		this.map.fitBounds([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)], {
			padding: padding ?? MARGIN_PX,
			maxZoom: maxZoom ?? (points.length === 1 ? this.map.getZoom() : this.map.getMaxZoom()),
			animate: !(isStill ?? this.#isStill),
			linear: true,
		});
	}

	setShore(order: number | undefined): void {
		this.#overlay.setShore(order);
	}

	setFlavour(flavour: Flavour): void {
		this.#unwatch();
		this.#repaint(flavour);
	}

	remove(): void {
		this.#unwatch();
		this.map.remove();
	}

	#repaint(flavour: Flavour): void {
		repaint(this.map, this.#styleFor(flavour));
		this.#overlay.restore();
	}

	#listen(): void {
		const { map } = this;
		map.on('mousemove', ({ point }) => {
			const feature = featureAt(map, point);
			map.getCanvas().style.cursor = feature ? 'pointer' : '';
			this.#point(feature && itemOf(feature, this.#overlay.state));
		});
		map.on('mouseout', () => this.#point(undefined));
		map.on('click', ({ point }) => void this.#press(point));
		map.on('movestart', ({ originalEvent }) => (this.#isByHand = originalEvent !== undefined));
		map.on('moveend', () => this.#views.tell(this.view(), this.#isByHand));
		if (this.#overlay.state.isTiled) map.on('idle', () => this.#meet());
		map.on('webglcontextlost', () => this.#losses.tell());
	}

	/** What the tiles in view hold can be marked, named and picked from now on. */
	#meet(): void {
		const { state } = this.#overlay;
		const met = placesInTiles(this.map, state);
		for (const place of met.places) this.#met.set(place.id, place);
		const asked = [state.selected, state.hovered].flatMap((item) => this.#met.get(item?.id ?? '') ?? []);
		const places = [...new Set([...met.places, ...asked].map(({ id }) => this.#met.get(id)!))];
		const idsOf = (some: readonly MapPlace[]) => some.map(({ id }) => id).join();
		if (idsOf(places) !== idsOf(state.places)) this.#overlay.set({ places });
		this.#meetings.tell(met);
	}

	async #press(at: { x: number; y: number }): Promise<void> {
		const feature = featureAt(this.map, at);
		if (!feature) return this.#picks.tell(undefined);
		const pick = await pickOf(this.map, feature, this.#overlay.state);
		if (pick) this.#picks.tell(pick);
	}

	#point(item: MapItem | undefined): void {
		if (isSame(item, this.#overlay.state.hovered)) return;
		this.#overlay.set({ hovered: item });
		this.#hovers.tell(item);
	}
}

const isSame = (a: MapItem | undefined, b: MapItem | undefined) =>
	a === b ||
	(a !== undefined &&
		b !== undefined &&
		a.what === b.what &&
		a.id === b.id &&
		(a.what !== 'stop' || b.what !== 'stop' || a.number === b.number));
