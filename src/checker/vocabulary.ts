import type { WrittenLocale } from '#domain/locale.ts';
import { COLLECTIONS } from '../schemas/collections.ts';
import type { Sentences } from './definition.ts';

/** Words that findings carry in place of a sentence, in each language of the editors. */
const VOCABULARY: Readonly<Record<string, Sentences>> = {
	'#text': { kk: 'мәтін', ru: 'текст', en: 'text' },
	'#number': { kk: 'сан', ru: 'число', en: 'a number' },
	'#whole-number': { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
	'#yes-no': { kk: 'true немесе false', ru: 'true или false', en: 'true or false' },
	'#list': { kk: 'тізім', ru: 'список', en: 'a list' },
	'#fields': {
		kk: 'астына шегініспен жазылған өрістер',
		ru: 'поля, записанные ниже с отступом',
		en: 'fields written below with an indent',
	},
	'#translations': {
		kk: 'астына шегініспен жазылған kk, ru, en өрістері',
		ru: 'поля kk, ru, en, записанные ниже с отступом',
		en: 'kk, ru, en written below with an indent',
	},
	'#district': { kk: 'аудан', ru: 'район', en: 'district' },
	'#settlement': { kk: 'елді мекен', ru: 'населённый пункт', en: 'settlement' },
	'#article': { kk: 'пайдалы бет', ru: 'полезная страница', en: 'practical page' },
	'#entry': { kk: 'жазба', ru: 'запись', en: 'entry' },
	'#place-or-settlement': {
		kk: 'орын не елді мекен',
		ru: 'место или населённый пункт',
		en: 'place or settlement',
	},
	'#kk': { kk: 'қазақ тілі', ru: 'казахский язык', en: 'Kazakh' },
	'#ru': { kk: 'орыс тілі', ru: 'русский язык', en: 'Russian' },
	'#en': { kk: 'ағылшын тілі', ru: 'английский язык', en: 'English' },
};

/** The folders and files a content folder may hold, for messages. */
export const KNOWN_FOLDERS = [
	...Object.values(COLLECTIONS).map(({ folder }) => folder),
	'glossary',
	'ui',
	'basemap',
];

/** The value as a reader of this language says it. */
export const inWords = (value: string, lang: WrittenLocale): string => VOCABULARY[value]?.[lang] ?? value;
