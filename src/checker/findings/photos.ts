import type { Definitions } from '../definition.ts';

/** Photographs: their rights, their words and the files themselves. */
export const photoFindings = {
	'photo-without-author': {
		severity: 'error',
		message: {
			kk: 'Фотосуреттің авторы көрсетілмеген.',
			ru: 'Не указан автор снимка.',
			en: 'The photograph has no author.',
		},
		remedy: {
			kk: 'author: жолына суретті кім түсіргенін жазыңыз; белгісіз болса, суретті жариялауға болмайды.',
			ru: 'Впишите в author:, кто снимал; если неизвестно, снимок публиковать нельзя.',
			en: 'Write who took it in author:; if that is not known, it may not be published.',
		},
	},
	'photo-without-licence': {
		severity: 'error',
		message: {
			kk: 'Фотосуреттің лицензиясы көрсетілмеген.',
			ru: 'Не указана лицензия снимка.',
			en: 'The photograph has no licence.',
		},
		remedy: {
			kk: 'licence: жолына автор қандай шартпен рұқсат бергенін жазыңыз, мысалы: CC BY 4.0.',
			ru: 'Впишите в licence:, на каких условиях автор разрешил снимок, например: CC BY 4.0.',
			en: 'Write in licence: on which terms the author allows it, e.g. CC BY 4.0.',
		},
	},
	'photo-without-alt': {
		severity: 'error',
		message: {
			kk: 'Фотосуреттің сипаттамасы жоқ.',
			ru: 'У снимка нет описания.',
			en: 'The photograph has no description.',
		},
		remedy: {
			kk: 'alt: астына суретте не көрінетінін kk, ru, en тілдерінде жазыңыз.',
			ru: 'Опишите под alt: на kk, ru и en, что видно на снимке.',
			en: 'Write under alt: what one sees, in kk, ru and en.',
		},
	},
	'photo-missing': {
		severity: 'error',
		message: {
			kk: '«{found}» файлы бұл қалтада жоқ.',
			ru: 'Файла «{found}» в этой папке нет.',
			en: 'There is no file “{found}” in this folder.',
		},
		remedy: {
			kk: 'Суретті деректер файлының жанына салыңыз немесе атын дәл жазыңыз (бас және кіші әріп бөлек саналады).',
			ru: 'Положите снимок рядом с файлом данных или впишите точное имя (большие и малые буквы различаются).',
			en: 'Put the picture beside the facts file or write its exact name (capitals matter).',
		},
	},
	'photo-unused': {
		severity: 'warning',
		message: {
			kk: 'Сурет қалтада жатыр, бірақ photos тізімінде жоқ, сондықтан көрсетілмейді.',
			ru: 'Снимок лежит в папке, но в photos его нет, поэтому он не показывается.',
			en: 'The picture lies in the folder but not in photos, so it is not shown.',
		},
		remedy: {
			kk: 'Оны авторымен, лицензиясымен photos тізіміне қосыңыз немесе файлды жойыңыз.',
			ru: 'Добавьте его в photos с автором и лицензией или удалите файл.',
			en: 'Add it to photos with author and licence, or delete the file.',
		},
	},
	'photo-elsewhere': {
		severity: 'error',
		message: {
			kk: '«{found}» суреті басқа жерден алынған.',
			ru: 'Снимок «{found}» взят из другого места.',
			en: 'The picture “{found}” is taken from elsewhere.',
		},
		remedy: {
			kk: 'Суретті осы қалтаға салып, тек файлдың атын жазыңыз, мысалы: ./gate.jpg.',
			ru: 'Положите снимок в эту папку и впишите только имя файла, например: ./gate.jpg.',
			en: 'Put the picture into this folder and write only its name, e.g. ./gate.jpg.',
		},
	},
	'photo-format': {
		severity: 'error',
		message: {
			kk: '«{found}» пішімін сайт көрсете алмайды.',
			ru: 'Формат «{found}» сайт показать не может.',
			en: 'The site cannot show the format “{found}”.',
		},
		remedy: {
			kk: 'Суретті мына пішімдердің бірінде сақтаңыз: {expected}.',
			ru: 'Сохраните снимок в одном из форматов: {expected}.',
			en: 'Save the picture as one of: {expected}.',
		},
	},
	'photo-extension': {
		severity: 'error',
		message: {
			kk: 'Файлдың аты «{found}» деп аяқталады, ал іші – {expected}.',
			ru: 'Имя файла кончается на «{found}», а внутри – {expected}.',
			en: 'The name ends in “{found}”, but the file is {expected}.',
		},
		remedy: {
			kk: 'Файл атының соңын {expected} деп өзгертіп, photos тізімінде де түзетіңіз.',
			ru: 'Замените конец имени на {expected} и исправьте имя в photos.',
			en: 'Change the end of the name to {expected}, in photos too.',
		},
	},
	'photo-too-heavy': {
		severity: 'error',
		message: {
			kk: 'Файл тым үлкен: {found} МБ, ең көбі {expected} МБ.',
			ru: 'Файл слишком большой: {found} МБ, можно не больше {expected} МБ.',
			en: 'The file is too big: {found} MB, at most {expected} MB.',
		},
		remedy: {
			kk: 'Суретті кішірейтіп қайта сақтаңыз: ұзын жағы 4000 пиксель жеткілікті.',
			ru: 'Уменьшите и сохраните заново: достаточно 4000 пикселей по длинной стороне.',
			en: 'Make it smaller and save it again: 4000 pixels on the long side are enough.',
		},
	},
	'photo-too-large': {
		severity: 'error',
		message: {
			kk: 'Сурет тым үлкен: {found} пиксель, ең көбі {expected}.',
			ru: 'Снимок слишком большой: {found} пикселей, можно не больше {expected}.',
			en: 'The picture is too large: {found} pixels, at most {expected}.',
		},
		remedy: {
			kk: 'Суретті кішірейтіп қайта сақтаңыз: ұзын жағы 4000 пиксель жеткілікті.',
			ru: 'Уменьшите и сохраните заново: достаточно 4000 пикселей по длинной стороне.',
			en: 'Make it smaller and save it again: 4000 pixels on the long side are enough.',
		},
	},
	'photo-too-small': {
		severity: 'warning',
		message: {
			kk: 'Сурет тым кішкентай: ені {found} пиксель, кемінде {expected} керек.',
			ru: 'Снимок слишком мал: ширина {found} пикселей, нужно не меньше {expected}.',
			en: 'The picture is too small: {found} pixels wide, at least {expected} are needed.',
		},
		remedy: {
			kk: 'Түпнұсқасын салыңыз: үлкейтілген сурет бұлыңғыр шығады.',
			ru: 'Положите оригинал: увеличенный снимок будет мутным.',
			en: 'Use the original: an enlarged picture is blurred.',
		},
	},
	'photo-corrupt': {
		severity: 'error',
		message: {
			kk: 'Сурет файлы бүлінген немесе сурет емес, ашылмайды.',
			ru: 'Файл снимка повреждён или это не изображение: он не открывается.',
			en: 'The file is damaged or not a picture; it cannot be opened.',
		},
		remedy: {
			kk: 'Файлды түпнұсқасынан қайта көшіріңіз.',
			ru: 'Скопируйте файл заново с оригинала.',
			en: 'Copy the file again from the original.',
		},
	},
	'photo-with-gps': {
		severity: 'error',
		message: {
			kk: 'Сурет файлының ішінде түсірілген жердің координаттары (GPS) қалған.',
			ru: 'В файле снимка остались координаты места съёмки (GPS).',
			en: 'The file still holds the coordinates of where it was taken (GPS).',
		},
		remedy: {
			kk: 'Суретті редакторда GPS деректерінсіз қайта сақтаңыз: олар автордың жеке дерегі болуы мүмкін.',
			ru: 'Сохраните снимок заново без данных GPS: они могут быть личными данными автора.',
			en: 'Save the picture again without GPS data: it may be private to its author.',
		},
	},
} satisfies Definitions;
