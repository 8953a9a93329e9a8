import { writtenOf, type Locale, type WrittenLocale } from '#domain/locale.ts';
import { toLatin } from './to-latin.ts';

/**
 * Words as a page in this locale writes them. The pages of a language leave in its letters by themselves; what is no
 * such page, like JSON or a page in all languages, asks for them here.
 */
export const spell = (words: string, locale: Locale, language: WrittenLocale = writtenOf(locale)): string =>
	locale === 'qaz' && language === 'kk' ? toLatin(words) : words;
