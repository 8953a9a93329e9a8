import type { Emblem } from '#domain/emblem.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import type { Precision } from '#schemas/parts/location.ts';

/** One place as the live map knows it; its words are in the language of the page. */
export interface MapPlace {
	readonly id: string;
	readonly section: 'sights' | 'museums' | 'stays' | 'services';
	readonly registry: string;
	readonly name: string;
	/** Every name it has been known by, for the search box. */
	readonly otherNames?: readonly string[];
	readonly kind: string;
	/** «mausoleum · Shieli District». */
	readonly kicker: string;
	readonly summary: string;
	readonly district: string;
	readonly importance: 1 | 2 | 3;
	/** Not known where these two are missing: the place then stands in lists only. */
	readonly lngLat?: LngLat;
	readonly precision?: Precision;
	/** Its page; that of its district for a service. */
	readonly href: string;
	/** Address of its picture. */
	readonly picture?: string;
	/** Themes of the routes that stop here. */
	readonly themes: readonly string[];
	readonly routes: readonly string[];
	readonly access?: string;
	readonly vehicle?: string;
	/** Months (1–12) in which a visit is comfortable. */
	readonly months?: readonly number[];
	/** It lies on what was the floor of a lake or sea before the water drew back. */
	readonly isFormerSeabed?: true;
}

/** One stop of a route as the live map knows it. */
export interface MapStop {
	/** 1 for the first. */
	readonly number: number;
	readonly id: string;
	readonly name: string;
	readonly kicker: string;
	readonly lngLat?: LngLat;
	readonly precision?: Precision;
	readonly href?: string;
}

/** The way between two located stops: `schematic` follows roads we drew through settlements, `straight` follows nothing. */
export interface MapLeg {
	readonly style: 'schematic' | 'straight' | 'surveyed';
	readonly points: readonly LngLat[];
}

/** One route as the live map knows it. */
export interface MapRoute {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly theme: string;
	/** Its mark in lists and on its card. */
	readonly emblem: Emblem;
	readonly kicker: string;
	readonly summary: string;
	readonly href: string;
	readonly picture?: string;
	readonly modes: readonly string[];
	/** Months (1–12) of its season; any where left out. */
	readonly months?: readonly number[];
	/** Where its stops lie; told only where the places are in tiles and cannot tell it. */
	readonly districts?: readonly string[];
	readonly stops: readonly MapStop[];
	readonly legs: readonly MapLeg[];
}

/** A district or a town: something to look at the map from. */
export interface MapLandmark {
	readonly id: string;
	readonly name: string;
	readonly lngLat: LngLat;
}

/** All that a live map of the guide draws over its ground, in one language. */
export interface MapData {
	readonly places: readonly MapPlace[];
	readonly routes: readonly MapRoute[];
	readonly districts: readonly MapLandmark[];
	readonly towns: readonly MapLandmark[];
	/** There are too many places for this file: none is here, they are in the archive. */
	readonly placesIn?: 'tiles';
}

/** Where the browser finds the ground of the map; all addresses are of this site. */
export interface MapGround {
	/** The PMTiles archive, with a version in the query. */
	readonly archive: string;
	/** A small archive is fetched whole, once; a large one by ranges. */
	readonly isWhole: boolean;
	readonly maxZoom: number;
	/** Its tiles have the places of the guide too: there are too many for one file of data. */
	readonly hasPlaces?: true;
	/** The relief picture and its corners: north-west, north-east, south-east, south-west. */
	readonly relief?: {
		readonly url: string;
		readonly corners: readonly [LngLat, LngLat, LngLat, LngLat];
	};
	/** Box that the map may be moved in: west, south, east, north. */
	readonly bounds: readonly [number, number, number, number];
	/** Woff2 files of the label font by the letters they hold. */
	readonly fonts: readonly { readonly url: string; readonly unicodeRange: string }[];
	readonly attribution: string;
}
