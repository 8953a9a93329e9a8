import type { LngLat } from '#domain/lng-lat.ts';
import type { Precision } from '#schemas/parts/location.ts';

/** Apps that a place can be opened in. */
export const APPS = ['geo', 'organic-maps', 'osmand', 'google', 'yandex', '2gis'] as const;
export type App = (typeof APPS)[number];

/** A link that opens a place in an app. */
export interface AppLink {
	readonly app: App;
	readonly href: string;
}

const ZOOM = 15;

/**
 * How each app is asked to show a point with a name. The formats are those of their makers:
 * - geo: RFC 5870, with the label that Android reads (developer.android.com/guide/components/intents-common#Maps);
 * - Organic Maps: organicmaps.app/api;
 * - OsmAnd: osmand.net/docs/technical/algorithms/osmand-intents;
 * - Google: developers.google.com/maps/documentation/urls/get-started#search-action;
 * - Yandex: yandex.com/dev/yandex-apps-launch-maps/doc/en/concepts/yandexmaps-web, longitude first;
 * - 2GIS: the address its own «share» gives, longitude first.
 */
const LINKS: Record<App, (lat: string, lng: string, name: string) => string> = {
	geo: (lat, lng, name) => `geo:${lat},${lng}?q=${lat},${lng}(${name})`,
	'organic-maps': (lat, lng, name) => `https://omaps.app/map?v=1&ll=${lat},${lng}&n=${name}`,
	osmand: (lat, lng) => `https://osmand.net/map/?pin=${lat},${lng}#${ZOOM}/${lat}/${lng}`,
	google: (lat, lng) => `https://www.google.com/maps/search/?api=1&query=${lat}%2C${lng}`,
	yandex: (lat, lng) => `https://yandex.ru/maps/?ll=${lng},${lat}&pt=${lng},${lat}&z=${ZOOM}`,
	'2gis': (lat, lng) => `https://2gis.com/geo/${lng},${lat}`,
};

/** A place as far as other apps need to know it. */
export interface Target {
	readonly name: string;
	readonly lngLat?: LngLat | undefined;
	readonly precision?: Precision | undefined;
}

/** Links into other map apps; none unless the point is the thing itself, since an app would lead there without a doubt. */
export function openIn({ name, lngLat, precision }: Target): AppLink[] {
	if (!lngLat || precision !== 'exact') return [];
	const [lng, lat] = lngLat.map((degrees) => degrees.toFixed(5)) as [string, string];
	return APPS.map((app) => ({ app, href: LINKS[app](lat, lng, inBrackets(name)) }));
}

/** A name inside the brackets of a geo link cannot hold brackets itself. */
const inBrackets = (name: string): string => encodeURIComponent(name.replace(/[()]/g, ' ').trim());
