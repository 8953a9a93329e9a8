import { z } from 'astro/zod';
import { location } from './parts/location.ts';
import { historicNames, translated } from './parts/names.ts';
import { sourced } from './parts/sourced.ts';
import { checkedOn, sources } from './parts/source.ts';

export const SETTLEMENT_KINDS = ['city', 'town', 'village', 'station'] as const;

/** A town, village or halt that routes and maps name; it has no page of its own. */
export const settlementFacts = () =>
	z.strictObject({
		name: translated,
		historicNames: historicNames.optional(),
		kind: z.enum(SETTLEMENT_KINDS).describe('What it is'),
		district: z
			.string()
			.optional()
			.describe('Folder name of the district; left out for places outside the region'),
		location: location.optional(),
		population: sourced(z.int().nonnegative()).optional().describe('Number of people'),
		sources,
		checkedOn,
	});

export type SettlementFacts = z.infer<ReturnType<typeof settlementFacts>>;
