import type { GeoJSONSource, Map as LibreMap, StyleSpecification } from 'maplibre-gl';
import { ROUTE_LAYERS } from '../../style/route-layers.ts';
import { SHORE_LAYERS, shoreFilter } from '../../style/shores.ts';
import { SOURCES } from '../../style/source-ids.ts';
import { TILE_LAYER } from '../../tiles/tile-layer.ts';
import type { GuideFeatures } from '../../style/map-style.ts';
import type { MapItem } from '../guide-map.ts';
import { FeatureMaker } from './guide-features.ts';
import { layerSettings, withSettings, type LayerSettings } from './guide-layers.ts';
import { activeRoute, strongRoute, type GuideState } from './guide-state.ts';

const STEPS_PER_ZOOM = 2; // how often stops are grouped anew while one zooms

/** All that the guide draws over the ground of one map. */
export class Overlay {
	#state: GuideState;
	#map: LibreMap | undefined;
	#settings: LayerSettings;
	readonly #maker = new FeatureMaker();
	readonly #first: GuideFeatures;

	constructor(state: GuideState) {
		this.#state = state;
		this.#settings = layerSettings(state);
		this.#first = this.#maker.changed(state) as GuideFeatures; // the first call makes all
	}

	get state(): GuideState {
		return this.#state;
	}

	/** What is drawn when the map opens. */
	get features(): GuideFeatures {
		return this.#first;
	}

	/** The style with its layers set for what is shown. */
	dressed(style: StyleSpecification): StyleSpecification {
		return withSettings(style, this.#settings);
	}

	/** Draws on a map whose style is loaded from now on. */
	drawOn(map: LibreMap): void {
		this.#map = map;
		map.on('zoom', () => this.set({ zoom: steppedZoom(map.getZoom()) }));
		this.#set({ zoom: steppedZoom(map.getZoom()) });
		this.#mark(this.#state.selected, true);
	}

	/** Shows something else, or lets something else stand out. */
	set(change: Partial<GuideState>): void {
		const isSame = Object.entries(change).every(
			([name, value]) => this.#state[name as keyof GuideState] === value,
		);
		if (!isSame) this.#set(change);
	}

	setShore(order: number | undefined): void {
		for (const layer of SHORE_LAYERS) {
			this.#map?.setFilter(layer, shoreFilter(order));
			this.#map?.setLayoutProperty(layer, 'visibility', order === undefined ? 'none' : 'visible');
		}
	}

	/** Sets again what a change of colours has overwritten. */
	restore(): void {
		this.#applyOpacity();
	}

	#set(change: Partial<GuideState>): void {
		const before = this.#state;
		this.#state = { ...before, ...change };
		for (const item of [before.selected, before.hovered]) this.#mark(item, false);
		for (const [name, data] of Object.entries(this.#maker.changed(this.#state))) {
			void this.#map?.getSource<GeoJSONSource>(SOURCES[name as keyof GuideFeatures])?.setData(data);
		}
		this.#mark(this.#state.hovered, true);
		this.#mark(this.#state.selected, true);
		const isOther = [activeRoute, strongRoute, isAmong, filterOf].some(
			(of) => of(before) !== of(this.#state),
		);
		if (isOther) this.#relayer();
	}

	/** The plain pin of what is drawn larger steps aside. */
	#mark(item: MapItem | undefined, marked: boolean): void {
		if (item?.what !== 'place') return;
		const from = this.#state.isTiled
			? { source: SOURCES.ground, sourceLayer: TILE_LAYER }
			: { source: SOURCES.places };
		this.#map?.setFeatureState({ ...from, id: item.id }, { marked });
	}

	#relayer(): void {
		this.#settings = layerSettings(this.#state);
		for (const [layer, filter] of this.#settings.filters)
			this.#map?.setFilter(layer, filter, { validate: false });
		this.#applyOpacity();
	}

	#applyOpacity(): void {
		for (const layer of ROUTE_LAYERS) {
			this.#map?.setPaintProperty(layer, 'line-opacity', this.#settings.routeOpacity);
		}
	}
}

/** Rounded down, so that stops grouped for it never touch before the next step. */
export const steppedZoom = (zoom: number): number => Math.floor(zoom * STEPS_PER_ZOOM) / STEPS_PER_ZOOM;

const filterOf = ({ placeFilter }: GuideState) => placeFilter;
const isAmong = ({ routes }: GuideState): boolean => routes.length > 1;
