import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { aboutPath, documentsPath } from '#paths.ts';
import type { Entries } from '../entries.ts';
import { region } from '../region.ts';
import { pick, pickText } from '../translate.ts';
import { summaryOf } from './card.ts';
import { homeCrumb, writtenIn, type PageView } from './page.ts';
import { proseView, type ProseView } from './place.ts';
import { said, type Said } from './said.ts';
import { sourcesView, type SourcesView } from './sources.ts';

/** A page of words with its own title: about the guide, licences, privacy, accessibility. */
export interface ArticleView {
	readonly page: PageView;
	readonly title: string;
	readonly summary: Said;
	readonly prose: ProseView;
	readonly isFallback: boolean;
	readonly contacts: string;
	readonly association: Said;
	readonly documents: { readonly title: string; readonly href: string };
	readonly sources?: SourcesView;
}

/** The page about the guide; its words are the article `about`. Without one it still names the association. */
export function aboutView(entries: Entries, locale: Locale): ArticleView {
	const ui = useUi(locale);
	const article = entries.articles.find(({ id }) => id === 'about');
	const words = article?.words ?? {};
	const title = pick(words, locale)?.value.title ?? ui('about');
	const summary = summaryOf(words, locale);
	const { association } = region();
	return {
		page: {
			locale,
			title,
			description: summary.text || pickText(association.name, locale),
			path: aboutPath,
			written: article ? writtenIn(words) : [locale],
			crumbs: [homeCrumb(locale)],
		},
		title,
		summary,
		prose: proseView(words, entries, locale, (one) => one.lead),
		isFallback: pick(words, locale)?.isFallback ?? false,
		association: said(association.name, locale),
		contacts:
			association.contacts?.phones?.join(', ') ?? association.contacts?.email ?? ui('association.noContacts'),
		documents: { title: ui('documents'), href: documentsPath(locale) },
		...(article
			? {
					sources: sourcesView(
						article.facts.sources,
						article.facts.checkedOn,
						{ number: '', name: title },
						locale,
					),
				}
			: {}),
	};
}
