import { z } from 'astro/zod';
import { LANDS } from '#domain/scene.ts';
import type { SchemaContext } from './parts/image.ts';
import { location } from './parts/location.ts';
import { historicNames, translated } from './parts/names.ts';
import { photos } from './parts/photo.ts';
import { scene } from './parts/scene.ts';
import { sourced } from './parts/sourced.ts';
import { checkedOn, sources } from './parts/source.ts';

/** A district or a city that counts as one. */
export const districtFacts = ({ image }: SchemaContext) =>
	z.strictObject({
		name: translated,
		historicNames: historicNames.optional(),
		kind: z.enum(['district', 'city']).describe('What it is'),
		center: z.string().describe('Id of the settlement that is its centre'),
		location: location.describe('Point of its centre, for the map'),
		land: z.enum(LANDS).describe('The land most of it is; drawings of its places stand on it'),
		areaKm2: sourced(z.number().positive()).optional().describe('Area in square kilometres'),
		population: sourced(z.int().positive()).optional().describe('Number of people'),
		founded: sourced(z.string().min(4)).optional().describe('Year or day of foundation'),
		phoneCode: z.string().optional().describe('Telephone code, e.g. "+7 72433"'),
		photos: photos(image).optional(),
		scene: scene.optional(),
		sources,
		checkedOn,
	});

export type DistrictFacts = z.infer<ReturnType<typeof districtFacts>>;
