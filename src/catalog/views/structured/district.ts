import type { Locale } from '#domain/locale.ts';
import { entryPath } from '#paths.ts';
import type { Ld } from '#seo/thing.ts';
import { withinLd } from '#seo/place.ts';
import type { District } from '../../entries.ts';
import { region } from '../../region.ts';
import { pickText } from '../../translate.ts';
import { summaryOf } from '../card.ts';
import type { PictureView } from '../picture.ts';
import type { StructuredView } from './context.ts';

/** What the page of a district tells search engines. */
export const structuredDistrict = (
	{ id, facts, words }: District,
	picture: PictureView,
	locale: Locale,
): StructuredView => ({
	picture,
	things: ({ full, image }): readonly Ld[] => {
		const url = full(entryPath(locale, 'districts', id));
		const description = summaryOf(words, locale).text;
		const area = withinLd([
			{ types: 'AdministrativeArea', name: pickText(facts.name, locale), url },
			{ types: 'AdministrativeArea', name: pickText(region().name, locale) },
		])!;
		return [
			{
				...area,
				'@id': `${url}#area`,
				...(description ? { description } : {}),
				...(image ? { image } : {}),
			} satisfies typeof area,
		];
	},
});
