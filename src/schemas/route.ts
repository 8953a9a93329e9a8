import { z } from 'astro/zod';
import { EMBLEMS } from '#domain/emblem.ts';
import type { SchemaContext } from './parts/image.ts';
import { months } from './parts/months.ts';
import { translated } from './parts/names.ts';
import { photos } from './parts/photo.ts';
import { scene } from './parts/scene.ts';
import { checkedOn, day, source, sources } from './parts/source.ts';

export const THEMES = [
	'city',
	'history',
	'culture',
	'space',
	'sea',
	'archaeology',
	'mountains',
	'pilgrimage',
	'nature',
] as const;
export const MODES = ['foot', 'car', 'high-clearance', 'four-wheel-drive', 'bus', 'train', 'boat'] as const;
export type Mode = (typeof MODES)[number];
export const SURFACES = ['paved', 'gravel', 'track', 'sand', 'street', 'mixed'] as const;
/** Where the kilometres of a leg come from; `schematic` and `straight-line` are computed, never written by hand. */
export const WRITTEN_KM_ORIGINS = ['sourced', 'road-graph'] as const;

const approvalStatus = 'proposed: the editors propose it; approved: an act of the association approves it';

const approval = z
	.discriminatedUnion('status', [
		z.strictObject({
			status: z.literal('proposed').describe(approvalStatus),
			basis: z.array(source).min(1).describe('Published itineraries the proposal rests on'),
		}),
		z.strictObject({
			status: z.literal('approved').describe(approvalStatus),
			act: z.string().min(1).describe('Number of the act'),
			date: day.describe('Day of the act'),
			body: translated.describe('Who approved it'),
			source,
		}),
	])
	.describe('Whether the association has approved the route');

const stop = z.strictObject({
	place: z.string().describe('Id of a place or settlement, e.g. syganak'),
	day: z.int().min(1).describe('On which day of the journey'),
	visitMin: z.int().positive().optional().describe('Minutes to look around, if a source says so'),
});

const leg = z
	.strictObject({
		from: z.string().describe('Id of the stop it begins at'),
		to: z.string().describe('Id of the next stop'),
		km: z
			.strictObject({
				value: z.number().positive().describe('Kilometres'),
				origin: z.enum(WRITTEN_KM_ORIGINS).describe('Where the kilometres come from'),
				source,
			})
			.optional()
			.describe('Kilometres, only if a source states them'),
		surface: z
			.strictObject({ value: z.enum(SURFACES).describe('The value, as the source gives it'), source })
			.optional()
			.describe('What the road is like, only if a source says so'),
		vehicle: z
			.strictObject({ value: z.enum(MODES).describe('The value, as the source gives it'), source })
			.optional()
			.describe('What one needs to pass here, only if a source says so'),
		drivingMin: z
			.strictObject({
				dry: z.int().positive().describe('Minutes while the ground is dry'),
				wet: z.int().positive().optional().describe('Minutes after rain or snow'),
				source,
			})
			.optional()
			.describe('Driving time in minutes, on dry and on wet ground'),
		lastFuel: z.string().optional().describe('Id of the last fuel before or on this leg'),
		lastWater: z.string().optional().describe('Id of the last drinking water'),
		lastSignal: z.string().optional().describe('Id of the last settlement with a mobile signal'),
	})
	.describe('The way between two stops that follow each other');

/** Facts of a route: a chain of stops and the legs that join them. Words live in kk.mdx, ru.mdx, en.mdx. */
export const routeFacts = ({ image }: SchemaContext) =>
	z.strictObject({
		order: z.int().positive().describe('Place in the list of routes'),
		approval,
		theme: z.enum(THEMES).describe('What the route is about'),
		emblem: z
			.enum(EMBLEMS)
			.optional()
			.describe('Its mark on the map, in lists and on paper; that of its theme if left out'),
		days: z.number().positive().describe('Days, 0.5 for half a day'),
		modes: z.array(z.enum(MODES)).min(1).describe('How one travels'),
		season: z
			.strictObject({
				months: months.optional(),
				byCalendar: z
					.boolean()
					.optional()
					.describe('true where a calendar decides when to go, such as that of launches'),
				source: source.optional(),
			})
			.describe('When to go; {} if any month is fine'),
		permit: z.boolean().optional().describe('true if some stop needs a permit'),
		distance: z
			.strictObject({
				km: z.number().positive().describe('Kilometres'),
				covers: z.enum(['whole', 'one-way', 'there-and-back']).describe('What these kilometres cover'),
				source,
			})
			.optional()
			.describe('Length of the whole route, only if a source states it'),
		stops: z.array(stop).min(2).describe('Stops in the order of the journey, at least two'),
		legs: z.array(leg).describe('One for each pair of stops that follow each other, in order'),
		photos: photos(image).optional(),
		scene: scene.optional(),
		status: z
			.strictObject({
				value: z.enum(['open', 'closed', 'warning']).describe('How things stand now'),
				until: day.describe('Day after which this must be checked again'),
				source,
				note: translated.describe('What a traveller should know, in each language'),
			})
			.optional()
			.describe('A closure or warning with the day it ends'),
		sources,
		checkedOn,
	});

export type RouteFacts = z.infer<ReturnType<typeof routeFacts>>;
