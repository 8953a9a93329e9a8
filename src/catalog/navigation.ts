import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { aboutPath, mapPath, practicalPath, registryPath, sectionPath } from '#paths.ts';
import { entries } from './entries.ts';
import { region } from './region.ts';
import { sections } from './sections.ts';
import { topics } from './views/article.ts';
import type { Crumb } from './views/page.ts';

/** The links of head and foot, in the order of the menu; what this region does not have is not there. */
export async function navigation(locale: Locale): Promise<Crumb[]> {
	const ui = useUi(locale);
	const hasTopics = region().modules.practical && topics(await entries()).length > 0;
	return [
		{ title: ui('map'), href: mapPath(locale) },
		...(await sections()).map((section) => ({ title: ui(section), href: sectionPath(locale, section) })),
		...(hasTopics ? [{ title: ui('practical'), href: practicalPath(locale) }] : []),
		{ title: ui('registry'), href: registryPath(locale) },
		{ title: ui('about'), href: aboutPath(locale) },
	];
}
