import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import type { Entries, Route } from '../entries.ts';
import { pageOf } from '../prose.ts';
import { stopName, type Stop } from '../stops.ts';
import { placeKicker } from './card.ts';
import { stopHref } from './place.ts';

/** What every list, map and story calls a stop. */
export interface StopHeading {
	readonly name: string;
	readonly kicker: string;
	readonly href?: string;
}

/** Name, kind and page of a stop: its paragraph, its row and its pin say the same. */
export function stopHeading(entries: Entries, route: Route, stop: Stop, locale: Locale): StopHeading {
	const { target } = stop;
	const href =
		target.type === 'place'
			? stopHref(stop, route.id, locale)
			: pageOf(entries, target.settlement.id, locale);
	return {
		name: stopName(stop, locale),
		kicker:
			target.type === 'place'
				? placeKicker(entries, target.place, locale)
				: useUi(locale).term('kind', target.settlement.facts.kind),
		...(href ? { href } : {}),
	};
}
