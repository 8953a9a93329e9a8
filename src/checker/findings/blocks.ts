import type { Definitions } from '../definition.ts';

/** MDX is words, not code: what may not stand in it, and blocks that are put wrongly. */
export const blockFindings = {
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
	'unknown-block': {
		severity: 'error',
		message: {
			kk: '{found} деген блок жоқ.',
			ru: 'Блока {found} нет.',
			en: 'There is no block {found}.',
		},
		remedy: {
			kk: 'Блоктың атын түзетіңіз. Бар блоктар: {expected}.',
			ru: 'Исправьте имя блока. Есть такие блоки: {expected}.',
			en: 'Mend the name of the block. The blocks are: {expected}.',
		},
	},
	'block-unclosed': {
		severity: 'error',
		message: {
			kk: '{found} блогы ашылған, бірақ жабылмаған.',
			ru: 'Блок {found} открыт, но не закрыт.',
			en: 'The block {found} is opened but not closed.',
		},
		remedy: {
			kk: 'Блоктың соңына {expected} қойыңыз.',
			ru: 'Поставьте в конце блока {expected}.',
			en: 'Put {expected} at the end of the block.',
		},
	},
	'block-unopened': {
		severity: 'error',
		message: {
			kk: '{found} тұр, бірақ оны ашатын {expected} жоқ.',
			ru: 'Стоит {found}, но открывающего {expected} нет.',
			en: 'There is {found}, but no {expected} that opens it.',
		},
		remedy: {
			kk: 'Ашатын белгіні қойыңыз немесе мынаны өшіріңіз.',
			ru: 'Поставьте открывающую метку или удалите эту.',
			en: 'Add the opening tag or delete this one.',
		},
	},
	'block-broken': {
		severity: 'error',
		message: {
			kk: 'Блоктың белгісі толық жазылмаған: {found}.',
			ru: 'Метка блока записана не до конца: {found}.',
			en: 'The tag of a block is not complete: {found}.',
		},
		remedy: {
			kk: 'Тырнақшалары мен > белгісін тексеріңіз, мысалы: <Place id="syganak">Сығанақ</Place>.',
			ru: 'Проверьте кавычки и знак >, например: <Place id="syganak">Сыганак</Place>.',
			en: 'Check the quotation marks and the >, e.g. <Place id="syganak">Syganak</Place>.',
		},
	},
	'block-empty': {
		severity: 'error',
		message: {
			kk: '{found} блогының ішінде мәтін жоқ.',
			ru: 'В блоке {found} нет текста.',
			en: 'The block {found} has no words in it.',
		},
		remedy: {
			kk: 'Мәтінін жазыңыз немесе блокты алып тастаңыз.',
			ru: 'Впишите текст или уберите блок.',
			en: 'Write its words or remove the block.',
		},
	},
	'block-in-line': {
		severity: 'error',
		message: {
			kk: '{found} блогы мәтінмен бір жолда тұр.',
			ru: 'Блок {found} стоит в одной строке с текстом.',
			en: 'The block {found} shares its line with words.',
		},
		remedy: {
			kk: 'Ашатын және жабатын белгіні жеке-жеке жолға шығарыңыз.',
			ru: 'Вынесите открывающую и закрывающую метки на отдельные строки.',
			en: 'Give the opening and the closing tag a line each.',
		},
	},
	'block-not-in-line': {
		severity: 'error',
		message: {
			kk: '{found} блогы сөйлем ішінде тұруы керек, ал белгілері жеке жолдарда.',
			ru: 'Блок {found} должен стоять внутри предложения, а его метки на отдельных строках.',
			en: 'The block {found} belongs inside a sentence, but its tags have lines of their own.',
		},
		remedy: {
			kk: 'Бір жолға жазыңыз: <Place id="…">…</Place>.',
			ru: 'Запишите в одну строку: <Place id="…">…</Place>.',
			en: 'Write it in one line: <Place id="…">…</Place>.',
		},
	},
	'stop-inside-block': {
		severity: 'error',
		message: {
			kk: '{found} блогы басқа блоктың ішінде тұр.',
			ru: 'Блок {found} стоит внутри другого блока.',
			en: 'The block {found} stands inside another block.',
		},
		remedy: {
			kk: 'Оны сыртқа шығарыңыз: аялдамалар бірінен кейін бірі тұрады.',
			ru: 'Вынесите его наружу: остановки идут одна за другой.',
			en: 'Move it out: stops follow one another.',
		},
	},
	'attribute-unknown': {
		severity: 'error',
		message: {
			kk: 'Блоктың «{found}» деген атрибуты жоқ.',
			ru: 'Атрибута «{found}» у блока нет.',
			en: 'The block has no attribute “{found}”.',
		},
		remedy: {
			kk: 'Блокты былай жазыңыз: {expected}.',
			ru: 'Запишите блок так: {expected}.',
			en: 'Write the block so: {expected}.',
		},
	},
	'attribute-missing': {
		severity: 'error',
		message: {
			kk: 'Блокта «{found}» атрибуты жоқ.',
			ru: 'У блока нет атрибута «{found}».',
			en: 'The block lacks the attribute “{found}”.',
		},
		remedy: {
			kk: 'Блокты былай жазыңыз: {expected}.',
			ru: 'Запишите блок так: {expected}.',
			en: 'Write the block so: {expected}.',
		},
	},
	'attribute-quotes': {
		severity: 'error',
		message: {
			kk: 'Атрибут мәні тік тырнақшаға алынбаған: {found}.',
			ru: 'Значение атрибута не взято в прямые кавычки: {found}.',
			en: 'The value of the attribute is not in straight quotation marks: {found}.',
		},
		remedy: {
			kk: 'Тік тырнақша " қолданыңыз: {expected}.',
			ru: 'Используйте прямые кавычки ": {expected}.',
			en: 'Use straight quotation marks ": {expected}.',
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
