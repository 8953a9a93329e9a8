import type { Definitions } from '../definition.ts';

/** Coordinates, registry numbers and the frame of the region. */
export const placeFindings = {
	'coordinates-malformed': {
		severity: 'error',
		message: {
			kk: '«{found}» – координаттар жұбы емес.',
			ru: '«{found}» – не пара координат.',
			en: '“{found}” is not a pair of coordinates.',
		},
		remedy: {
			kk: 'Екі санды [бойлық, ендік] ретімен, нүктемен жазыңыз, мысалы: [66.9611, 44.1567].',
			ru: 'Запишите два числа [долгота, широта] с точкой, например: [66.9611, 44.1567].',
			en: 'Write two numbers [longitude, latitude] with a decimal point, e.g. [66.9611, 44.1567].',
		},
	},
	'coordinates-swapped': {
		severity: 'error',
		message: {
			kk: '{found} сандарының орны ауысып кеткен: координаттар [бойлық, ендік] ретімен жазылады.',
			ru: 'Числа {found} переставлены: координаты пишутся в порядке [долгота, широта].',
			en: '{found} are swapped: coordinates are written [longitude, latitude].',
		},
		remedy: {
			kk: 'Екі санның орнын ауыстырыңыз.',
			ru: 'Поменяйте числа местами.',
			en: 'Swap the two numbers.',
		},
	},
	'coordinates-outside': {
		severity: 'error',
		message: {
			kk: '{found} нүктесі өңірден тыс жатыр (шекарасы: {expected}).',
			ru: 'Точка {found} лежит вне региона (границы: {expected}).',
			en: '{found} lies outside the region (its bounds: {expected}).',
		},
		remedy: {
			kk: 'Нүктені картадан қайта қараңыз; дұрыс орны белгісіз болса, location тобын түгел өшіріңіз.',
			ru: 'Найдите точку на карте ещё раз; если место неизвестно, удалите всю группу location.',
			en: 'Look the point up on a map again; if the place is not known, delete the whole location group.',
		},
	},
	'coordinates-zero': {
		severity: 'error',
		message: {
			kk: '{found} – орны белгісіз дегенді білдіреді, нақты нүкте емес.',
			ru: '{found} – это не точка, а пустое значение.',
			en: '{found} is not a point but a blank.',
		},
		remedy: {
			kk: 'Нақты координаттарды жазыңыз; белгісіз болса, location тобын түгел өшіріңіз.',
			ru: 'Впишите настоящие координаты; если они неизвестны, удалите всю группу location.',
			en: 'Write the real coordinates; if they are not known, delete the whole location group.',
		},
	},
	'bbox-invalid': {
		severity: 'error',
		message: {
			kk: '«{found}» – өңірдің шекарасы бола алмайды.',
			ru: '«{found}» не может быть границами региона.',
			en: '“{found}” cannot be the bounds of a region.',
		},
		remedy: {
			kk: 'Төрт санды [батыс, оңтүстік, шығыс, солтүстік] ретімен жазыңыз, мысалы: [58.9, 42.2, 68.2, 47.9].',
			ru: 'Запишите четыре числа в порядке [запад, юг, восток, север], например: [58.9, 42.2, 68.2, 47.9].',
			en: 'Write four numbers as [west, south, east, north], e.g. [58.9, 42.2, 68.2, 47.9].',
		},
	},
	'time-zone-unknown': {
		severity: 'error',
		message: {
			kk: '«{found}» деген уақыт белдеуі жоқ.',
			ru: 'Часового пояса «{found}» нет.',
			en: 'There is no time zone “{found}”.',
		},
		remedy: {
			kk: 'IANA тізіміндегі атауды жазыңыз, мысалы: Asia/Qyzylorda.',
			ru: 'Впишите название из списка IANA, например: Asia/Qyzylorda.',
			en: 'Write a name of the IANA list, e.g. Asia/Qyzylorda.',
		},
	},
	'country-unknown': {
		severity: 'error',
		message: {
			kk: '«{found}» деген ел коды жоқ.',
			ru: 'Кода страны «{found}» нет.',
			en: 'There is no country code “{found}”.',
		},
		remedy: {
			kk: 'Екі бас латын әрпінен тұратын кодты жазыңыз, мысалы: KZ.',
			ru: 'Впишите код из двух заглавных латинских букв, например: KZ.',
			en: 'Write the code of two capital Latin letters, e.g. KZ.',
		},
	},
	'registry-malformed': {
		severity: 'error',
		message: {
			kk: 'Тізілім нөмірі «{found}» дұрыс жазылмаған.',
			ru: 'Номер реестра «{found}» записан неверно.',
			en: 'The registry number “{found}” is not written correctly.',
		},
		remedy: {
			kk: 'Бас латын әріптері, дефис және үш-төрт цифр жазыңыз, мысалы: {expected}.',
			ru: 'Запишите заглавные латинские буквы, дефис и три-четыре цифры, например: {expected}.',
			en: 'Write capital Latin letters, a hyphen and three or four digits, e.g. {expected}.',
		},
	},
	'registry-prefix': {
		severity: 'error',
		message: {
			kk: '«{found}» нөмірі бұл өңірдің тізіліміне жатпайды.',
			ru: 'Номер «{found}» не из реестра этого региона.',
			en: '“{found}” is not a number of this region’s registry.',
		},
		remedy: {
			kk: 'Нөмірді {expected} әріптерінен бастаңыз (region.yaml, registryPrefix).',
			ru: 'Начните номер с букв {expected} (region.yaml, registryPrefix).',
			en: 'Begin the number with {expected} (region.yaml, registryPrefix).',
		},
	},
	'registry-duplicate': {
		severity: 'error',
		message: {
			kk: '{found} нөмірі екі орынға берілген: екіншісі – {other}.',
			ru: 'Номер {found} дан двум местам: второе – {other}.',
			en: '{found} is given to two places: the other is {other}.',
		},
		remedy: {
			kk: 'Жаңа орынға бос нөмір беріңіз; бұрын берілген нөмірді өзгертпеңіз. Келесі бос нөмір: {expected}.',
			ru: 'Дайте новому месту свободный номер; выданный раньше не меняйте. Следующий свободный: {expected}.',
			en: 'Give the newer place a free number; do not change the older one. The next free number: {expected}.',
		},
	},
} satisfies Definitions;
