import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { practicalPath, topicPath } from '#paths.ts';
import type { Article, Entries } from '../entries.ts';
import { locales } from '../region.ts';
import { pick } from '../translate.ts';
import { summaryOf } from './card.ts';
import { homeCrumb, writtenIn, type PageView } from './page.ts';
import { socialImage } from './picture.ts';
import { proseView, type ProseView } from './place.ts';
import type { Said } from './said.ts';
import { sourcesView, type SourcesView } from './sources.ts';

/** A page of words with its own title. */
export interface ArticleView {
	readonly page: PageView;
	readonly title: string;
	readonly summary: Said;
	readonly sections: readonly { readonly id: string; readonly title: string }[];
	readonly prose: ProseView;
	readonly isFallback: boolean;
	readonly sources: SourcesView;
}

/** The article about the guide has a page of its own; all others are practical topics. */
const ABOUT = 'about';

/** The practical topics in their order. */
export const topics = (entries: Entries): Article[] => entries.articles.filter(({ id }) => id !== ABOUT);

/** The article about the guide, if it is written. */
export const aboutArticle = (entries: Entries): Article | undefined =>
	entries.articles.find(({ id }) => id === ABOUT);

/** Words, contents and sources of an article at the address and below the crumbs that its page gives; `key` names its picture. */
export function articleView(
	entries: Entries,
	{ words, facts }: Article,
	at: Pick<PageView, 'locale' | 'path' | 'crumbs'>,
	key: string,
): ArticleView {
	const { locale } = at;
	const picked = pick(words, locale);
	const title = picked?.value.title ?? '';
	const summary = summaryOf(words, locale);
	return {
		page: {
			...at,
			title,
			description: summary.text,
			written: writtenIn(words),
			image: socialImage(locale, key, title),
			type: 'article',
		},
		title,
		summary,
		sections: picked?.value.sections ?? [],
		prose: proseView(words, entries, locale, (one) => one.lead),
		isFallback: picked?.isFallback ?? false,
		sources: sourcesView(facts.sources, facts.checkedOn, { number: '', name: title }, locale),
	};
}

/** The page of a practical topic. */
export function topicView(entries: Entries, article: Article, locale: Locale): ArticleView {
	const at = {
		locale,
		path: (other: Locale) => topicPath(other, article.id),
		crumbs: [homeCrumb(locale), { title: useUi(locale)('practical'), href: practicalPath(locale) }],
	};
	return articleView(entries, article, at, `practical/${article.id}`);
}

/** The list of practical topics. */
export interface TopicsView {
	readonly page: PageView;
	readonly title: string;
	readonly intro: string;
	readonly topics: readonly { readonly href: string; readonly title: string; readonly summary: Said }[];
}

export function topicsView(entries: Entries, locale: Locale): TopicsView {
	const ui = useUi(locale);
	const title = ui('practical');
	const intro = ui('practical.intro');
	return {
		page: {
			locale,
			title,
			description: intro,
			path: practicalPath,
			written: locales(),
			crumbs: [homeCrumb(locale)],
			image: socialImage(locale, 'practical', title),
		},
		title,
		intro,
		topics: topics(entries).map(({ id, words }) => ({
			href: topicPath(locale, id),
			title: pick(words, locale)?.value.title ?? id,
			summary: summaryOf(words, locale),
		})),
	};
}
