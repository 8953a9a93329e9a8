import type { Definitions } from '../definition.ts';

/** Which language and which alphabet words are in. */
export const languageFindings = {
	'language-empty': {
		severity: 'error',
		message: {
			kk: 'Ешбір тілде жазылмаған.',
			ru: 'Не заполнено ни на одном языке.',
			en: 'It is not written in any language.',
		},
		remedy: {
			kk: 'Астына kk, ru және en жолдарын жазыңыз.',
			ru: 'Впишите ниже строки kk, ru и en.',
			en: 'Write the lines kk, ru and en below.',
		},
	},
	'translation-missing': {
		severity: 'warning',
		message: {
			kk: '{expected} жолы жоқ: бұл тілдегі бетте басқа тілдегі жазу көрсетіледі.',
			ru: 'Нет строки {expected}: на странице этого языка будет показана запись на другом.',
			en: 'The line {expected} is missing: the page in that language will show another.',
		},
		remedy: {
			kk: 'Осы топқа {expected}: жолын қосыңыз.',
			ru: 'Добавьте в эту группу строку {expected}:.',
			en: 'Add the line {expected}: to this group.',
		},
	},
	'wrong-language': {
		severity: 'error',
		message: {
			kk: 'Мәтін басқа тілде жазылған сияқты; мұнда керегі – {expected}.',
			ru: 'Похоже, текст написан на другом языке; здесь нужен {expected}.',
			en: 'This seems to be in another language; {expected} is needed here.',
		},
		remedy: {
			kk: 'Керекті тілдегі мәтінді қойыңыз; файлдардың аты ауысып кетпегенін тексеріңіз.',
			ru: 'Поставьте текст на нужном языке; проверьте, не перепутаны ли имена файлов.',
			en: 'Put the words of the right language here; check that file names are not mixed up.',
		},
	},
	'passage-in-other-language': {
		severity: 'warning',
		message: {
			kk: 'Бұл үзінді басқа тілде жазылған сияқты; мұнда керегі – {expected}.',
			ru: 'Похоже, этот отрывок на другом языке; здесь нужен {expected}.',
			en: 'This passage seems to be in another language; {expected} is needed here.',
		},
		remedy: {
			kk: 'Үзіндіні аударыңыз; керек емес болса, алып тастаңыз.',
			ru: 'Переведите отрывок; если он не нужен, удалите.',
			en: 'Translate the passage; if it is not needed, remove it.',
		},
	},
	'mixed-alphabets': {
		severity: 'error',
		message: {
			kk: '«{found}» сөзінде кириллица мен латын әріптері араласқан; бөтен әріптер: {expected}.',
			ru: 'В слове «{found}» смешаны кириллица и латиница; чужие буквы: {expected}.',
			en: 'The word “{found}” mixes Cyrillic and Latin letters; the odd ones: {expected}.',
		},
		remedy: {
			kk: 'Сөзді бір әліпбимен қайта теріңіз; латынша сөзге қосымша дефис арқылы жалғанады: GPS-ті.',
			ru: 'Наберите слово заново одним алфавитом; окончание к латинскому слову присоединяется дефисом: GPS-навигатор.',
			en: 'Type the word again in one alphabet; a Cyrillic ending joins a Latin word with a hyphen.',
		},
	},
} satisfies Definitions;
