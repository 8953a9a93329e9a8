import type { Definitions } from '../definition.ts';

/** Folders, file names, encodings: what can be wrong before a file is read. */
export const fileFindings = {
	'folder-missing': {
		severity: 'error',
		message: {
			kk: '«{found}» мазмұн қалтасы табылмады.',
			ru: 'Папка содержания «{found}» не найдена.',
			en: 'The content folder “{found}” was not found.',
		},
		remedy: {
			kk: 'Қалтаның орнын тексеріңіз: --content белгісінен кейін немесе CONTENT_DIR айнымалысында көрсетіледі.',
			ru: 'Проверьте, где лежит папка: путь задаётся после --content или в переменной CONTENT_DIR.',
			en: 'Check where the folder is: its path is given after --content or in CONTENT_DIR.',
		},
	},
	'region-missing': {
		severity: 'error',
		message: {
			kk: 'region.yaml файлы жоқ: өңірдің аты, тілдері мен шекарасы белгісіз.',
			ru: 'Нет файла region.yaml: неизвестны название, языки и границы региона.',
			en: 'There is no region.yaml: the name, languages and bounds of the region are unknown.',
		},
		remedy: {
			kk: 'Мазмұн қалтасының дәл өзіне region.yaml файлын қайта салыңыз.',
			ru: 'Верните файл region.yaml прямо в папку содержания.',
			en: 'Put region.yaml back right into the content folder.',
		},
	},
	'file-misnamed': {
		severity: 'error',
		message: {
			kk: 'Файлдың аты дұрыс емес, сондықтан ол оқылмайды.',
			ru: 'Файл назван неверно, поэтому он не читается.',
			en: 'The file has the wrong name, so it is not read.',
		},
		remedy: {
			kk: 'Атын «{expected}» деп өзгертіңіз.',
			ru: 'Переименуйте его в «{expected}».',
			en: 'Rename it to “{expected}”.',
		},
	},
	'file-unknown': {
		severity: 'error',
		message: {
			kk: 'Бұл жерде мұндай файл болмауы керек, ол оқылмайды.',
			ru: 'Такому файлу здесь не место, он не читается.',
			en: 'Such a file has no place here; it is not read.',
		},
		remedy: {
			kk: 'Файлды жойыңыз немесе мазмұн қалтасынан басқа жерге көшіріңіз. Мұнда болатыны: {expected}.',
			ru: 'Удалите файл или уберите его из папки содержания. Здесь могут лежать: {expected}.',
			en: 'Delete the file or move it out of the content folder. What may lie here: {expected}.',
		},
	},
	'folder-unknown': {
		severity: 'error',
		message: {
			kk: '«{found}» деген қалта белгісіз, ішіндегісі оқылмайды.',
			ru: 'Папка «{found}» неизвестна, её содержимое не читается.',
			en: 'The folder “{found}” is unknown; what is in it is not read.',
		},
		remedy: {
			kk: 'Қалтаның атын түзетіңіз немесе оны жойыңыз. Болатын қалталар: {expected}.',
			ru: 'Исправьте имя папки или удалите её. Возможные папки: {expected}.',
			en: 'Mend the name of the folder or delete it. Possible folders: {expected}.',
		},
	},
	'id-not-slug': {
		severity: 'error',
		message: {
			kk: '«{found}» деген ат веб-мекенжайға жарамайды.',
			ru: 'Имя «{found}» не годится для веб-адреса.',
			en: 'The name “{found}” cannot be a web address.',
		},
		remedy: {
			kk: 'Тек кіші латын әріптерін (a–z), цифрларды және дефисті қолданыңыз, мысалы: kok-kesene.',
			ru: 'Используйте только строчные латинские буквы (a–z), цифры и дефис, например: kok-kesene.',
			en: 'Use only small Latin letters (a–z), digits and hyphens, e.g. kok-kesene.',
		},
	},
	'duplicate-id': {
		severity: 'error',
		message: {
			kk: '«{found}» аты екі рет берілген: екіншісі – {other}.',
			ru: 'Имя «{found}» дано дважды: второе – {other}.',
			en: 'The name “{found}” is given twice: the other is {other}.',
		},
		remedy: {
			kk: 'Жаңасының қалтасын немесе файлын басқаша атаңыз: көрікті жер, музей, қонақүй, қызмет және елді мекен аттары қайталанбауы керек.',
			ru: 'Назовите папку или файл новой записи иначе: имена мест, музеев, гостиниц, служб и населённых пунктов не должны повторяться.',
			en: 'Give the newer folder or file another name: sights, museums, stays, services and settlements must not share one.',
		},
	},
	'facts-missing': {
		severity: 'error',
		message: {
			kk: 'Бұл қалтада деректер файлы ({expected}) жоқ.',
			ru: 'В этой папке нет файла с данными ({expected}).',
			en: 'This folder has no facts file ({expected}).',
		},
		remedy: {
			kk: '{expected} файлын қосыңыз; қалта артық болса, оны жойыңыз.',
			ru: 'Добавьте файл {expected}; если папка лишняя, удалите её.',
			en: 'Add {expected}; if the folder is not needed, delete it.',
		},
	},
	'words-missing': {
		severity: 'error',
		message: {
			kk: 'Мәтіні ешбір тілде жоқ.',
			ru: 'Нет текста ни на одном языке.',
			en: 'There are no words in any language.',
		},
		remedy: {
			kk: 'Осы қалтаға кем дегенде бір тілдегі мәтінді қосыңыз: {expected}.',
			ru: 'Добавьте в эту папку текст хотя бы на одном языке: {expected}.',
			en: 'Add the words in at least one language to this folder: {expected}.',
		},
	},
	'language-missing': {
		severity: 'warning',
		message: {
			kk: '{expected} файлы жоқ: бұл тілдегі бетте мәтін басқа тілде көрсетіледі.',
			ru: 'Нет файла {expected}: на странице этого языка будет показан текст на другом языке.',
			en: 'There is no {expected}: the page in that language will show the words of another.',
		},
		remedy: {
			kk: 'Мәтінді аударып, {expected} файлын осы қалтаға қосыңыз.',
			ru: 'Переведите текст и добавьте файл {expected} в эту папку.',
			en: 'Translate the words and add {expected} to this folder.',
		},
	},
	'language-unused': {
		severity: 'warning',
		message: {
			kk: 'Бұл тіл region.yaml ішіндегі locales тізімінде жоқ, мәтін жарияланбайды.',
			ru: 'Этого языка нет в списке locales файла region.yaml, текст не публикуется.',
			en: 'This language is not among the locales of region.yaml; the words are not published.',
		},
		remedy: {
			kk: 'Тілді locales тізіміне қосыңыз немесе файлды алып тастаңыз.',
			ru: 'Добавьте язык в locales или уберите файл.',
			en: 'Add the language to locales or remove the file.',
		},
	},
	'file-empty': {
		severity: 'error',
		message: { kk: 'Файл бос.', ru: 'Файл пуст.', en: 'The file is empty.' },
		remedy: {
			kk: 'Файлды толтырыңыз; керегі болмаса, жойыңыз.',
			ru: 'Заполните файл; если он не нужен, удалите его.',
			en: 'Fill the file in; if it is not needed, delete it.',
		},
	},
	'file-not-utf8': {
		severity: 'error',
		message: {
			kk: 'Файл UTF-8 кодтауында емес ({found}), сондықтан әріптері бұзылып оқылады.',
			ru: 'Файл не в кодировке UTF-8 ({found}), буквы в нём прочитаются неверно.',
			en: 'The file is not in UTF-8 ({found}), so its letters cannot be read.',
		},
		remedy: {
			kk: 'Файлды мәтін редакторында ашып, «Басқаша сақтау» арқылы UTF-8 кодтауымен сақтаңыз.',
			ru: 'Откройте файл в текстовом редакторе и через «Сохранить как» сохраните в кодировке UTF-8.',
			en: 'Open the file in a text editor and save it with “Save as” in UTF-8.',
		},
	},
	'byte-order-mark': {
		severity: 'warning',
		message: {
			kk: 'Файлдың басында көрінбейтін белгі (BOM) тұр.',
			ru: 'В начале файла стоит невидимая метка (BOM).',
			en: 'The file begins with an invisible mark (BOM).',
		},
		remedy: {
			kk: 'Файлды «UTF-8» деп сақтаңыз («UTF-8 with BOM» емес).',
			ru: 'Сохраните файл как «UTF-8» (не «UTF-8 с BOM»).',
			en: 'Save the file as “UTF-8” (not “UTF-8 with BOM”).',
		},
	},
} satisfies Definitions;
