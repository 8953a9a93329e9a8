/**
 * Days on which public holidays fall: `05-01` of every year, `03-15@2027` of every year from 2027 on, `2026-05-27` of
 * one year only.
 */
export type HolidayRule = string;

/** Whether a rule names a day, e.g. `2026-05-01`. */
export function isOn(rule: HolidayRule, date: string): boolean {
	const [day, since] = rule.split('@') as [string, string | undefined];
	return date.endsWith(day) && (!since || date >= since);
}
