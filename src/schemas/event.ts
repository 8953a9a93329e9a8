import { z } from 'astro/zod';
import type { SchemaContext } from './parts/image.ts';
import { photos } from './parts/photo.ts';
import { scene } from './parts/scene.ts';
import { checkedOn, day, partialDate, source, sources } from './parts/source.ts';
import { translated } from './parts/names.ts';

/** A festival, fair or launch. Dates only when a source states them. */
export const eventFacts = ({ image }: SchemaContext) =>
	z.strictObject({
		name: translated,
		district: z.string().describe('Folder name of the district, e.g. zhanakorgan'),
		place: z.string().optional().describe('Id of the place or settlement where it happens'),
		month: z.int().min(1).max(12).optional().describe('Month in which it usually falls'),
		lastKnown: z
			.strictObject({ date: partialDate, source })
			.optional()
			.describe('The last time it is known to have taken place'),
		next: z
			.strictObject({
				start: day.describe('First day, as YYYY-MM-DD'),
				end: day.optional().describe('Last day, if it lasts longer than one'),
				source,
			})
			.optional()
			.describe('The next date, only if announced'),
		photos: photos(image).optional(),
		scene: scene.optional(),
		sources,
		checkedOn,
	});

export type EventFacts = z.infer<ReturnType<typeof eventFacts>>;
