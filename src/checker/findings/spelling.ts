import type { Definitions } from '../definition.ts';

/** Words and names spelt otherwise than the guide spells them. */
export const spellingFindings = {
	'kazakh-letters-lost': {
		severity: 'error',
		message: {
			kk: '«{found}» сөзінде қазақ әріптері түсіп қалған.',
			ru: 'В слове «{found}» потеряны казахские буквы.',
			en: 'The word “{found}” has lost its Kazakh letters.',
		},
		remedy: {
			kk: 'Сөзді қазақша пернетақтамен теріңіз; орысша атау әдейі келтірілсе, «…» ішіне алыңыз.',
			ru: 'Наберите слово в казахской раскладке; если русское название приведено нарочно, возьмите его в «…».',
			en: 'Type the word on a Kazakh keyboard; if a Russian name is cited on purpose, put it in «…».',
		},
	},
	'spelling-avoided': {
		severity: 'error',
		message: {
			kk: 'Сөздік бойынша «{found}» деп жазылмайды.',
			ru: 'Написания «{found}» глоссарий просит избегать.',
			en: 'The glossary says not to write “{found}”.',
		},
		remedy: {
			kk: 'Орнына «{expected}» деп жазыңыз; ескі атау әдейі келтірілсе, тырнақшаға алыңыз.',
			ru: 'Пишите «{expected}»; если старое название приведено нарочно, возьмите его в кавычки.',
			en: 'Write “{expected}”; an old name cited on purpose goes in quotation marks.',
		},
	},
	'name-of-other-language': {
		severity: 'warning',
		message: {
			kk: '«{found}» – басқа тілдегі атау.',
			ru: '«{found}» – название на другом языке.',
			en: '“{found}” is the name in another language.',
		},
		remedy: {
			kk: 'Бұл тілде «{expected}» деп жазылады; атау әдейі келтірілсе, тырнақшаға алыңыз.',
			ru: 'На этом языке пишется «{expected}»; если название приведено нарочно, возьмите его в кавычки.',
			en: 'In this language it is “{expected}”; a name cited on purpose goes in quotation marks.',
		},
	},
	'name-joined-otherwise': {
		severity: 'warning',
		message: {
			kk: '«{found}» атауы сөздікте басқаша жазылған: дефис не бос орын.',
			ru: 'Название «{found}» в глоссарии пишется иначе: дефис или пробел.',
			en: 'The glossary joins the name “{found}” otherwise: hyphen or space.',
		},
		remedy: {
			kk: '«{expected}» деп жазыңыз; мекеменің ресми аты болса, тырнақшаға алыңыз.',
			ru: 'Пишите «{expected}»; официальное название учреждения возьмите в кавычки.',
			en: 'Write “{expected}”; the official name of an institution goes in quotation marks.',
		},
	},
	'name-unlike-glossary': {
		severity: 'error',
		message: {
			kk: '«{found}» атауы сөздіктегідей емес.',
			ru: 'Название «{found}» расходится с глоссарием.',
			en: 'The name “{found}” differs from the glossary.',
		},
		remedy: {
			kk: 'Сөздікте «{expected}» деп тұр: екеуін бірдей жазыңыз.',
			ru: 'В глоссарии стоит «{expected}»: пусть будет одинаково.',
			en: 'The glossary has “{expected}”: write both alike.',
		},
	},
	'name-on-map-differs': {
		severity: 'error',
		message: {
			kk: 'Картадағы «{found}» атауы елді мекеннің өз файлындағыдай емес: {other}.',
			ru: 'Название «{found}» на карте расходится с файлом населённого пункта: {other}.',
			en: 'The name “{found}” on the map differs from the settlement’s own file: {other}.',
		},
		remedy: {
			kk: 'Ол жерде «{expected}» деп тұр: екеуін бірдей жазыңыз.',
			ru: 'Там стоит «{expected}»: пусть будет одинаково.',
			en: 'There it is “{expected}”: write both alike.',
		},
	},
} satisfies Definitions;
