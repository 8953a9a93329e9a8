import type { Locale } from '#domain/locale.ts';
import type { Point } from '#exports/point.ts';
import { useUi } from '#i18n/ui.ts';
import type { Location } from '#schemas/parts/location.ts';
import type { Entries, Route } from '../../entries.ts';
import { spell } from '../../spell.ts';
import type { Stop } from '../../stops.ts';
import { summaryOf } from '../card.ts';
import { placePicture } from '../picture.ts';
import { isSilent, legView } from '../route.ts';
import { sourceView } from '../sources.ts';
import { stopHeading } from '../stop.ts';
import { pictureAddress } from './picture-address.ts';
import { precisionWords } from './precision-words.ts';
import { spellSaid } from './spell-said.ts';

const locationOf = ({ target }: Stop): Location | undefined =>
	target.type === 'place' ? target.place.facts.location : target.settlement.facts.location;

/** A stop as a point with the words of its page; none where it is not located. */
export async function stopPoint(
	entries: Entries,
	route: Route,
	stop: Stop,
	locale: Locale,
	site: URL,
): Promise<Point | undefined> {
	const location = locationOf(stop);
	if (!location) return undefined;
	const { target } = stop;
	const { name, href } = stopHeading(entries, route, stop, locale);
	const kind = target.type === 'place' ? target.place.facts.kind : target.settlement.facts.kind;
	return {
		name: spell(name, locale),
		kind,
		kindName: spell(useUi(locale).term('kind', kind), locale),
		description: stopDescription(entries, route, stop, locale),
		lngLat: location.point,
		source: sourceView(location.source).title,
		...(href ? { page: new URL(href, site).href } : {}),
		...(target.type === 'place'
			? { picture: await pictureAddress(placePicture(entries, target.place, locale), locale, site) }
			: {}),
	};
}

function stopDescription(entries: Entries, route: Route, stop: Stop, locale: Locale): string[] {
	const ui = useUi(locale);
	const { target } = stop;
	const { stops } = route.facts;
	const days = new Set(stops.map(({ day }) => day)).size;
	const position = [
		ui('route.stopOf', { n: stop.number, total: stops.length }),
		...(days > 1 ? [ui('route.day', { n: stop.day })] : []),
	].join(', ');
	return [
		spell(`${position}. ${stopHeading(entries, route, stop, locale).kicker}`, locale),
		target.type === 'place' ? spellSaid(summaryOf(target.place.words, locale), locale) : '',
		stop.precision ? precisionWords(stop.precision, locale) : '',
		legWords(entries, stop, locale),
	].filter(Boolean);
}

/** «To the next stop: about 20 km as the crow flies · gravel». */
export function legWords(entries: Entries, { leg }: Stop, locale: Locale): string {
	if (!leg || isSilent(leg)) return '';
	const { distance, details } = legView(leg, entries, locale);
	return spell(`${useUi(locale)('leg.next')}: ${[distance, ...details].join(' · ')}`, locale);
}
