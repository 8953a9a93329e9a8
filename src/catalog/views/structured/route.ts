import type { Locale } from '#domain/locale.ts';
import { entryPath } from '#paths.ts';
import { attractionTypes, settlementType, stayType, type PlaceType } from '#seo/place-types.ts';
import { tripLd } from '#seo/trip.ts';
import type { Entries, Route } from '../../entries.ts';
import { pageOf } from '../../prose.ts';
import { stopName, stopsOf, type Stop } from '../../stops.ts';
import { routeTitle, summaryOf } from '../card.ts';
import type { PictureView } from '../picture.ts';
import type { StructuredView } from './context.ts';

function typesOf({ target }: Stop): PlaceType | readonly PlaceType[] {
	if (target.type === 'settlement') return settlementType(target.settlement.facts.kind);
	const { section, facts } = target.place;
	return section === 'stays' ? stayType(facts.kind) : attractionTypes(facts.kind);
}

/** What the page of a route tells search engines: a journey with its stops in order. */
export const structuredRoute = (
	entries: Entries,
	route: Route,
	picture: PictureView,
	locale: Locale,
): StructuredView => ({
	picture,
	things: ({ full, image }) => [
		tripLd({
			name: routeTitle(route, locale).text,
			url: full(entryPath(locale, 'routes', route.id)),
			description: summaryOf(route.words, locale).text,
			stops: stopsOf(entries, route).map((stop) => {
				const page = stop.target.type === 'place' ? pageOf(entries, stop.id, locale) : undefined;
				return {
					name: stopName(stop, locale),
					types: typesOf(stop),
					url: page && full(page),
					point: stop.precision === 'exact' ? stop.point : undefined,
				};
			}),
			image,
		}),
	],
});
