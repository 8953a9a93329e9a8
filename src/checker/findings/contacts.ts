import type { Definitions } from '../definition.ts';

/** Addresses, telephones and hours: what a reader would try and fail with. */
export const contactFindings = {
	'url-invalid': {
		severity: 'error',
		message: {
			kk: '«{found}» – жарамды веб-мекенжай емес.',
			ru: '«{found}» – неверный веб-адрес.',
			en: '“{found}” is not a valid web address.',
		},
		remedy: {
			kk: 'Браузердің мекенжай жолынан толық көшіріңіз: ол https:// немесе http:// деп басталады.',
			ru: 'Скопируйте адрес целиком из строки браузера: он начинается с https:// или http://.',
			en: 'Copy the whole address from the browser: it begins with https:// or http://.',
		},
	},
	'email-invalid': {
		severity: 'error',
		message: {
			kk: '«{found}» – жарамды электрондық пошта мекенжайы емес.',
			ru: '«{found}» – неверный адрес почты.',
			en: '“{found}” is not a valid e-mail address.',
		},
		remedy: {
			kk: 'Бір ғана мекенжай жазыңыз, мысалы: info@example.kz.',
			ru: 'Впишите один адрес, например: info@example.kz.',
			en: 'Write one address, e.g. info@example.kz.',
		},
	},
	'phone-invalid': {
		severity: 'error',
		message: {
			kk: '«{found}» – мұндай телефон нөмірі болмайды.',
			ru: 'Телефонного номера «{found}» быть не может.',
			en: '“{found}” cannot be a telephone number.',
		},
		remedy: {
			kk: 'Нөмірді ел кодымен бірге тексеріп жазыңыз, мысалы: {expected}. Тізімде әр нөмір өз жолында тұрады.',
			ru: 'Проверьте номер и впишите с кодом страны, например: {expected}. Каждый номер – отдельной строкой списка.',
			en: 'Check the number and write it with the country code, e.g. {expected}. One number in each line of the list.',
		},
	},
	'phone-without-country': {
		severity: 'warning',
		message: {
			kk: '«{found}» нөмірінде ел коды жоқ: шетелдік қонақ қоңырау шала алмайды.',
			ru: 'В номере «{found}» нет кода страны: гость из-за рубежа не дозвонится.',
			en: '“{found}” has no country code: a guest from abroad cannot call it.',
		},
		remedy: {
			kk: 'Нөмірді + белгісінен бастап жазыңыз.',
			ru: 'Запишите номер, начиная со знака +.',
			en: 'Write the number beginning with +.',
		},
	},
	'phone-code-invalid': {
		severity: 'error',
		message: {
			kk: '«{found}» телефон коды дұрыс емес.',
			ru: 'Неверный телефонный код «{found}».',
			en: 'The telephone code “{found}” is not valid.',
		},
		remedy: {
			kk: 'Ел коды мен аудан кодын жазыңыз, мысалы: {expected}.',
			ru: 'Впишите код страны и код района, например: {expected}.',
			en: 'Write the code of the country and of the district, e.g. {expected}.',
		},
	},
	'hours-invalid': {
		severity: 'error',
		message: {
			kk: '«{found}» жұмыс уақыты түсініксіз.',
			ru: 'Часы работы «{found}» непонятны.',
			en: 'The opening hours “{found}” cannot be understood.',
		},
		remedy: {
			kk: 'Апта күндерін ағылшынша қысқартып, сағатты минутымен жазыңыз: Mo-Fr 09:00-18:00; Sa 10:00-15:00 (Mo Tu We Th Fr Sa Su).',
			ru: 'Запишите дни сокращённо по-английски и часы с минутами: Mo-Fr 09:00-18:00; Sa 10:00-15:00 (Mo Tu We Th Fr Sa Su).',
			en: 'Write the days in short English and the hours with minutes: Mo-Fr 09:00-18:00; Sa 10:00-15:00 (Mo Tu We Th Fr Sa Su).',
		},
	},
	'hours-unusual': {
		severity: 'warning',
		message: {
			kk: '«{found}» жұмыс уақыты әдеттегідей жазылмаған.',
			ru: 'Часы работы «{found}» записаны необычно.',
			en: 'The opening hours “{found}” are written in an unusual way.',
		},
		remedy: {
			kk: 'Ұсынылған түрімен салыстырып, дұрыс болса, соны жазыңыз.',
			ru: 'Сравните с предложенной записью и, если она верна, впишите её.',
			en: 'Compare with what is offered and, if it is right, write that.',
		},
	},
} satisfies Definitions;
