import type { Sign } from '#cards/sign.ts';
import { languageTag } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { numberPath } from '#paths.ts';
import type { Place } from '../entries.ts';
import { locales, region } from '../region.ts';
import { guideName } from './page.ts';

/** The plate of a place: one for readers of every written language. */
export function signOf({ facts }: Place, site: URL): Sign {
	const written = region().locales;
	const names = written.flatMap((locale) => facts.name[locale] ?? []);
	return {
		lang: languageTag(locales()[0]!),
		guide: guideName(locales()[0]!),
		number: facts.registry,
		names: [...new Set(names)],
		hints: written.map((locale) => useUi(locale)('sign.scan')),
		address: new URL(numberPath(facts.registry), site).href,
		checkedOn: facts.checkedOn,
	};
}
