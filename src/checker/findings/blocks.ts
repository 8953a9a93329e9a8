import type { Definitions } from '../definition.ts';

/** Blocks that are unknown, put wrongly or left open. */
export const blockFindings = {
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
} satisfies Definitions;
