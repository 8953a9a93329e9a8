import { writtenOf, type Locale } from '#domain/locale.ts';
import { useUi } from './ui.ts';

export { roundedKm } from '#domain/rounded-km.ts';

/** «63 km» in the page's language, whole above 10 km. */
export function formatKm(km: number, locale: Locale): string {
	const ui = useUi(locale);
	return `${ui.number.format(km >= 10 ? Math.round(km) : Math.round(km * 10) / 10)} ${ui('unit.km')}`;
}

const MONTH_LOCALES = { kk: 'kk', ru: 'ru', en: 'en-GB' } as const;

/** Name of a month (1–12) on its own, e.g. «мамыр», «май», “May”. */
export function monthName(month: number, locale: Locale, width: 'long' | 'short' = 'long'): string {
	const name = new Intl.DateTimeFormat(MONTH_LOCALES[writtenOf(locale)], {
		month: width,
		timeZone: 'UTC',
	}).formatToParts(new Date(Date.UTC(2024, month - 1, 15)));
	const word = (name.find((part) => part.type === 'month')?.value ?? '').replace(/\.$/, '');
	// ICU begins Kazakh months with a capital; inside a sentence they have none.
	return writtenOf(locale) === 'en' ? word : word.toLowerCase();
}

const MONDAY = Date.UTC(2024, 0, 1);

/** Short name of a day of the week, 0 for Monday, e.g. «дс», «пн», “Mon”. */
export function weekdayName(day: number, locale: Locale): string {
	const name = new Intl.DateTimeFormat(MONTH_LOCALES[writtenOf(locale)], {
		weekday: 'short',
		timeZone: 'UTC',
	});
	const word = name.format(MONDAY + day * 86_400_000);
	return writtenOf(locale) === 'en' ? word : word.toLowerCase();
}

/** Months as ranges: `[4, 5, 6, 9]` → «April–June, September»; all twelve are «all year round». */
export function monthRanges(months: readonly number[], locale: Locale): string {
	if (new Set(months).size === 12) return useUi(locale)('route.season.any');
	const sorted = [...months].sort((a, b) => a - b);
	const runs: number[][] = [];
	for (const month of sorted) {
		const run = runs.at(-1);
		if (run && month === run.at(-1)! + 1) run.push(month);
		else runs.push([month]);
	}
	const name = (month: number) => monthName(month, locale);
	const dash = locale === 'en' ? '–' : ' – ';
	return runs
		.map((run) => (run.length === 1 ? name(run[0]!) : `${name(run[0]!)}${dash}${name(run.at(-1)!)}`))
		.join(', ');
}

/** `2026-11-21`, `2025-10` or `2014` as the page's language writes it. */
export function formatDate(date: string, locale: Locale): string {
	const [year, month, day] = date.split('-').map(Number);
	if (!year || !month) return date;
	return new Intl.DateTimeFormat(MONTH_LOCALES[writtenOf(locale)], {
		year: 'numeric',
		month: 'long',
		...(day ? { day: 'numeric' } : {}),
		timeZone: 'UTC',
	}).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** Days of a journey in words; half a day has its own. */
export function formatDays(days: number, locale: Locale): string {
	const ui = useUi(locale);
	return days === 0.5 ? ui('count.halfDay') : ui.count('count.days', days);
}

/** Coordinates as people read them: latitude first, five decimals where exact, two elsewhere. */
export function formatPoint([lng, lat]: readonly [number, number], exact: boolean): string {
	const digits = exact ? 5 : 2;
	const side = (value: number, plus: string, minus: string) =>
		`${Math.abs(value).toFixed(digits)}° ${value < 0 ? minus : plus}`;
	return `${side(lat, 'N', 'S')}, ${side(lng, 'E', 'W')}`;
}
