import type { Locale } from '#domain/locale.ts';
import { formatDate } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { aboutPath, documentsPath } from '#paths.ts';
import type { Entries } from '../entries.ts';
import { locales } from '../region.ts';
import { homeCrumb, type PageView } from './page.ts';
import { socialImage } from './picture.ts';
import { said, type Said } from './said.ts';
import { sourceView, type SourceView } from './sources.ts';

/** The documents of the association and about the region's tourism, newest first. */
export interface DocumentsView {
	readonly page: PageView;
	readonly title: string;
	readonly documents: readonly {
		readonly name: Said;
		readonly about: Said;
		readonly date: string;
		readonly source: SourceView;
	}[];
}

export function documentsView(entries: Entries, locale: Locale): DocumentsView {
	const ui = useUi(locale);
	const title = ui('documents');
	return {
		page: {
			locale,
			title,
			description: `${ui('documents')}. ${ui('about')}`,
			path: documentsPath,
			written: locales(),
			crumbs: [homeCrumb(locale), { title: ui('about'), href: aboutPath(locale) }],
			image: socialImage(locale, 'about/documents', title),
		},
		title,
		documents: entries.documents
			.toSorted((a, b) => ((a.facts.date ?? '') < (b.facts.date ?? '') ? 1 : -1))
			.map(({ facts }) => ({
				name: said(facts.name, locale),
				about: said(facts.about, locale),
				date: facts.date ? formatDate(facts.date, locale) : '',
				source: sourceView(facts.source),
			})),
	};
}
