import { z } from 'astro/zod';
import { partialDate, source } from './source.ts';

/** A value that says where it comes from and how old it is; `others` keeps what other sources say. */
export const sourced = <Value extends z.ZodType>(bare: Value) => {
	const value = bare.describe('The value, as the source gives it');
	return z.strictObject({
		value,
		source,
		asOf: partialDate.optional().describe('The date the value speaks of'),
		others: z
			.array(z.strictObject({ value, source, asOf: partialDate.optional() }))
			.optional()
			.describe('What other sources say, where they disagree'),
	});
};
