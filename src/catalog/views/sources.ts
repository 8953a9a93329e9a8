import type { Locale } from '#domain/locale.ts';
import { formatDate } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import type { Source } from '#schemas/parts/source.ts';
import { region } from '../region.ts';

/** A source as a reader sees it: the site or title, and the address where there is one. */
export interface SourceView {
	readonly title: string;
	readonly url?: string;
}

/** «Sources and checks» of one entry. */
export interface SourcesView {
	readonly sources: readonly SourceView[];
	readonly checked: string;
	/** `mailto:` with number and name filled in, once the association has an address. */
	readonly reportHref?: string;
}

const LONGEST = 56;

/** An address as one would read it out: no scheme, no escapes, not too long. */
function readable(address: string): string {
	const { hostname, pathname } = new URL(address);
	let path = pathname.replace(/\/$/, '');
	try {
		path = decodeURI(path);
	} catch {
		// An address with broken escapes is shown as it is.
	}
	const text = `${hostname.replace(/^www\./, '')}${path}`;
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A source with a title short enough to read. */
export function sourceView(source: Source): SourceView {
	if (typeof source === 'string') return { title: readable(source), url: source };
	const title =
		source.date && !source.title.includes(source.date) ? `${source.title}, ${source.date}` : source.title;
	return source.url ? { title, url: source.url } : { title };
}

export function sourcesView(
	sources: readonly Source[],
	checkedOn: string,
	subject: { number: string; name: string },
	locale: Locale,
): SourcesView {
	const ui = useUi(locale);
	const { reportEmail } = region();
	return {
		sources: sources.map(sourceView),
		checked: ui('sources.checked', { date: formatDate(checkedOn, locale) }),
		...(reportEmail
			? {
					reportHref: `mailto:${reportEmail}?subject=${encodeURIComponent(ui('sources.report.subject', subject))}`,
				}
			: {}),
	};
}
