import type { HolidayRule } from '#hours/holidays.ts';
import { toWeekTable } from '#hours/to-week-table.ts';
import { clock } from '#hours/civil-time.ts';
import type { Span, Week, WeekTable } from '#hours/week-table.ts';
import { weekdayName } from '#i18n/format.ts';
import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { holidays, rulesOf } from '../holidays.ts';
import { region } from '../region.ts';
import { said } from './said.ts';

/** What a page is told so that its script can say whether a place is open. */
export interface HoursView {
	readonly locale: Locale;
	readonly table: WeekTable;
	readonly timeZone: string;
	/** Public holidays in words, each with its rules. */
	readonly holidays: readonly { readonly name: string; readonly rules: readonly HolidayRule[] }[];
}

/** The same for a list. */
export interface ListHoursView {
	/** How many of its entries have hours. */
	readonly count: number;
	readonly timeZone: string;
	/** Public holidays. */
	readonly rules: readonly HolidayRule[];
}

/** The hours of a place for the script of its page; undefined where no table can hold them. */
export function hoursView(osm: string, locale: Locale): HoursView | undefined {
	const table = toWeekTable(osm);
	if (!table) return undefined;
	return {
		locale,
		table,
		timeZone: region().timeZone,
		holidays: holidays().map((holiday) => ({
			name: said(holiday.name, locale).text,
			rules: rulesOf(holiday),
		})),
	};
}

/** What a list is told so that it can choose by hours; undefined where no entry has any. */
export const listHours = (tables: readonly (WeekTable | undefined)[]): ListHoursView | undefined => {
	const count = tables.filter((table) => table !== undefined).length;
	if (count === 0) return undefined;
	return { count, timeZone: region().timeZone, rules: holidays().flatMap(rulesOf) };
};

/** Hours in the words of a language, e.g. «Tue–Fri 10:00–18:00; Mon closed»; as they are written where they are not so simple. */
export function hoursWords(osm: string, locale: Locale): string {
	const ui = useUi(locale);
	const table = toWeekTable(osm);
	if (!table || table.seasons.length > 1) return osm;
	const holiday = table.holidays && holidayWords(table.holidays, locale);
	if (table.holidays && holiday === undefined) return osm;
	return [weekWords(table.seasons[0]![1], locale), holiday && `${ui('hours.holidays')} ${holiday}`]
		.filter(Boolean)
		.join('; ');
}

/** Days that follow each other with the same times are told as one. */
function weekWords(week: Week, locale: Locale): string {
	const runs: { from: number; to: number; times: string }[] = [];
	for (const [day, spans] of week.entries()) {
		const times = timesOf(spans, locale);
		const run = runs.at(-1);
		if (run?.times === times) run.to = day;
		else runs.push({ from: day, to: day, times });
	}
	if (runs.length === 1) return `${useUi(locale)('hours.daily')} ${runs[0]!.times}`;
	return runs
		.map(({ from, to, times }) => {
			const days = [...new Set([from, to])].map((day) => weekdayName(day, locale));
			return `${days.join('–')} ${times}`;
		})
		.join('; ');
}

const holidayWords = (week: Week, locale: Locale): string | undefined => {
	const times = new Set(week.map((spans) => timesOf(spans, locale)));
	return times.size === 1 ? [...times][0] : undefined;
};

const timesOf = (spans: readonly Span[], locale: Locale): string =>
	spans.length === 0
		? useUi(locale)('hours.off')
		: spans
				.map(([opens, closes]) => `${clock(opens)}–${clock(closes > 1440 ? closes - 1440 : closes)}`)
				.join(', ');
