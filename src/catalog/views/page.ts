import { writtenOf, type Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { homePath } from '#paths.ts';
import type { WordsByLanguage } from '../entries.ts';
import { locales, region } from '../region.ts';
import { pickText } from '../translate.ts';
import type { StructuredView } from './structured/context.ts';

/** One step of the way from the first page to this one. */
export interface Crumb {
	readonly title: string;
	readonly href: string;
}

/** A picture of 1200 × 630 pixels, made for social networks. */
export interface SocialImage {
	readonly src: string;
	readonly alt: string;
}

/** What every page tells the layout about itself. */
export interface PageView {
	readonly locale: Locale;
	readonly title: string;
	readonly description: string;
	/** Address of this page in another language. */
	readonly path: (locale: Locale) => string;
	/** Languages the page is really written in; the others are left out of `hreflang`. */
	readonly written: readonly Locale[];
	/** The steps above this page, the first page first. */
	readonly crumbs: readonly Crumb[];
	/** Picture for social networks; without one the first page's is shown. */
	readonly image?: SocialImage;
	readonly type?: 'website' | 'article';
	/** What it tells search engines about its subject. */
	readonly structured?: StructuredView | undefined;
}

/** The first page as a step. */
export const homeCrumb = (locale: Locale): Crumb => ({
	title: useUi(locale)('home'),
	href: homePath(locale),
});

/** Locales in which these words really exist. */
export const writtenIn = (words: WordsByLanguage): Locale[] =>
	locales().filter((locale) => words[writtenOf(locale)]);

/** Name of the guide in this locale. */
export const guideName = (locale: Locale): string => pickText(region().guide, locale);
