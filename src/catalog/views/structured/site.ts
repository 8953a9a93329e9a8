import { languageTag, type Locale } from '#domain/locale.ts';
import { doorPath, homePath } from '#paths.ts';
import { organizationLd, webSiteLd } from '#seo/organization.ts';
import type { Ld } from '#seo/thing.ts';
import { locales, region } from '../../region.ts';
import { pickText } from '../../translate.ts';
import { guideName } from '../page.ts';
import { publisher, type StructuredContext } from './context.ts';

/** What the language door and the first pages tell search engines: the guide, and who publishes it. */
export function structuredSite(locale: Locale, at: StructuredContext, isDoor = false): readonly Ld[] {
	const name = guideName(locale);
	const association = publisher(locale, at);
	return [
		webSiteLd(
			{
				name,
				otherNames: [...new Set(locales().map(guideName))].filter((other) => other !== name),
				description: pickText(region().summary, locale),
				url: at.full(isDoor ? doorPath() : homePath(locale)),
				languages: (isDoor ? locales() : [locale]).map(languageTag),
				licence: region().licence?.url,
			},
			association,
		),
		organizationLd(association),
	];
}
