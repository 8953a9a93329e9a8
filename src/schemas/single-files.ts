import type { z } from 'astro/zod';
import { changesFacts } from './changes.ts';
import { homeFacts } from './home.ts';
import { holidaysFacts } from './holidays.ts';
import { redirectsFacts } from './redirects.ts';

/** Files right in the content folder that hold a list of their own; a guide may do without them. */
export const SINGLE_FILES = {
	'changes.yaml': changesFacts(),
	'home.yaml': homeFacts(),
	'holidays.yaml': holidaysFacts(),
	'redirects.yaml': redirectsFacts(),
} satisfies Record<string, z.ZodObject>;

export type SingleFileName = keyof typeof SINGLE_FILES;
