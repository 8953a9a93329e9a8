import type { Locale } from '#domain/locale.ts';
import type { MapSubject } from './subject.ts';

/** What the address of a framed map asks for; without a subject it shows the whole region. */
export interface EmbedAsked {
	readonly locale: Locale;
	readonly subject: MapSubject | undefined;
}

const SUBJECTS = ['route', 'district', 'place'] as const;

/** Reads the query of a framed map; a language that the guide does not have becomes its first one. */
export function readEmbed(query: URLSearchParams, locales: readonly Locale[]): EmbedAsked {
	const what = SUBJECTS.find((subject) => query.get(subject));
	return {
		locale: locales.find((locale) => locale === query.get('lang')) ?? locales[0]!,
		subject: what && { what, id: query.get(what)! },
	};
}

/** The query that asks a framed map for this, without its question mark. */
export const embedQuery = ({ locale, subject }: EmbedAsked): string =>
	new URLSearchParams({ ...(subject ? { [subject.what]: subject.id } : {}), lang: locale }).toString();

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

/** The HTML that a partner pastes into a page to frame the map at this full address. */
export const embedCode = ({ address, title }: { readonly address: string; readonly title: string }): string =>
	`<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="480" loading="lazy" allowfullscreen style="border:0"></iframe>`;
