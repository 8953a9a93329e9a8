import type { Locale } from '#domain/locale.ts';
import { monthName } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath, sectionPath } from '#paths.ts';
import type { Entries, Route } from '../../entries.ts';
import { homeContent } from '../../home-content.ts';
import { region } from '../../region.ts';
import { pickText } from '../../translate.ts';
import { said, type Said } from '../said.ts';
import { sourceView, type SourceView } from '../sources.ts';
import { numberLink, type NumberLink } from './choices.ts';

/** One month of the year strip. */
export interface MonthView {
	readonly name: string;
	/** The list of the routes that are good now. */
	readonly href: string;
	readonly count: string;
	readonly routes: readonly NumberLink[];
	readonly events: readonly { readonly href: string; readonly title: Said }[];
	readonly notes: readonly string[];
}

/** The year as a traveller of this region meets it. */
export interface YearView {
	/** January first. */
	readonly months: readonly MonthView[];
	/** Routes whose days a calendar of its own decides. */
	readonly byCalendar: readonly NumberLink[];
	/** Where the notes come from. */
	readonly sources: readonly SourceView[];
}

/** The year strip; undefined where nothing here depends on the month. */
export function yearView(entries: Entries, locale: Locale): YearView | undefined {
	const ui = useUi(locale);
	const notes = homeContent().year ?? [];
	const events = region().modules.events ? entries.events : [];
	const dependent = entries.routes.some(({ facts }) => facts.season.months);
	if (!dependent && notes.length === 0 && events.every(({ facts }) => !facts.month)) return undefined;
	const months = Array.from({ length: 12 }, (_, index) => index + 1).map((month): MonthView => {
		const routes = entries.routes.filter((route) => isGood(route, month));
		return {
			name: monthName(month, locale),
			href: `${sectionPath(locale, 'routes')}?month=${month}`,
			count: ui.count('count.routes', routes.length),
			routes: routes.map((route) => numberLink(route, locale)),
			events: events
				.filter(({ facts }) => facts.month === month)
				.map(({ id, facts }) => ({ href: entryPath(locale, 'events', id), title: said(facts.name, locale) })),
			notes: notes.filter((note) => note.months.includes(month)).map(({ note }) => pickText(note, locale)),
		};
	});
	const sources = notes.map(({ source }) => sourceView(source));
	return {
		months,
		byCalendar: entries.routes
			.filter(({ facts }) => facts.season.byCalendar)
			.map((route) => numberLink(route, locale)),
		sources: [...new Map(sources.map((source) => [source.url ?? source.title, source])).values()],
	};
}

const isGood = ({ facts: { season } }: Route, month: number): boolean =>
	!season.byCalendar && (season.months?.includes(month) ?? true);
