import { z } from 'astro/zod';
import { translated } from './parts/names.ts';
import { day, source } from './parts/source.ts';

const holiday = z.strictObject({
	name: translated.describe('Name of the holiday'),
	days: z
		.array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
		.min(1)
		.optional()
		.describe('Month and day where it falls on the same day every year, in quotation marks, e.g. "05-01"'),
	since: z.int().min(1990).optional().describe('First year in which it is kept, e.g. 2027'),
	dates: z
		.array(day)
		.min(1)
		.optional()
		.describe('Full dates where it moves from year to year; a date is added only once it is announced'),
	source,
});

/** `holidays.yaml`: public holidays of the country, on which opening hours may differ. */
export const holidaysFacts = () =>
	z.strictObject({
		holidays: z.array(holiday).describe('Public holidays, in the order of the year'),
	});

export type Holiday = z.infer<ReturnType<typeof holidaysFacts>>['holidays'][number];
