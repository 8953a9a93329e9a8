import { z } from 'astro/zod';

/** Months 1–12 in which a visit is comfortable, e.g. `[4, 5, 9, 10]`. */
export const months = z
	.array(z.int().min(1).max(12))
	.min(1)
	.describe('Months as numbers, e.g. [4, 5, 9, 10]');
