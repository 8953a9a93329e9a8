import { z } from 'astro/zod';
import { historicName } from './parts/names.ts';
import { source } from './parts/source.ts';

const word = z.string().trim().min(1);

/** A term or place name as the guide writes it in each language, so that every page writes it alike. */
export const glossaryEntry = () =>
	z.strictObject({
		kind: z.enum(['place', 'term', 'person', 'people', 'organisation']),
		kk: word.describe('In Kazakh'),
		ru: word.describe('In Russian'),
		en: word.describe('In English'),
		avoid: z
			.strictObject({ kk: z.array(word).optional(), ru: z.array(word).optional(), en: z.array(word).optional() })
			.optional()
			.describe('Spellings that must not appear in the guide, per language'),
		historic: z.array(historicName).optional(),
		note: z.string().optional().describe('For writers: meaning, use, declension'),
		source: source.optional(),
	});

export type GlossaryEntry = z.infer<ReturnType<typeof glossaryEntry>>;
