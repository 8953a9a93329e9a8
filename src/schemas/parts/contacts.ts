import { z } from 'astro/zod';
import { translated } from './names.ts';
import { partialDate, source, webAddress } from './source.ts';

/** How to reach it; each group names the source and the date the numbers were seen. */
export const contacts = z
	.strictObject({
		phones: z
			.array(z.string().min(1))
			.min(1)
			.optional()
			.describe('Telephone numbers with country code, e.g. "+7 7242 27-62-74"'),
		email: z.email().optional().describe('E-mail address'),
		website: webAddress.optional(),
		address: translated.optional().describe('Street and house, or how locals name the spot'),
		source,
		asOf: partialDate.optional().describe('When the source said so'),
	})
	.describe('How to reach it');

/** Opening hours in the syntax of OpenStreetMap, with the source that states them. */
export const hours = z
	.strictObject({
		value: z.string().min(1).describe('OpenStreetMap opening_hours, e.g. "Tu-Su 10:00-18:00"'),
		source,
		asOf: partialDate.optional(),
	})
	.describe('Opening hours. Leave out if no source states them');
