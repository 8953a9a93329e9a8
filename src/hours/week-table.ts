/** From one minute of a day to another; past midnight it runs on over 1440. */
export type Span = readonly [opensMin: number, closesMin: number];

/** The spans of each day of a week, Monday first. */
export type Week = readonly (readonly Span[])[];

/** Opening hours worked out: which week holds from which day of the year on, and what holds on public holidays. */
export interface WeekTable {
	/** In the order of the year, the first from `01-01`. */
	readonly seasons: readonly (readonly [from: string, week: Week])[];
	/** By the day of the week; left out where holidays are as other days. */
	readonly holidays?: Week;
}

export const DAY_MIN = 24 * 60;
