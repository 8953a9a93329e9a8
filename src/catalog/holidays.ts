import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { HolidayRule } from '#hours/holidays.ts';
import { holidaysFacts, type Holiday } from '#schemas/holidays.ts';
import { contentDir } from './content-dir.ts';

let read: readonly Holiday[] | undefined;

/** The public holidays of the country; none where the editors keep no `holidays.yaml`. */
export const holidays = (): readonly Holiday[] => (read ??= load());

function load(): readonly Holiday[] {
	const file = join(contentDir(), 'holidays.yaml');
	return existsSync(file) ? holidaysFacts().parse(parse(readFileSync(file, 'utf8'))).holidays : [];
}

/** The days of a holiday as rules. */
export const rulesOf = ({ days = [], dates = [], since }: Holiday): HolidayRule[] => [
	...days.map((day) => (since ? `${day}@${since}` : day)),
	...dates,
];
