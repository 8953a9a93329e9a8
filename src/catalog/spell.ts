import type { Locale, WrittenLocale } from '#domain/locale.ts';
import { spell } from '#translit/spell.ts';
import { pick } from './translate.ts';

export { spell };

/** The version for this locale, spelt as its pages are; empty where there is none in any language. */
export function spelt(versions: Partial<Record<WrittenLocale, string | undefined>>, locale: Locale): string {
	const picked = pick(versions, locale);
	return picked ? spell(picked.value, locale, picked.locale) : '';
}
