import type { Locale } from '#domain/locale.ts';
import type { SocialImage } from './page.ts';

/** What a page tells the light layout: a page of one file, without fonts, for a bad line or a short stay. */
export interface LightPageView {
	/** Language of the page as written; the Latin version is made of it afterwards. */
	readonly lang: string;
	readonly title: string;
	readonly description: string;
	readonly path: string;
	/** The full page that search engines keep in its stead. */
	readonly canonical: string;
	/** Picture for social networks; without one the first page's is shown. */
	readonly image?: SocialImage;
	/** The same page in each language, where it has several. */
	readonly languages?: readonly { readonly locale: Locale; readonly href: string }[];
	/** Where a browser goes on by itself at once. */
	readonly movedTo?: string;
}
