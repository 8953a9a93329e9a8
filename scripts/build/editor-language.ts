import { WRITTEN_LOCALES, type WrittenLocale } from '../../src/domain/locale.ts';

/** Language the editor reads findings in: `EDITOR_LANG`, or Kazakh. */
export function editorLanguage(): WrittenLocale {
	const wanted = process.env['EDITOR_LANG'];
	return WRITTEN_LOCALES.find((locale) => locale === wanted) ?? 'kk';
}
