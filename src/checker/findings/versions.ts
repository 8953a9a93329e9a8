import type { Definitions } from '../definition.ts';

/** What one language version says and another does not. */
export const versionFindings = {
	'number-differs': {
		severity: 'error',
		message: {
			kk: 'Мұнда {found} саны бар, ал мына тілдегі мәтінде жоқ: {expected}.',
			ru: 'Здесь есть число {found}, а в тексте на этом языке его нет: {expected}.',
			en: 'The number {found} is here, but not in the words in: {expected}.',
		},
		remedy: {
			kk: 'Қайсысы дұрыс екенін дереккөзден тексеріп, барлық тілде бірдей жазыңыз.',
			ru: 'Сверьтесь с источником и запишите одинаково на всех языках.',
			en: 'See in the source which is right and write it alike in every language.',
		},
	},
	'sentence-untranslated': {
		severity: 'warning',
		message: {
			kk: 'Сөйлем {expected} мәтініндегімен дәлме-дәл бірдей: «{found}».',
			ru: 'Предложение дословно совпадает с текстом {expected}: «{found}».',
			en: 'This sentence is word for word that of {expected}: “{found}”.',
		},
		remedy: {
			kk: 'Сөйлемді осы тілге аударыңыз.',
			ru: 'Переведите предложение на этот язык.',
			en: 'Translate the sentence into this language.',
		},
	},
	'latin-passage': {
		severity: 'warning',
		message: {
			kk: 'Бірнеше сөз қатарынан латын әріптерімен жазылған: «{found}».',
			ru: 'Несколько слов подряд написаны латиницей: «{found}».',
			en: 'Several words in a row are in Latin letters: “{found}”.',
		},
		remedy: {
			kk: 'Аударыңыз; әдейі келтірілген атау болса, «…» ішіне алыңыз.',
			ru: 'Переведите; если это название, приведённое нарочно, возьмите его в «…».',
			en: 'Translate them; a name cited on purpose goes in «…».',
		},
	},
} satisfies Definitions;
