import type { Definitions } from '../definition.ts';

/** Fields of the facts files and of the heads of words files: names, types, values. */
export const fieldFindings = {
	'unknown-key': {
		severity: 'error',
		message: {
			kk: '«{found}» деген өріс жоқ.',
			ru: 'Поля «{found}» нет.',
			en: 'There is no field “{found}”.',
		},
		remedy: {
			kk: 'Атын түзетіңіз, шегінісін тексеріңіз немесе жолды өшіріңіз. Бұл жерде болатын өрістер: {expected}.',
			ru: 'Исправьте имя, проверьте отступ или удалите строку. Здесь могут быть поля: {expected}.',
			en: 'Mend the name, check the indent or delete the line. Fields that may stand here: {expected}.',
		},
	},
	'missing-field': {
		severity: 'error',
		message: {
			kk: 'Міндетті «{found}» өрісі жоқ.',
			ru: 'Нет обязательного поля «{found}».',
			en: 'The field “{found}” is missing.',
		},
		remedy: {
			kk: 'Осы өрісті қосыңыз; мәні – {expected}.',
			ru: 'Добавьте это поле; значение – {expected}.',
			en: 'Add this field; its value is {expected}.',
		},
	},
	'empty-value': {
		severity: 'error',
		message: { kk: 'Өрістің мәні бос.', ru: 'Значение поля пустое.', en: 'The field has no value.' },
		remedy: {
			kk: 'Мәнін жазыңыз ({expected}); белгісіз болса, жолды түгел өшіріңіз.',
			ru: 'Впишите значение ({expected}); если оно неизвестно, удалите всю строку.',
			en: 'Write the value ({expected}); if it is not known, delete the whole line.',
		},
	},
	'wrong-type': {
		severity: 'error',
		message: {
			kk: 'Мұнда {expected} болуы керек, ал табылғаны: «{found}».',
			ru: 'Здесь должно быть: {expected}, а найдено: «{found}».',
			en: 'This should be {expected}, but found: “{found}”.',
		},
		remedy: {
			kk: 'Мәнін керекті түрде жазыңыз. Сан тырнақшасыз жазылады, цифрдан тұратын мәтін тырнақшаға алынады.',
			ru: 'Запишите значение в нужном виде. Числа пишутся без кавычек, а текст из цифр – в кавычках.',
			en: 'Write the value as it should be. Numbers go without quotation marks, text made of digits within them.',
		},
	},
	'decimal-comma': {
		severity: 'error',
		message: {
			kk: 'Санда үтір тұр: «{found}».',
			ru: 'В числе стоит запятая: «{found}».',
			en: 'There is a comma in the number: “{found}”.',
		},
		remedy: {
			kk: 'Бөлшек бөлігін үтірмен емес, нүктемен бөліңіз.',
			ru: 'Отделяйте дробную часть точкой, а не запятой.',
			en: 'Set the decimals off with a point, not a comma.',
		},
	},
	'number-out-of-range': {
		severity: 'error',
		message: {
			kk: '{found} саны мұнда жарамайды; жарайтыны: {expected}.',
			ru: 'Число {found} здесь невозможно; допустимо: {expected}.',
			en: '{found} is not possible here; it must be {expected}.',
		},
		remedy: { kk: 'Санды тексеріңіз.', ru: 'Проверьте число.', en: 'Check the number.' },
	},
	'text-too-short': {
		severity: 'error',
		message: {
			kk: 'Мәтін тым қысқа: {found} таңба, кемінде {expected} керек.',
			ru: 'Текст слишком короткий: {found} знаков, нужно не меньше {expected}.',
			en: 'The text is too short: {found} characters, at least {expected} are needed.',
		},
		remedy: {
			kk: 'Мәтінді толықтырыңыз.',
			ru: 'Дополните текст.',
			en: 'Add to the text.',
		},
	},
	'text-too-long': {
		severity: 'error',
		message: {
			kk: 'Мәтін тым ұзын: {found} таңба, ең көбі {expected}.',
			ru: 'Текст слишком длинный: {found} знаков, можно не больше {expected}.',
			en: 'The text is too long: {found} characters, at most {expected}.',
		},
		remedy: { kk: 'Мәтінді қысқартыңыз.', ru: 'Сократите текст.', en: 'Shorten the text.' },
	},
	'list-length': {
		severity: 'error',
		message: {
			kk: 'Тізімде {found} жазба бар, керегі: {expected}.',
			ru: 'В списке записей: {found}, нужно: {expected}.',
			en: 'The list has {found} items, it needs {expected}.',
		},
		remedy: {
			kk: 'Тізімді толықтырыңыз немесе артығын алып тастаңыз; мүлдем керек болмаса, өрісті өшіріңіз.',
			ru: 'Дополните список или уберите лишнее; если он не нужен, удалите поле.',
			en: 'Add to the list or remove what is too much; if it is not needed, delete the field.',
		},
	},
	'unknown-value': {
		severity: 'error',
		message: {
			kk: '«{found}» деген мән жоқ.',
			ru: 'Значения «{found}» нет.',
			en: 'There is no value “{found}”.',
		},
		remedy: {
			kk: 'Мына мәндердің бірін дәл осылай жазыңыз: {expected}.',
			ru: 'Впишите точно так одно из значений: {expected}.',
			en: 'Write one of these values exactly so: {expected}.',
		},
	},
	'wrong-form': {
		severity: 'error',
		message: {
			kk: '«{found}» дұрыс жазылмаған.',
			ru: '«{found}» записано неверно.',
			en: '“{found}” is not written correctly.',
		},
		remedy: {
			kk: 'Мына үлгі бойынша жазыңыз: {expected}.',
			ru: 'Запишите по образцу: {expected}.',
			en: 'Write it like this: {expected}.',
		},
	},
	'facts-without-source': {
		severity: 'error',
		message: {
			kk: 'Дереккөзі көрсетілмеген.',
			ru: 'Не указан источник.',
			en: 'No source is given.',
		},
		remedy: {
			kk: 'Дерек қайдан алынғанын {expected} өрісіне жазыңыз: веб-мекенжай немесе title: басылымның аты. Дереккөзі жоқ дерек жарияланбайды.',
			ru: 'Впишите в поле {expected}, откуда сведения: веб-адрес или title: название публикации. Без источника сведения не публикуются.',
			en: 'Write in {expected} where this comes from: a web address or title: of the publication. Nothing is published without a source.',
		},
	},
	'source-invalid': {
		severity: 'error',
		message: {
			kk: 'Дереккөз дұрыс жазылмаған: «{found}».',
			ru: 'Источник записан неверно: «{found}».',
			en: 'The source is not written correctly: “{found}”.',
		},
		remedy: {
			kk: 'https:// деп басталатын веб-мекенжайды жазыңыз; мекенжайы жоқ болса, астына title: басылымның атын жазыңыз.',
			ru: 'Впишите веб-адрес, начинающийся с https://; если адреса нет, запишите ниже title: название публикации.',
			en: 'Write a web address that begins with https://; if there is none, write title: of the publication below.',
		},
	},
	'facts-not-grouped': {
		severity: 'error',
		message: {
			kk: '«{found}» мәні дереккөзсіз жазылған.',
			ru: 'Значение «{found}» записано без источника.',
			en: 'The value “{found}” is written without its source.',
		},
		remedy: {
			kk: 'Екі жол етіп, шегініспен жазыңыз: value: мәні, source: дереккөзі.',
			ru: 'Запишите двумя строками с отступом: value: значение, source: источник.',
			en: 'Write two lines with an indent: value: and source:.',
		},
	},
} satisfies Definitions;
