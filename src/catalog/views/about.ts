import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { aboutPath, documentsPath, stylePath } from '#paths.ts';
import type { Entries } from '../entries.ts';
import { locales, region } from '../region.ts';
import { pickText } from '../translate.ts';
import { aboutArticle, articleView, type ArticleView } from './article.ts';
import { homeCrumb, type PageView } from './page.ts';
import { socialImage } from './picture.ts';
import { said, type Said } from './said.ts';

/** The page about the guide and the association that publishes it. */
export interface AboutView {
	readonly page: PageView;
	/** Words about the guide, once somebody has written them. */
	readonly article?: ArticleView;
	readonly association: Said;
	readonly contacts: string;
	readonly documents: { readonly title: string; readonly href: string };
	readonly style: { readonly title: string; readonly href: string };
}

export function aboutView(entries: Entries, locale: Locale): AboutView {
	const ui = useUi(locale);
	const { association } = region();
	const { contacts } = association;
	const at = { locale, path: aboutPath, crumbs: [homeCrumb(locale)] };
	const article = aboutArticle(entries);
	const view = article && articleView(entries, article, at, 'about');
	return {
		page: view?.page ?? {
			...at,
			title: ui('about'),
			description: pickText(association.name, locale),
			written: locales(),
			image: socialImage(locale, 'about', ui('about')),
		},
		...(view ? { article: view } : {}),
		association: said(association.name, locale),
		contacts:
			[...(contacts?.phones ?? []), contacts?.email, contacts?.website].filter(Boolean).join(', ') ||
			ui('association.noContacts'),
		documents: { title: ui('documents'), href: documentsPath(locale) },
		style: { title: ui('style.title'), href: stylePath(locale) },
	};
}
