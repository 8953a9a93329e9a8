import type { Map as LibreMap, StyleSpecification } from 'maplibre-gl';
import type { LngLat } from '#domain/lng-lat.ts';
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

	show({ places, routes }: MapShown): void {
		this.#overlay.set({ places, routes });
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
		map.on('webglcontextlost', () => this.#losses.tell());
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
