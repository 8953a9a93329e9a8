import type { Locale } from '#domain/locale.ts';
import { spell } from '../../spell.ts';
import type { Said } from '../said.ts';

/** Words of a page as a file writes them: what is in another language is not respelt. */
export const spellSaid = ({ text, lang }: Said, locale: Locale): string =>
	lang === undefined ? spell(text, locale) : text;
