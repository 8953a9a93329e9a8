import { z } from 'astro/zod';
import { contacts, hours } from './parts/contacts.ts';
import type { SchemaContext } from './parts/image.ts';
import { location } from './parts/location.ts';
import { months } from './parts/months.ts';
import { historicNames, translated } from './parts/names.ts';
import { photos } from './parts/photo.ts';
import { scene } from './parts/scene.ts';
import { sourced } from './parts/sourced.ts';
import { checkedOn, day, source, sources } from './parts/source.ts';

export const PROTECTIONS = [
	'world-heritage',
	'tentative',
	'republican',
	'local',
	'reserve',
	'listed',
] as const;
export const ACCESS_REGIMES = ['free', 'ticket', 'guide', 'permit', 'closed'] as const;
export const STATUSES = ['open', 'seasonal', 'closed', 'planned', 'unconfirmed'] as const;

const protection = z
	.strictObject({
		level: z
			.enum(PROTECTIONS)
			.describe(
				'world-heritage, tentative (proposed for UNESCO), republican, local, reserve, listed (level unknown)',
			),
		act: z.string().optional().describe('Number or name of the act'),
		date: z.string().optional().describe('Date or year of the act'),
		source,
	})
	.describe('State protection');

const access = z
	.strictObject({
		regime: z
			.enum(ACCESS_REGIMES)
			.optional()
			.describe('free, ticket, guide (only with one), permit, closed. Leave out if not known'),
		nearest: z
			.strictObject({
				settlement: z.string().describe('Id of the settlement, e.g. zhosaly'),
				km: z.number().nonnegative().optional().describe('Kilometres to it'),
				origin: z.enum(['sourced', 'straight-line']).optional().describe('Where the kilometres come from'),
			})
			.optional()
			.describe('The nearest settlement'),
		vehicle: z
			.enum(['any', 'car', 'high-clearance', 'four-wheel-drive'])
			.optional()
			.describe('What kind of car gets there'),
		source,
	})
	.describe('How one gets in and there');

const status = z
	.strictObject({
		value: z.enum(STATUSES).describe('How things stand now'),
		source,
		until: day.optional().describe('Day after which this must be checked again'),
	})
	.describe('Whether it works now. Leave out if nothing is known against it');

/** Facts that every place shares, whatever its kind: sights, museums, stays and services have one vocabulary. */
export const placeShape = ({ image }: SchemaContext) => ({
	registry: z
		.string()
		.regex(/^[A-Z]{2,4}-\d{3,4}$/, { error: 'registry' })
		.describe('Registry number, e.g. KZO-017. Given once, never used again'),
	name: translated.describe('The name, in each language'),
	historicNames: historicNames.optional(),
	district: z.string().describe('Folder name of the district, e.g. zhanakorgan'),
	location: location.optional(),
	partOf: z.string().optional().describe('Id of the place it belongs to, e.g. a museum inside a complex'),
	built: sourced(translated).optional().describe('When it was built or first mentioned'),
	protection: protection.optional(),
	access: access.optional(),
	status: status.optional(),
	holy: z.boolean().optional().describe('true where people pray: the page then says how to behave'),
	formerIsland: z
		.boolean()
		.optional()
		.describe('true for what was an island before the water drew back: it is then not told to be seabed'),
	bestMonths: months.optional().describe('Months in which a visit is comfortable'),
	hours: hours.optional(),
	contacts: contacts.optional(),
	photos: photos(image).optional(),
	scene: scene.optional(),
	importance: z
		.int()
		.min(1)
		.max(3)
		.optional()
		.describe('1 a reason to travel, 2 worth the way, 3 (default) if you are near'),
	sameAs: z
		.strictObject({
			wikidata: z
				.string()
				.regex(/^Q\d+$/)
				.optional()
				.describe('Number in Wikidata: the letter Q and digits'),
			osm: z
				.string()
				.regex(/^(node|way|relation)\/\d+$/)
				.optional()
				.describe('Object in OpenStreetMap: node, way or relation, a slash and its number'),
			wikipedia: z
				.url({ protocol: /^https$/ })
				.optional()
				.describe('Address of the Wikipedia article, with https://'),
		})
		.optional()
		.describe('The same thing elsewhere'),
	sources,
	checkedOn,
});
