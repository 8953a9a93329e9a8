/** A day and a minute of it by the clock on the wall, in no time zone. */
export interface CivilTime {
	/** `2026-11-25`. */
	readonly date: string;
	readonly minute: number;
}

/** What the clocks of a time zone show at a moment. */
export function civilTime(moment: Date, timeZone: string): CivilTime {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
	}).formatToParts(moment);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)!.value;
	return {
		date: `${part('year')}-${part('month')}-${part('day')}`,
		minute: Number(part('hour')) * 60 + Number(part('minute')),
	};
}

/** A time as fields for day and hour have it: `2026-11-25T14:00`. */
export const clockText = ({ date, minute }: CivilTime): string => `${date}T${clock(minute)}`;

/** A minute of the day as clocks show it: `09:00`. */
export const clock = (minute: number): string =>
	[Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The time that `2026-11-25T14:00` means. */
export function readCivilTime(text: string): CivilTime {
	const [date = '', time = ''] = text.split('T');
	const [hour, minute] = time.split(':').map(Number);
	return { date, minute: hour! * 60 + minute! };
}

const DAY_MS = 86_400_000;

/** A day so many days later. */
export const daysAfter = (date: string, days: number): string =>
	new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** The day of the week, 0 for Monday. */
export const weekdayOf = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;
