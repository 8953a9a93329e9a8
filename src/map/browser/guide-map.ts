import type { ExpressionSpecification, Map as LibreMap } from 'maplibre-gl';
import type { LngLat } from '#domain/lng-lat.ts';
import type { Locale } from '#domain/locale.ts';
import type { MapGround, MapPlace, MapRoute } from '../data.ts';
import type { Flavour } from '../style/flavours.ts';
import type { PlacesMet } from './over/places-in-tiles.ts';

/** Something on the map that can be pointed at and picked. */
export type MapItem =
	| { readonly what: 'place'; readonly id: string }
	| { readonly what: 'route'; readonly id: string }
	/** A numbered stop of the route whose stops are shown; `id` is the stop's own. */
	| { readonly what: 'stop'; readonly route: string; readonly number: number; readonly id: string };

/** What a press on the map may mean: one thing, or several that no zoom can part (all known only to one town, say). */
export type MapPick = MapItem | { readonly what: 'several'; readonly items: readonly MapItem[] };

/** West, south, east, north. */
export type MapBounds = readonly [west: number, south: number, east: number, north: number];

/** What of the land is in view. */
export interface MapView {
	readonly bounds: MapBounds;
	readonly center: LngLat;
	readonly zoom: number;
}

/** Every word the map itself says; read from the page, where they are in the page's own script. */
export interface MapWords {
	/** Accessible name of the map, e.g. «Map of the region». */
	readonly map: string;
	/** Accessible name of the group of pin buttons, e.g. «Places on the map». */
	readonly pins: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly north: string;
	readonly fullScreen: string;
	readonly leaveFullScreen: string;
	/** Short unit of the scale bar: «km». */
	readonly km: string;
	/** Short unit of the scale bar: «m». */
	readonly m: string;
	/** Shown over a map within a page when one turns the wheel without Ctrl. */
	readonly wheelHint: string;
	/** The same on a Mac, with ⌘. */
	readonly wheelHintMac: string;
	/** Shown over a map within a page when one moves it by one finger. */
	readonly touchHint: string;
}

/** What is drawn over the ground. Stops are numbered where one route is shown or selected. */
export interface MapShown {
	readonly places: readonly MapPlace[];
	readonly routes: readonly MapRoute[];
	/** Which places are drawn where they come in tiles; all where left out. */
	readonly placeFilter?: ExpressionSpecification | undefined;
}

/** How a map is opened. */
export interface MapOptions extends MapShown {
	readonly ground: MapGround;
	readonly locale: Locale;
	readonly words: MapWords;
	readonly view: { readonly bounds: MapBounds } | { readonly center: LngLat; readonly zoom: number };
	/** Places that lie close are gathered into numbered discs. */
	readonly clusters: boolean;
	/** Nothing glides or fades: `prefers-reduced-motion` where left out. */
	readonly isStill?: boolean;
	/** A map within a page lets the page scroll: wheel with Ctrl, two fingers. */
	readonly cooperativeGestures?: boolean;
	/** Full-screen button; there is one where left out and the browser can. */
	readonly hasFullScreen?: boolean;
	/** What fills the screen then, e.g. the map with the card that lies over it; the map alone where left out. */
	readonly fullScreenOf?: HTMLElement;
	/** Accessible name of a pin, e.g. «Mausoleum X, mausoleum, 12 km from the middle of the map»; else its name and kicker. */
	readonly pinLabel?: (pin: MapPin, view: MapView) => string;
}

/** One pin as its button has to name it. */
export interface MapPin {
	readonly item: MapItem;
	readonly lngLat: LngLat;
	readonly name: string;
	readonly kicker: string;
}

/** Takes a listener off again. */
export type Off = () => void;

/** How `fit` moves. */
export interface FitOptions {
	/** Pixels kept free at each side, e.g. where a card lies over the map. */
	readonly padding?: {
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
		readonly left: number;
	};
	readonly maxZoom?: number;
	/** Without gliding. */
	readonly isStill?: boolean;
}

/** A live map of the guide in an element of a page. */
export interface GuideMap {
	/** MapLibre's own object, for what is not foreseen here. */
	readonly map: LibreMap;
	/** Kept when the ground and all that was asked for are drawn for the first time. */
	readonly firstFrame: Promise<void>;
	/** Draws other places and routes from now on, e.g. those a choice leaves. */
	show(shown: MapShown): void;
	/** Marks one thing as selected; the stops of a selected route are numbered. */
	select(item: MapItem | undefined): void;
	/** Marks one thing as pointed at, e.g. from a list beside the map. */
	hover(item: MapItem | undefined): void;
	/** Someone pressed something (`undefined`: the bare ground). */
	onPick(listener: (pick: MapPick | undefined) => void): Off;
	/** Someone points at something on the map, by mouse or keyboard. */
	onHover(listener: (item: MapItem | undefined) => void): Off;
	/** The view has come to rest; `isByHand` tells whether a person moved it. */
	onView(listener: (view: MapView, isByHand: boolean) => void): Off;
	/** Places in tiles have come into view. */
	onPlaces(listener: (met: PlacesMet) => void): Off;
	/** A place that is drawn or in view, by its id. */
	place(id: string): MapPlace | undefined;
	/** What is in view now. */
	view(): MapView;
	/** Moves so that all points are seen; one point is brought to the middle. */
	fit(points: readonly LngLat[], options?: FitOptions): void;
	/** Shows a former shore by its order (1 the oldest); none where undefined. */
	setShore(order: number | undefined): void;
	/** Colours; until it is called they follow the theme of the page. */
	setFlavour(flavour: Flavour): void;
	/** The browser took the drawing surface away: the page shows its plate again. */
	onLost(listener: () => void): Off;
	remove(): void;
}
