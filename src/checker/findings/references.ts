import type { Definitions } from '../definition.ts';

/** Ids that name another entry. */
export const referenceFindings = {
	'unknown-reference': {
		severity: 'error',
		message: {
			kk: '«{found}» деген {expected} табылмады.',
			ru: 'Не найдено: {expected} «{found}».',
			en: 'There is no {expected} “{found}”.',
		},
		remedy: {
			kk: 'Қалтаның немесе файлдың атын дәл жазыңыз; ол әлі жоқ болса, алдымен соны қосыңыз.',
			ru: 'Впишите точное имя папки или файла; если записи ещё нет, сначала добавьте её.',
			en: 'Write the exact name of the folder or file; if there is none yet, add it first.',
		},
	},
	'part-of-itself': {
		severity: 'error',
		message: {
			kk: '«{found}» өзінің бөлігі ретінде көрсетілген.',
			ru: '«{found}» указано как часть самого себя.',
			en: '“{found}” is given as a part of itself.',
		},
		remedy: {
			kk: 'partOf өрісіне үлкенірек кешеннің атын жазыңыз немесе оны өшіріңіз.',
			ru: 'Впишите в partOf имя большего комплекса или удалите это поле.',
			en: 'Write the larger complex in partOf or delete the field.',
		},
	},
	'district-not-listed': {
		severity: 'error',
		message: {
			kk: '«{found}» ауданының қалтасы бар, бірақ ол region.yaml тізімінде жоқ.',
			ru: 'Папка района «{found}» есть, а в списке region.yaml его нет.',
			en: 'There is a folder of the district “{found}”, but region.yaml does not list it.',
		},
		remedy: {
			kk: 'Атын region.yaml файлындағы districts тізіміне қосыңыз.',
			ru: 'Добавьте имя в список districts файла region.yaml.',
			en: 'Add the name to districts in region.yaml.',
		},
	},
	'redirect-of-entry': {
		severity: 'error',
		message: {
			kk: '«{found}» мекенжайында бет бар, сондықтан ол басқа жаққа апара алмайды.',
			ru: 'По адресу «{found}» есть страница, поэтому он не может вести в другое место.',
			en: 'There is a page at “{found}”, so that address cannot lead elsewhere.',
		},
		remedy: {
			kk: 'from өрісіне ескі мекенжайды, to өрісіне жаңасын жазыңыз; екеуі алмасып кеткен жоқ па, қараңыз.',
			ru: 'Впишите в from старый адрес, а в to новый; проверьте, не поменялись ли они местами.',
			en: 'Write the old address in from and the new one in to; see whether the two have changed places.',
		},
	},
	'listed-twice': {
		severity: 'error',
		message: {
			kk: '«{found}» тізімде екі рет тұр.',
			ru: '«{found}» стоит в списке дважды.',
			en: '“{found}” stands in the list twice.',
		},
		remedy: { kk: 'Біреуін алып тастаңыз.', ru: 'Уберите одно из них.', en: 'Remove one of them.' },
	},
	'way-leads-nowhere': {
		severity: 'error',
		message: {
			kk: 'Бұл тармақ ешқайда апармайды: theme, kinds, page өрістерінің бірі де жоқ.',
			ru: 'Этот пункт никуда не ведёт: нет ни theme, ни kinds, ни page.',
			en: 'This item leads nowhere: it has neither theme nor kinds nor page.',
		},
		remedy: {
			kk: 'Маршруттардың тақырыбын (theme), жерлердің түрлерін (kinds) немесе беттің атын (page) жазыңыз.',
			ru: 'Впишите тему маршрутов (theme), виды мест (kinds) или имя страницы (page).',
			en: 'Write a theme of routes (theme), kinds of sights (kinds) or the name of a page (page).',
		},
	},
	'drawing-without-lines': {
		severity: 'warning',
		message: {
			kk: '«{found}» суреті сызылмайды: {expected} файлы жоқ.',
			ru: 'Рисунок «{found}» не получится: нет файла {expected}.',
			en: 'The drawing “{found}” cannot be made: there is no {expected}.',
		},
		remedy: {
			kk: 'drawing өрісіне picture деп жазыңыз немесе картаның файлын қосыңыз.',
			ru: 'Впишите в drawing значение picture или добавьте файл карты.',
			en: 'Write picture in drawing or add the file of the map.',
		},
	},
} satisfies Definitions;
