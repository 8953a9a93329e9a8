import { z } from 'astro/zod';
import type { SchemaContext } from './parts/image.ts';
import { months } from './parts/months.ts';
import { translated } from './parts/names.ts';
import { photo } from './parts/photo.ts';
import { scene } from './parts/scene.ts';
import { day, source, sources } from './parts/source.ts';

export const THEMES = ['city', 'history', 'culture', 'space', 'sea', 'archaeology', 'mountains', 'pilgrimage', 'nature'] as const;
export const MODES = ['foot', 'car', 'high-clearance', 'four-wheel-drive', 'bus', 'train', 'boat'] as const;
export const SURFACES = ['paved', 'gravel', 'track', 'sand', 'street', 'mixed'] as const;
/** Where the kilometres of a leg come from; `schematic` and `straight-line` are computed, never written by hand. */
export const WRITTEN_KM_ORIGINS = ['sourced', 'road-graph'] as const;

const approval = z
	.discriminatedUnion('status', [
		z.strictObject({
			status: z.literal('proposed'),
			basis: z.array(source).min(1).describe('Published itineraries the proposal rests on'),
		}),
		z.strictObject({
			status: z.literal('approved'),
			act: z.string().min(1).describe('Number of the act'),
			date: day.describe('Day of the act'),
			body: translated.describe('Who approved it'),
			source,
		}),
	])
	.describe('proposed: the editors’ proposal; approved: by an act of the association');

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
			.strictObject({ value: z.number().positive(), origin: z.enum(WRITTEN_KM_ORIGINS), source })
			.optional()
			.describe('Kilometres, only if a source states them'),
		surface: z.strictObject({ value: z.enum(SURFACES), source }).optional(),
		vehicle: z.strictObject({ value: z.enum(MODES), source }).optional(),
		drivingMin: z
			.strictObject({ dry: z.int().positive(), wet: z.int().positive().optional(), source })
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
		theme: z.enum(THEMES),
		days: z.number().positive().describe('Days, 0.5 for half a day'),
		modes: z.array(z.enum(MODES)).min(1).describe('How one travels'),
		season: z
			.strictObject({ months: months.optional(), byCalendar: z.boolean().optional(), source: source.optional() })
			.describe('When to go; byCalendar: true where a calendar decides, such as launches'),
		permit: z.boolean().optional().describe('true if some stop needs a permit'),
		distance: z
			.strictObject({
				km: z.number().positive(),
				covers: z.enum(['whole', 'one-way', 'there-and-back']),
				source,
			})
			.optional()
			.describe('Length of the whole route, only if a source states it'),
		stops: z.array(stop).min(2),
		legs: z.array(leg).describe('One for each pair of stops that follow each other, in order'),
		photos: z.array(photo(image)).optional(),
		scene: scene.optional(),
		status: z
			.strictObject({ value: z.enum(['open', 'closed', 'warning']), until: day, source, note: translated })
			.optional()
			.describe('A closure or warning with the day it ends'),
		sources,
		checkedOn: day,
	});

export type RouteFacts = z.infer<ReturnType<typeof routeFacts>>;
