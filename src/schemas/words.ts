import { z } from 'astro/zod';

const summary = z
	.string()
	.trim()
	.min(20)
	.max(220)
	.describe('One or two sentences for lists and search engines, at most 220 characters');

/** Head of a words file of a place or district: its name stands in the facts. */
export const placeWords = z.strictObject({ summary });

/** Head of a words file that carries its own title: routes, practical pages. */
export const titledWords = z.strictObject({
	title: z.string().trim().min(3).max(80).describe('Title, at most 80 characters'),
	summary,
});
