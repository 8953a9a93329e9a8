import { z } from 'astro/zod';
import { source } from './source.ts';

const name = z.string().trim().min(1);

/** The same few words in each written language; what is missing is shown in another language with a notice. */
export const translated = z
	.strictObject({
		kk: name.optional().describe('In Kazakh, Cyrillic. Latin is computed from it'),
		ru: name.optional().describe('In Russian'),
		en: name.optional().describe('In English'),
	})
	.refine((names) => Object.values(names).some(Boolean), { error: 'no-language' })
	.describe('In Kazakh, Russian and English');

/** An older or other spelling that people still type or meet on maps, with its source. */
const historicName = z.strictObject({
	name: name.describe('The spelling, e.g. Perovsk'),
	from: z.string().optional().describe('When it was in use, e.g. 1853–1922'),
	source: source.optional(),
});

/** All the spellings besides the name. */
export const historicNames = z.array(historicName).describe('Older and other spellings');

export type Translated = z.infer<typeof translated>;
