import { z } from 'astro/zod';
import { WRITTEN_LOCALES } from '#domain/locale.ts';
import { contacts } from './parts/contacts.ts';
import { lngLat } from './parts/location.ts';
import { translated } from './parts/names.ts';
import { scene } from './parts/scene.ts';
import { sourced } from './parts/sourced.ts';
import { checkedOn, source, sources, webAddress } from './parts/source.ts';

const bbox = z
	.tuple([z.number(), z.number(), z.number(), z.number()])
	.refine(([west, south, east, north]) => west < east && south < north, { error: 'bbox' })
	.describe('Box as [west, south, east, north] in degrees');

/** What makes this guide the guide of this region; everything else in the engine is the same for any region. */
export const regionFacts = () =>
	z.strictObject({
		name: translated.describe('The region, as in a title'),
		guide: translated.describe('The name of the guide, as in the head of each page'),
		tagline: translated.describe('One short line below it'),
		summary: translated.describe('Two sentences about the region, for the first page and for search engines'),
		site: z.url({ protocol: /^https?$/ }).describe('Address the guide is published at'),
		locales: z
			.array(z.enum(WRITTEN_LOCALES))
			.min(1)
			.describe('Written languages, in the order of the language switch; the first is the default'),
		latinKazakh: z.boolean().default(false).describe('true to add Kazakh in Latin letters, computed from kk'),
		country: z
			.string()
			.regex(/^[A-Z]{2}$/)
			.describe('Country code, e.g. KZ'),
		timeZone: z.string().describe('IANA name, e.g. Asia/Qyzylorda'),
		registryPrefix: z
			.string()
			.regex(/^[A-Z]{2,4}$/)
			.describe('Letters of the registry numbers, e.g. KZO'),
		bbox: bbox.describe('Box that every place must lie in, as [west, south, east, north]'),
		center: lngLat.describe('Middle of the first map'),
		districts: z.array(z.string()).describe('Districts in the order in which they are shown'),
		capital: z
			.string()
			.describe('Id of the settlement that is the region’s capital; distances of districts count from it'),
		highlights: z
			.array(z.string())
			.optional()
			.describe('Ids of the places shown on the first page, in order; without them the most important ones'),
		scene: scene.describe('Drawing of the first page'),
		areaKm2: sourced(z.number().positive()).optional().describe('Area in square kilometres'),
		population: sourced(z.int().positive()).optional().describe('Number of people'),
		counted: z
			.array(
				z.strictObject({
					what: z.enum(['hotels', 'resorts', 'camps', 'museums', 'monuments']).describe('What was counted'),
					value: z.int().describe('How many there were'),
					year: z.string().describe('Year of the count, in quotation marks, e.g. "2023"'),
					source,
				}),
			)
			.optional()
			.describe('What official counts say there is, so that the registry can tell what it still lacks'),
		leftOut: z
			.array(
				z.strictObject({
					ids: z.array(z.string()).optional().describe('Ids under which collected facts know it'),
					what: translated.describe('What was left out'),
					why: translated.describe('Why it has no entry'),
					source: source.optional(),
				}),
			)
			.optional()
			.describe('What is known but has no entry, each with the reason'),
		association: z
			.strictObject({
				name: translated.describe('Name of the association'),
				contacts: contacts.optional(),
				about: translated.optional().describe('What the association does, in a few sentences'),
				sources,
			})
			.describe('Who answers for the guide'),
		licence: z
			.strictObject({
				id: z.string().min(1).describe('Its SPDX identifier, e.g. CC-BY-4.0'),
				name: z.string().min(1).describe('Its name as it is usually written, e.g. CC BY 4.0'),
				url: webAddress,
			})
			.optional()
			.describe('Licence of the words, drawings and data; every file that leaves the site names it'),
		emergency: z
			.array(
				z.strictObject({
					number: z
						.string()
						.regex(/^\d{3,6}$/)
						.describe('The number as it is dialled, in quotation marks, e.g. "112"'),
					name: translated.describe('Who answers'),
					source,
				}),
			)
			.optional()
			.describe('Short numbers to call in need, in the order in which they are printed'),
		reportEmail: z
			.email()
			.optional()
			.describe('Address for mistakes that readers report; left out until there is one'),
		modules: z
			.strictObject({
				museums: z.boolean().default(true).describe('true to show the museums'),
				stays: z.boolean().default(true).describe('true to show places to stay'),
				events: z.boolean().default(true).describe('true to show the events'),
				practical: z.boolean().default(true).describe('true to show the practical pages'),
			})
			.default({ museums: true, stays: true, events: true, practical: true })
			.describe('Sections that are shown'),
		map: z
			.strictObject({
				placesLimit: z
					.int()
					.nonnegative()
					.default(2000)
					.describe(
						'So many places the live map loads at once; where there are more, it loads those in view',
					),
			})
			.prefault({})
			.describe('The live map'),
		checkedOn,
	});

export type RegionFacts = z.infer<ReturnType<typeof regionFacts>>;
