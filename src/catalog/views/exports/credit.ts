import type { Locale } from '#domain/locale.ts';
import { doorPath } from '#paths.ts';
import type { Credit } from '#exports/credit.ts';
import { region } from '../../region.ts';
import { spelt } from '../../spell.ts';

/** The guide, the association and the licence, as files in this language name them. */
export function credit(locale: Locale, site: URL): Credit {
	const { association, guide, licence } = region();
	const publisher = spelt(association.name, locale);
	const home = new URL(doorPath(), site).href;
	return {
		guide: spelt(guide, locale),
		publisher,
		site: home,
		...(licence ? { licence } : {}),
		attribution: [`© ${publisher}`, spelt(guide, locale), licence?.name, home].filter(Boolean).join(', '),
	};
}
