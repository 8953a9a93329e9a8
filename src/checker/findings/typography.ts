import type { Definitions } from '../definition.ts';

/** Quotation marks, dashes and spaces. */
export const typographyFindings = {
	'quote-straight': {
		severity: 'error',
		message: {
			kk: 'Мәтінде тік тырнақша тұр: {found}.',
			ru: 'В тексте стоят прямые кавычки: {found}.',
			en: 'There are straight quotation marks in the words: {found}.',
		},
		remedy: {
			kk: 'Осы тілдің тырнақшасын қойыңыз: {expected}.',
			ru: 'Поставьте кавычки этого языка: {expected}.',
			en: 'Put the quotation marks of this language: {expected}.',
		},
	},
	'quote-of-other-language': {
		severity: 'warning',
		message: {
			kk: 'Бұл – басқа тілдің тырнақшасы: {found}.',
			ru: 'Это кавычки другого языка: {found}.',
			en: 'These are the quotation marks of another language: {found}.',
		},
		remedy: {
			kk: 'Осы тілдің тырнақшасын қойыңыз: {expected}.',
			ru: 'Поставьте кавычки этого языка: {expected}.',
			en: 'Put the quotation marks of this language: {expected}.',
		},
	},
	'apostrophe-straight': {
		severity: 'error',
		message: {
			kk: 'Мәтінде тік апостроф ({found}) тұр.',
			ru: 'В тексте стоит прямой апостроф ({found}).',
			en: 'There is a straight apostrophe ({found}) in the words.',
		},
		remedy: {
			kk: 'Орнына ’ белгісін қойыңыз.',
			ru: 'Поставьте вместо него знак ’.',
			en: 'Put ’ in its place.',
		},
	},
	'double-space': {
		severity: 'error',
		message: {
			kk: 'Сөздердің арасында екі бос орын қатар тұр.',
			ru: 'Между словами стоят два пробела подряд.',
			en: 'There are two spaces between words.',
		},
		remedy: {
			kk: 'Біреуін өшіріңіз.',
			ru: 'Удалите лишний.',
			en: 'Delete one of them.',
		},
	},
	'hyphen-as-dash': {
		severity: 'warning',
		message: {
			kk: 'Сызықша орнына дефис («{found}») қойылған.',
			ru: 'Вместо тире стоит дефис («{found}»).',
			en: 'A hyphen (“{found}”) stands where a dash belongs.',
		},
		remedy: {
			kk: 'Екі жағына бос орын қалдырып, – белгісін қойыңыз.',
			ru: 'Поставьте знак – с пробелами по сторонам.',
			en: 'Put – with a space on each side, or another mark.',
		},
	},
	'em-dash': {
		severity: 'warning',
		message: {
			kk: 'Ұзын сызықша ({found}) қойылған, ал жолсілтемеде қысқасы – алынған.',
			ru: 'Стоит длинное тире ({found}), а в путеводителе принято короткое –.',
			en: 'This is a long dash ({found}); the guide uses the short one –.',
		},
		remedy: {
			kk: 'Орнына – белгісін қойыңыз.',
			ru: 'Поставьте вместо него знак –.',
			en: 'Put – in its place.',
		},
	},
	'hyphen-in-range': {
		severity: 'warning',
		message: {
			kk: '«{found}» аралығына дефис қойылған.',
			ru: 'В промежутке «{found}» стоит дефис.',
			en: 'The range “{found}” is written with a hyphen.',
		},
		remedy: {
			kk: 'Сандардың арасына бос орынсыз – белгісін қойыңыз.',
			ru: 'Поставьте между числами знак – без пробелов.',
			en: 'Put – between the numbers, without spaces.',
		},
	},
} satisfies Definitions;
