import { z } from 'astro/zod';
import { months } from './parts/months.ts';
import { translated } from './parts/names.ts';
import { source } from './parts/source.ts';
import { THEMES } from './route.ts';
import { SIGHT_KINDS } from './sight.ts';

const way = z
	.strictObject({
		name: translated.describe('What one may want, in a word or two'),
		theme: z.enum(THEMES).optional().describe('Theme of the routes that answer it'),
		kinds: z
			.array(z.enum(SIGHT_KINDS).describe('What it is'))
			.min(1)
			.optional()
			.describe('Kinds of the sights that answer it'),
		page: z.string().optional().describe('Id of the page that answers it, e.g. food'),
	})
	.describe('One thing that one may come for; it needs a theme, kinds or a page');

const yearNote = z
	.strictObject({
		months: months.describe('Months it is true of'),
		note: translated.describe('What to know of them, in a few words'),
		source,
	})
	.describe('Something that some months bring, such as heat');

/** `home.yaml`: what the first page offers beside the stories. A region may do without it. */
export const homeFacts = () =>
	z.strictObject({
		ways: z
			.array(way)
			.optional()
			.describe(
				'What one may come for, in the order in which it is offered; without it the themes of the routes',
			),
		year: z.array(yearNote).optional().describe('What the months bring, beside routes and events'),
		firstSteps: z
			.array(z.string())
			.optional()
			.describe('Ids of the practical pages to read first; without it the first ones of their list'),
	});

export type HomeFacts = z.infer<ReturnType<typeof homeFacts>>;
