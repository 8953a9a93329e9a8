import { languageTag, type Locale } from '#domain/locale.ts';
import type { Translated } from '#schemas/parts/names.ts';
import { pick } from '../translate.ts';

/** Words for a page; `lang` is there only where they are not in the page's language. */
export interface Said {
	readonly text: string;
	readonly lang?: string;
}

/** A name or short text in the reader's language, or in the nearest other with its `lang`. */
export function said(versions: Translated, locale: Locale): Said {
	const picked = pick(versions, locale);
	if (!picked) return { text: '' };
	return picked.isFallback
		? { text: picked.value, lang: languageTag(picked.locale) }
		: { text: picked.value };
}
