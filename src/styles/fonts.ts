import { fontProviders } from 'astro/config';
import { ALPHABETS, GOLOS_RANGES, UNICODE_RANGES, type Alphabet } from './alphabets.ts';

const variants = (family: string, weights: readonly number[], ranges: Readonly<Record<Alphabet, string>>) =>
	weights.flatMap((weight) =>
		ALPHABETS.map((subset) => ({
			src: [`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`] as [string],
			weight,
			style: 'normal' as const,
			display: 'swap' as const,
			unicodeRange: [ranges[subset]] as [string],
		})),
	);

type Variants = [ReturnType<typeof variants>[number]];

/** Brygada 1918 for titles, Golos Text for the rest: they draw Kazakh, Cyrillic and Latin, but for Ğ in Golos (SIL OFL 1.1). */
export const families = [
	{
		name: 'Brygada 1918',
		cssVariable: '--font-serif' as const,
		provider: fontProviders.local(),
		fallbacks: ['Georgia', 'serif'],
		options: { variants: variants('brygada-1918', [600], UNICODE_RANGES) as Variants },
	},
	{
		name: 'Golos Text',
		cssVariable: '--font-sans' as const,
		provider: fontProviders.local(),
		// `system-ui` last makes Astro fit the phone's own face to ours, so that little moves when ours arrives.
		fallbacks: ['Arial', 'system-ui'],
		options: { variants: variants('golos-text', [400, 600], GOLOS_RANGES) as Variants },
	},
];
