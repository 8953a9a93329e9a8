import type { Definitions } from '../definition.ts';

/** Days: how they are written, and whether they can be true today. */
export const dateFindings = {
	'date-invalid': {
		severity: 'error',
		message: {
			kk: '«{found}» – дұрыс жазылған күн емес.',
			ru: '«{found}» – неверная дата.',
			en: '“{found}” is not a valid date.',
		},
		remedy: {
			kk: 'Күнді мына түрде жазыңыз: {expected}.',
			ru: 'Запишите дату в виде {expected}.',
			en: 'Write the date as {expected}.',
		},
	},
	'date-in-future': {
		severity: 'error',
		message: {
			kk: '{found} күні әлі келген жоқ (бүгін {expected}).',
			ru: 'Дата {found} ещё не наступила (сегодня {expected}).',
			en: '{found} lies in the future (today is {expected}).',
		},
		remedy: {
			kk: 'Дерек шынымен тексерілген күнді жазыңыз.',
			ru: 'Впишите день, когда сведения действительно проверялись.',
			en: 'Write the day on which this was really checked.',
		},
	},
	'dates-reversed': {
		severity: 'error',
		message: {
			kk: 'Аяқталу күні ({found}) басталу күнінен ({expected}) бұрын тұр.',
			ru: 'Дата окончания ({found}) раньше даты начала ({expected}).',
			en: 'The end ({found}) lies before the start ({expected}).',
		},
		remedy: {
			kk: 'start пен end күндерін тексеріңіз.',
			ru: 'Проверьте даты start и end.',
			en: 'Check start and end.',
		},
	},
	'event-past': {
		severity: 'warning',
		message: {
			kk: '{found} күні өтіп кеткен, бірақ алдағы күн ретінде көрсетілген.',
			ru: 'День {found} уже прошёл, а указан как следующий.',
			en: '{found} has passed, but is given as the next date.',
		},
		remedy: {
			kk: 'Күнді lastKnown ішіне көшіріңіз; келесі өтетін күні жарияланса, соны жазыңыз.',
			ru: 'Перенесите дату в lastKnown; если следующая объявлена, впишите её.',
			en: 'Move the date to lastKnown; if the next one is announced, write it.',
		},
	},
	'status-expired': {
		severity: 'warning',
		message: {
			kk: 'Күйі {found} күніне дейін жарамды болған, мерзімі өтті.',
			ru: 'Статус действовал до {found}, срок прошёл.',
			en: 'The status held until {found}, which has passed.',
		},
		remedy: {
			kk: 'Қазіргі жағдайды біліп, until күнін жаңартыңыз немесе status тобын алып тастаңыз.',
			ru: 'Узнайте, как обстоит дело сейчас, и обновите until или уберите группу status.',
			en: 'Find out how things stand now; then renew until or remove the status group.',
		},
	},
} satisfies Definitions;
