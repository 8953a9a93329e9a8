import type { DayOfWeek, OpeningHoursSpecificationLeaf } from 'schema-dts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const NAMES = [
	'https://schema.org/Monday',
	'https://schema.org/Tuesday',
	'https://schema.org/Wednesday',
	'https://schema.org/Thursday',
	'https://schema.org/Friday',
	'https://schema.org/Saturday',
	'https://schema.org/Sunday',
] as const satisfies readonly DayOfWeek[];
const DAY = `(?:${DAYS.join('|')})`;
const SPAN = '\\d\\d:\\d\\d-\\d\\d:\\d\\d';
const RULE = new RegExp(`^(?:(${DAY}(?:-${DAY})?(?:,${DAY}(?:-${DAY})?)*) )?(off|${SPAN}(?:,${SPAN})*)$`);

/**
 * Opening hours for search engines, as far as they are days and times; undefined where seasons, holidays or words
 * decide, since half of them would be wrong.
 *
 * @example
 * openingHours('Tu-Su 10:00-18:00')?.length // => 1
 */
export function openingHours(osm: string): OpeningHoursSpecificationLeaf[] | undefined {
	const week: string[][] = DAYS.map(() => []);
	for (const rule of osm.split(';').map((text) => text.trim())) {
		const [matched, days, times] = RULE.exec(rule.replaceAll(', ', ',')) ?? [];
		if (!matched) return undefined;
		for (const day of days ? daysIn(days) : DAYS.keys()) {
			week[day] = times === 'off' ? [] : times!.split(','); // a later rule replaces an earlier one
		}
	}
	const daysBySpan = new Map<string, number[]>();
	for (const [day, spans] of week.entries()) {
		for (const span of spans) daysBySpan.set(span, [...(daysBySpan.get(span) ?? []), day]);
	}
	return [...daysBySpan].map(([span, days]) => {
		const [opens, closes] = span.split('-') as [string, string];
		return {
			'@type': 'OpeningHoursSpecification',
			dayOfWeek: days.map((day) => NAMES[day]!),
			opens,
			closes: closes === '24:00' ? '23:59' : closes,
		};
	});
}

/** «Mo-We,Fr» as the numbers of the days; a range may run over Sunday. */
function daysIn(text: string): number[] {
	return text.split(',').flatMap((range) => {
		const [from, to = from] = range.split('-').map((day) => DAYS.indexOf(day as (typeof DAYS)[number]));
		const length = ((to! - from! + DAYS.length) % DAYS.length) + 1;
		return Array.from({ length }, (_, step) => (from! + step) % DAYS.length);
	});
}
