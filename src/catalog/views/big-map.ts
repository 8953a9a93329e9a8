import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import type { MapGround, MapLandmark, MapRoute } from '#map/data.ts';
import { mapDataPath, mapPath } from '#paths.ts';
import type { Entries } from '../entries.ts';
import { mapGround } from '../map-ground.ts';
import { locales, region } from '../region.ts';
import { pickText } from '../translate.ts';
import { facetViews, type FacetView } from './facet-options.ts';
import { bareMapData } from './map.ts';
import { homeCrumb, type PageView } from './page.ts';
import { allPlacesTable, type PlacesTableView } from './places-table.ts';
import { regionPlate } from './plate.ts';
import { shoresView, type ShoresView } from './shores.ts';

/** The page of the big map. */
export interface BigMapView {
	readonly page: PageView;
	/** «Kyzylorda Region on the map». */
	readonly name: string;
	readonly intro: string;
	/** The map as it stands where no script runs or nothing can be drawn. */
	readonly plate: string;
	readonly facets: readonly FacetView[];
	readonly towns: readonly MapLandmark[];
	readonly districts: readonly MapLandmark[];
	readonly routes: readonly MapRoute[];
	/** How many places and routes there are. */
	readonly total: number;
	readonly dataHref: string;
	/** Where there is none, the plate stays. */
	readonly ground: MapGround | undefined;
	/** What the map shows at first: west, south, east, north. */
	readonly bounds: readonly [number, number, number, number];
	readonly shores: ShoresView | undefined;
	/** The same places without a map. */
	readonly table: PlacesTableView;
}

/** The big map in one language. */
export async function bigMapView(entries: Entries, locale: Locale): Promise<BigMapView> {
	const ui = useUi(locale);
	const data = await bareMapData(entries, locale);
	const intro = ui('bigmap.intro');
	return {
		page: {
			locale,
			title: ui('map'),
			description: intro,
			path: mapPath,
			written: locales(),
			crumbs: [homeCrumb(locale)],
		},
		name: ui('place.map', { name: pickText(region().name, locale) }),
		intro,
		plate: regionPlate(entries, locale),
		facets: facetViews(data, locale),
		towns: data.towns,
		districts: data.districts,
		routes: data.routes,
		total: data.places.length + data.routes.length,
		dataHref: mapDataPath(locale),
		ground: mapGround(entries),
		bounds: region().bbox,
		shores: shoresView(locale),
		table: allPlacesTable(entries, locale),
	};
}
