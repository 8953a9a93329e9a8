import { z } from 'astro/zod';
import { location } from './parts/location.ts';
import { historicName, translated } from './parts/names.ts';
import { sourced } from './parts/sourced.ts';
import { day, sources } from './parts/source.ts';

export const SETTLEMENT_KINDS = ['city', 'town', 'village', 'station'] as const;

/** A town, village or halt that routes and maps name; it has no page of its own. */
export const settlementFacts = () =>
	z.strictObject({
		name: translated,
		historicNames: z.array(historicName).optional(),
		kind: z.enum(SETTLEMENT_KINDS),
		district: z.string().optional().describe('Folder name of the district; left out for places outside the region'),
		location: location.optional(),
		population: sourced(z.int().nonnegative()).optional(),
		sources,
		checkedOn: day,
	});

export type SettlementFacts = z.infer<ReturnType<typeof settlementFacts>>;
