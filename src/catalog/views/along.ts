import type { Locale } from '#domain/locale.ts';
import { formatKm, roundedKm } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath } from '#paths.ts';
import { passedOn, reachKm, type Passed } from '../along.ts';
import type { Entries, Route } from '../entries.ts';
import { said, type Said } from './said.ts';

/** What a route passes, in the order of the journey. */
export interface AlongView {
	/** How far off the line one looks, and how rough that is. */
	readonly note: string;
	readonly places: readonly {
		/** «about 45 km». */
		readonly fromStart: string;
		/** «about 6 km», or that it stands at the road. */
		readonly off: string;
		readonly name: Said;
		readonly href: string;
		readonly kind: string;
	}[];
}

/** So near that a rough line says no more than that it is there. */
const HERE_KM = 1;

/** What lies along a route; undefined where nothing does, or too little of the way is drawn. */
export function alongView(entries: Entries, route: Route, locale: Locale): AlongView | undefined {
	const ui = useUi(locale);
	const reach = reachKm(entries, route);
	const passed = passedOn(entries, route);
	if (reach === undefined || passed.length === 0) return undefined;
	const about = (km: number) =>
		ui('route.along.about', { km: `${ui.number.format(roundedKm(km))} ${ui('unit.km.short')}` });
	return {
		note: ui('route.along.note', { km: formatKm(reach, locale) }),
		places: passed.map((one) => ({
			fromStart: one.fromStartKm < HERE_KM ? ui('route.along.here') : about(one.fromStartKm),
			off: one.offKm < HERE_KM ? ui('route.along.on') : about(one.offKm),
			name: said(one.at.facts.name, locale),
			href: hrefOf(one, locale),
			kind: ui.term('kind', one.at.facts.kind),
		})),
	};
}

const hrefOf = ({ at }: Passed, locale: Locale): string =>
	'section' in at
		? entryPath(locale, at.section, at.id)
		: `${entryPath(locale, 'districts', at.facts.district)}#services`;
