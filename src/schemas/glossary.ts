import { z } from 'astro/zod';
import { historicNames } from './parts/names.ts';
import { source } from './parts/source.ts';

const word = z.string().trim().min(1);
const words = z.array(word);

/** A term or place name as the guide writes it in each language, so that every page writes it alike. */
export const glossaryEntry = () =>
	z.strictObject({
		kind: z.enum(['place', 'term', 'person', 'people', 'organisation']).describe('What it is'),
		kk: word.describe('In Kazakh'),
		ru: word.describe('In Russian'),
		en: word.describe('In English'),
		avoid: z
			.strictObject({
				kk: words.optional().describe('Spellings to avoid in Kazakh'),
				ru: words.optional().describe('Spellings to avoid in Russian'),
				en: words.optional().describe('Spellings to avoid in English'),
			})
			.optional()
			.describe('Spellings that must not appear in the guide, per language'),
		historic: historicNames.optional(),
		note: z.string().optional().describe('For writers: meaning, use, declension'),
		source: source.optional(),
	});
