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
			kk: 'Сөйлем басқа тілдегі мәтінмен дәлме-дәл бірдей ({other}): «{found}».',
			ru: 'Предложение дословно совпадает с текстом на другом языке ({other}): «{found}».',
			en: 'This sentence is word for word the same in another language ({other}): “{found}”.',
		},
		remedy: {
			kk: 'Қайсысы өз тілінде емес екенін қарап, соны аударыңыз.',
			ru: 'Посмотрите, какое из двух не на своём языке, и переведите его.',
			en: 'See which of the two is not in its language and translate it.',
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
