import { fontProviders } from 'astro/config';
import { ALPHABETS, type Alphabet } from './alphabets.ts';

/** Unicode ranges of the fontsource files, so that a page loads only the alphabets it shows. */
const RANGES = {
	latin:
		'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212,U+FEFF,U+FFFD',
	'latin-ext': 'U+0100-0130,U+0132-0151,U+0154-024F,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0',
	cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
	'cyrillic-ext': 'U+0460-048F,U+0492-04AF,U+04B2-052F',
} as const satisfies Record<Alphabet, string>;

const variants = (family: string, weights: readonly number[]) =>
	weights.flatMap((weight) =>
		ALPHABETS.map((subset) => ({
			src: [`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`] as [string],
			weight,
			style: 'normal' as const,
			display: 'swap' as const,
			unicodeRange: [RANGES[subset]] as [string],
		})),
	);

type Variants = [ReturnType<typeof variants>[number]];

/** Brygada 1918 for titles, Golos Text for the rest: both draw every Kazakh letter, Cyrillic and Latin (SIL OFL 1.1). */
export const families = [
	{
		name: 'Brygada 1918',
		cssVariable: '--font-serif' as const,
		provider: fontProviders.local(),
		fallbacks: ['Georgia', 'serif'],
		options: { variants: variants('brygada-1918', [600]) as Variants },
	},
	{
		name: 'Golos Text',
		cssVariable: '--font-sans' as const,
		provider: fontProviders.local(),
		// `system-ui` last makes Astro fit the phone's own face to ours, so that little moves when ours arrives.
		fallbacks: ['Arial', 'system-ui'],
		options: { variants: variants('golos-text', [400, 600]) as Variants },
	},
];
