import { languageTag } from '#domain/locale.ts';
import { LANGUAGE_NAMES } from '#i18n/language-names.ts';
import { numberPath } from '#paths.ts';
import { locales, region } from '../region.ts';
import { spell } from '../spell.ts';
import { pickText } from '../translate.ts';
import type { RegistryEntry } from './exports/registry-entries.ts';
import type { LightPageView } from './light-page.ts';
import { guideName } from './page.ts';
import { said, type Said } from './said.ts';

/** The short address of a number: a door with a handle for each language. */
export interface NumberView {
	readonly page: LightPageView;
	readonly guide: string;
	readonly registry: string;
	readonly doors: readonly {
		readonly lang: string;
		readonly language: string;
		readonly name: Said;
		readonly href: string;
	}[];
}

/** One page for all languages: a plate is read by people of each, and none is chosen for them. */
export function numberView({ facts, path }: RegistryEntry): NumberView {
	const { registry, name } = facts;
	const first = locales()[0]!;
	const names = region().locales.map((locale) => pickText(name, locale));
	const title = `${registry}: ${[...new Set(names)].join(' · ')}`;
	return {
		page: {
			lang: first,
			title,
			description: `${guideName(first)}: ${registry}`,
			path: numberPath(registry),
			canonical: path(first).split('#')[0]!,
		},
		guide: guideName(first),
		registry,
		doors: locales().map((locale) => {
			const { text, lang } = said(name, locale);
			return {
				lang: languageTag(locale),
				language: LANGUAGE_NAMES[locale].long,
				name: lang ? { text, lang } : { text: spell(text, locale) },
				href: path(locale),
			};
		}),
	};
}
