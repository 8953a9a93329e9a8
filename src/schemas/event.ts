import { z } from 'astro/zod';
import type { SchemaContext } from './parts/image.ts';
import { photo } from './parts/photo.ts';
import { scene } from './parts/scene.ts';
import { day, partialDate, source, sources } from './parts/source.ts';
import { translated } from './parts/names.ts';

/** A festival, fair or launch. Dates only when a source states them. */
export const eventFacts = ({ image }: SchemaContext) =>
	z.strictObject({
		name: translated,
		district: z.string(),
		place: z.string().optional().describe('Id of the place or settlement where it happens'),
		month: z.int().min(1).max(12).optional().describe('Month in which it usually falls'),
		lastKnown: z.strictObject({ date: partialDate, source }).optional(),
		next: z
			.strictObject({ start: day, end: day.optional(), source })
			.optional()
			.describe('The next date, only if announced'),
		photos: z.array(photo(image)).optional(),
		scene: scene.optional(),
		sources,
		checkedOn: day,
	});

export type EventFacts = z.infer<ReturnType<typeof eventFacts>>;
