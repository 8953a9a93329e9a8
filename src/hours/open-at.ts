import { daysAfter, weekdayOf, type CivilTime } from './civil-time.ts';
import { isOn, type HolidayRule } from './holidays.ts';
import { DAY_MIN, type Span, type WeekTable } from './week-table.ts';

/** Whether a place is open, and when that changes. */
export interface Opening {
	readonly isOpen: boolean;
	/** Left out where it does not change within a week. */
	readonly changes?: { readonly inDays: number; readonly weekday: number; readonly minute: number };
}

const AHEAD_DAYS = 7;

/** Whether a place with these hours is open at a time, and until when, or when it opens next. */
export function openAt(
	table: WeekTable,
	holidays: readonly HolidayRule[],
	{ date, minute }: CivilTime,
): Opening {
	const spans: [number, number][] = [];
	for (let day = -1; day <= AHEAD_DAYS; day++) {
		for (const [opens, closes] of spansOn(table, holidays, daysAfter(date, day))) {
			const last = spans.at(-1);
			const start = day * DAY_MIN + opens;
			// What goes on at midnight, or overlaps, is one time of being open.
			if (last && start <= last[1]) last[1] = Math.max(last[1], day * DAY_MIN + closes);
			else spans.push([start, day * DAY_MIN + closes]);
		}
	}
	const now = spans.find(([opens, closes]) => opens <= minute && minute < closes);
	const change = now ? now[1] : spans.find(([opens]) => opens > minute)?.[0];
	if (change === undefined || change >= AHEAD_DAYS * DAY_MIN) return { isOpen: now !== undefined };
	const inDays = Math.floor(change / DAY_MIN);
	return {
		isOpen: now !== undefined,
		changes: { inDays, weekday: weekdayOf(daysAfter(date, inDays)), minute: change - inDays * DAY_MIN },
	};
}

function spansOn(table: WeekTable, holidays: readonly HolidayRule[], date: string): readonly Span[] {
	const isHoliday = table.holidays && holidays.some((rule) => isOn(rule, date));
	const season = table.seasons.findLast(([from]) => from <= date.slice(5));
	return (isHoliday ? table.holidays : season?.[1])?.[weekdayOf(date)] ?? [];
}
