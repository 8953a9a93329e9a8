import type { Definitions } from '../definition.ts';

/** MDX is words, not code: what may not stand in it. */
export const mdxFindings = {
	'mdx-import': {
		severity: 'error',
		message: {
			kk: 'Жол «{found}» сөзінен басталған: ол мәтін емес, код болып оқылады.',
			ru: 'Строка начинается с «{found}»: она читается как код, а не как текст.',
			en: 'The line begins with “{found}”: it is read as code, not as words.',
		},
		remedy: {
			kk: 'Бұл жолды өшіріңіз; ол сөйлем болса, басқа сөзден бастаңыз.',
			ru: 'Удалите строку; если это предложение, начните его с другого слова.',
			en: 'Delete the line; if it is a sentence, begin it with another word.',
		},
	},
	'mdx-expression': {
		severity: 'error',
		message: {
			kk: 'Мәтінде ирек жақша бар: {found}. Ол код болып оқылады.',
			ru: 'В тексте есть фигурная скобка: {found}. Она читается как код.',
			en: 'There is a curly bracket in the words: {found}. It is read as code.',
		},
		remedy: {
			kk: 'Ирек жақшаны алып тастаңыз немесе орнына ( ) қойыңыз.',
			ru: 'Уберите фигурные скобки или замените на ( ).',
			en: 'Remove the curly brackets or put ( ) in their place.',
		},
	},
	'html-comment': {
		severity: 'error',
		message: {
			kk: 'Мәтінде <!-- --> түсініктемесі бар.',
			ru: 'В тексте есть комментарий <!-- -->.',
			en: 'There is a comment <!-- --> in the words.',
		},
		remedy: { kk: 'Оны өшіріңіз.', ru: 'Удалите его.', en: 'Delete it.' },
	},
	'angle-link': {
		severity: 'error',
		message: {
			kk: 'Веб-мекенжай < > ішіне алынған: {found}.',
			ru: 'Веб-адрес взят в < >: {found}.',
			en: 'A web address stands in < >: {found}.',
		},
		remedy: {
			kk: '[мәтін](https://…) түрінде жазыңыз.',
			ru: 'Запишите в виде [текст](https://…).',
			en: 'Write it as [text](https://…).',
		},
	},
	'less-than': {
		severity: 'error',
		message: {
			kk: 'Мәтінде < белгісі тұр: «{found}», ол блоктың басы болып оқылады.',
			ru: 'В тексте стоит знак <: «{found}», он читается как начало блока.',
			en: 'There is a < in the words: “{found}”; it is read as the beginning of a block.',
		},
		remedy: {
			kk: 'Белгінің орнына сөзбен жазыңыз, мысалы: «5 км-ден аз».',
			ru: 'Напишите словами, например: «меньше 5 км».',
			en: 'Write it in words, e.g. “less than 5 km”.',
		},
	},
	'raw-script': {
		severity: 'error',
		message: {
			kk: 'Мәтінде код бар: {found}.',
			ru: 'В тексте есть код: {found}.',
			en: 'There is code in the words: {found}.',
		},
		remedy: {
			kk: 'Оны түгел өшіріңіз: мәтін файлдарында код болмайды.',
			ru: 'Удалите его целиком: в текстах кода не бывает.',
			en: 'Delete all of it: words files hold no code.',
		},
	},
	'raw-html': {
		severity: 'error',
		message: {
			kk: 'Мәтінде HTML белгісі бар: {found}.',
			ru: 'В тексте есть тег HTML: {found}.',
			en: 'There is an HTML tag in the words: {found}.',
		},
		remedy: {
			kk: 'Оны алып тастап, Markdown қолданыңыз: **қалың**, *көлбеу*, «- » тізім, бос жол – жаңа абзац.',
			ru: 'Уберите его и используйте Markdown: **жирный**, *курсив*, «- » список, пустая строка – новый абзац.',
			en: 'Remove it and use Markdown: **bold**, *italics*, “- ” for a list, an empty line for a new paragraph.',
		},
	},
	'mdx-syntax': {
		severity: 'error',
		message: {
			kk: 'Осы жерден бастап мәтінді оқу мүмкін болмады: «{found}».',
			ru: 'Начиная с этого места текст не удаётся прочитать: «{found}».',
			en: 'From this place on the words cannot be read: “{found}”.',
		},
		remedy: {
			kk: 'Жақын жердегі < > { } белгілерін тексеріңіз; блоктың ашылу және жабылу белгілері жеке жолдарда тұруы керек.',
			ru: 'Проверьте рядом знаки < > { }; открывающая и закрывающая метки блока стоят на отдельных строках.',
			en: 'Check the signs < > { } nearby; the opening and closing tags of a block each have their own line.',
		},
	},
} satisfies Definitions;
