import OpeningHours from 'opening_hours';
import { DAY_MIN, type Span, type Week, type WeekTable } from './week-table.ts';

/*
 * Hours are worked out while the guide is built, and a table of about 100 bytes goes into the page: `opening_hours`
 * itself is 122 kB in brotli, more than all else on a page, and knows no public holidays of Kazakhstan.
 */

/** What a table of weeks cannot hold: sun, school holidays, moving feasts, counted weeks, single years. */
const NOT_YEARLY = /\b(?:sun\w*|dawn|dusk|SH|easter|week|\d{4})\b/;
/** Only days and times: one week then tells of all. */
const WEEKLY = /^(?:\s|[,;:|+-]|Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|open|24\/7|\d+)+$/;

/** The country of the library's own tests: its one public holiday is 1 January. */
const ONE_HOLIDAY = { lat: 0, lon: 0, address: { country_code: 'xa', state: '' } };
/** Any with other holidays, to see whether all of them are kept alike. */
const OTHER_HOLIDAYS = { lat: 0, lon: 0, address: { country_code: 'de', state: 'Berlin' } };
const HOLIDAYS_THERE = ['05-01', '10-03'];

/** Seven years that begin with each day of the week once; none of them is a leap year. */
const YEARS = [2018, 2019, 2025, 2026, 2021, 2022, 2023];

/** A week far from any holiday and from any change of clocks: it begins on a Monday. */
const PLAIN_WEEK = new Date(2026, 5, 15);

const known = new Map<string, WeekTable | undefined>();

/**
 * OpenStreetMap opening hours as a table; undefined where they are not the same every year, or where something in them
 * is left open.
 */
export function toWeekTable(osm: string): WeekTable | undefined {
	if (!known.has(osm)) known.set(osm, workOut(osm));
	return known.get(osm);
}

function workOut(osm: string): WeekTable | undefined {
	if (NOT_YEARLY.test(osm)) return undefined;
	const hours = new OpeningHours(osm, ONE_HOLIDAY);
	const seasons = WEEKLY.test(osm) ? [['01-01', weekFrom(hours, PLAIN_WEEK)] as const] : seasonsOf(hours);
	if (seasons.some(([, week]) => !week)) return undefined;
	const sure = seasons as WeekTable['seasons'];
	if (!/\bPH\b/.test(osm)) return { seasons: sure };
	const holidays = holidaysOf(hours, '01-01');
	const others = new OpeningHours(osm, OTHER_HOLIDAYS);
	const isAlike = HOLIDAYS_THERE.every((day) => same(holidaysOf(others, day), holidays));
	return holidays && isAlike ? { seasons: sure, holidays } : undefined;
}

/** The week that holds on each day of the year, as far as it differs from that of the day before. */
function seasonsOf(hours: OpeningHours): (readonly [string, Week | undefined])[] {
	const seasons: (readonly [string, Week | undefined])[] = [];
	const byYear = YEARS.map((year) => spansByDay(hours, new Date(year, 0, 1), 365));
	// New Year's Day is the holiday there; on other days it is as the day after it.
	for (let day = 1; day < 365; day++) {
		const week: (readonly Span[])[] = [];
		for (const [index, ofYear] of byYear.entries()) {
			const spans = ofYear?.[day];
			if (!spans) return [['01-01', undefined]];
			week[(index + day) % 7] = spans;
		}
		const from = day === 1 ? '01-01' : monthDay(new Date(YEARS[0]!, 0, day + 1));
		if (!same(week, seasons.at(-1)?.[1])) seasons.push([from, week]);
	}
	return seasons;
}

/** What holds on one public holiday, for each day of the week that it can fall on. */
function holidaysOf(hours: OpeningHours, holiday: string): Week | undefined {
	const [month, date] = holiday.split('-').map(Number) as [number, number];
	const week: (readonly Span[])[] = [];
	for (const year of YEARS) {
		const day = new Date(year, month - 1, date);
		const spans = spansByDay(hours, day, 1)?.[0];
		if (!spans) return undefined;
		week[weekday(day)] = spans;
	}
	return week;
}

const weekFrom = (hours: OpeningHours, monday: Date): Week | undefined => spansByDay(hours, monday, 7);

/** The spans that begin on each of so many days; undefined where something is left open. */
function spansByDay(hours: OpeningHours, first: Date, days: number): Span[][] | undefined {
	const spans: Span[][] = Array.from({ length: days }, () => []);
	// From the day before, so that a night which began then is not taken for a morning.
	for (const [from, to, isUnknown] of hours.getOpenIntervals(
		dayAfter(first, -1),
		dayAfter(first, days + 1),
	)) {
		if (isUnknown) return undefined;
		for (const [day, span] of cut(first, from, to)) spans[day]?.push(span);
	}
	return spans;
}

/** What is open for more than a night is cut at midnight, so that each day tells of itself. */
function cut(first: Date, from: Date, to: Date): [day: number, span: Span][] {
	const opens = minutesSince(first, from);
	const closes = minutesSince(first, to);
	if (closes - opens < DAY_MIN) {
		const day = Math.floor(opens / DAY_MIN);
		return [[day, [opens - day * DAY_MIN, closes - day * DAY_MIN]]];
	}
	const cuts: [number, Span][] = [];
	for (let day = Math.floor(opens / DAY_MIN); day * DAY_MIN < closes; day++) {
		const start = day * DAY_MIN;
		cuts.push([day, [Math.max(0, opens - start), Math.min(DAY_MIN, closes - start)]]);
	}
	return cuts;
}

/** By the clock on the wall, whatever clocks did in between. */
const minutesSince = (first: Date, date: Date): number => Math.round((wall(date) - wall(first)) / 60_000);

const wall = (date: Date): number =>
	Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes());

const dayAfter = (date: Date, days: number): Date =>
	new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);

/** 0 for Monday. */
const weekday = (date: Date): number => (date.getDay() + 6) % 7;

const monthDay = (date: Date): string =>
	[date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
