import { writtenOf, type Locale, type WrittenLocale } from '#domain/locale.ts';
import en from '../../content/ui/en.json' with { type: 'json' };
import kk from '../../content/ui/kk.json' with { type: 'json' };
import ru from '../../content/ui/ru.json' with { type: 'json' };

/** The Kazakh file defines the keys; one missing elsewhere is a type error. */
type Dictionary = typeof kk;
type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;

/** A key whose words do not change with a number. */
export type UiKey = {
	[Key in keyof Dictionary]: Dictionary[Key] extends string ? Key : never;
}[keyof Dictionary];
/** A key whose words depend on `n`. */
export type CountKey = Exclude<keyof Dictionary, UiKey>;

type Values = Readonly<Record<string, string | number>>;

/** Words of the interface in one language. */
export interface Ui {
	/** The words under a key, with `{placeholders}` filled in. */
	(key: UiKey, values?: Values): string;
	/** The words for `n` of something, e.g. «3 остановки». */
	count(key: CountKey, n: number): string;
	/** The words under a key that data decides, e.g. `kind.mosque`; the last part itself where there are none. */
	term(group: string, value: string): string;
	readonly number: Intl.NumberFormat;
}

const DICTIONARIES: Record<WrittenLocale, Record<UiKey, string> & Record<CountKey, Plural>> = { kk, ru, en };
const NUMBER_LOCALES: Record<WrittenLocale, string> = { kk: 'kk', ru: 'ru', en: 'en-GB' };

const fill = (words: string, values: Values): string =>
	words.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

function makeUi(locale: WrittenLocale): Ui {
	const words = DICTIONARIES[locale];
	const number = new Intl.NumberFormat(NUMBER_LOCALES[locale], { maximumFractionDigits: 1 });
	const plural = new Intl.PluralRules(NUMBER_LOCALES[locale]);
	const say = (key: UiKey, values: Values = {}) => fill(words[key], values);
	return Object.assign(say, {
		count: (key: CountKey, n: number) => {
			const forms: Plural = words[key];
			return fill(forms[plural.select(n)] ?? forms.other ?? '', { n: number.format(n) });
		},
		term: (group: string, value: string) =>
			(words as Record<string, unknown>)[`${group}.${value}`]?.toString() ?? value,
		number,
	});
}

const UIS: Record<WrittenLocale, Ui> = { kk: makeUi('kk'), ru: makeUi('ru'), en: makeUi('en') };

/** The interface words a page in this locale speaks; Latin Kazakh speaks those of `kk`. */
export const useUi = (locale: Locale): Ui => UIS[writtenOf(locale)];
