import type { Definitions } from '../definition.ts';

/** The head and the Markdown of words files. */
export const wordsFindings = {
	'head-missing': {
		severity: 'error',
		message: {
			kk: 'Файл «---» жолынан басталмайды, сондықтан summary сияқты өрістер оқылмайды.',
			ru: 'Файл не начинается со строки «---», поэтому поля вроде summary не читаются.',
			en: 'The file does not begin with a line “---”, so fields such as summary are not read.',
		},
		remedy: {
			kk: 'Ең бірінші жолға --- қойыңыз, одан кейін өрістерді жазып, соңын тағы бір --- жолымен жабыңыз.',
			ru: 'В самой первой строке поставьте ---, затем поля и ещё одну строку ---.',
			en: 'Put --- in the very first line, then the fields, then one more line ---.',
		},
	},
	'head-unclosed': {
		severity: 'error',
		message: {
			kk: 'Файл басындағы өрістер екінші «---» жолымен жабылмаған.',
			ru: 'Поля в начале файла не закрыты второй строкой «---».',
			en: 'The fields at the top are not closed by a second line “---”.',
		},
		remedy: {
			kk: 'Соңғы өрістен кейін --- деген жеке жол қойыңыз.',
			ru: 'После последнего поля поставьте отдельную строку ---.',
			en: 'After the last field put a line that is just ---.',
		},
	},
	'body-empty': {
		severity: 'error',
		message: {
			kk: 'Файлда өрістерден кейін мәтін жоқ.',
			ru: 'После полей в файле нет текста.',
			en: 'There are no words below the fields.',
		},
		remedy: {
			kk: 'Мәтінін жазыңыз; әзір болмаса, файлды жойыңыз – бет басқа тілдегі мәтінді көрсетеді.',
			ru: 'Напишите текст; если он не готов, удалите файл – страница покажет текст на другом языке.',
			en: 'Write the words; if they are not ready, delete the file: the page will show another language.',
		},
	},
	'heading-one': {
		severity: 'error',
		message: {
			kk: 'Бірінші деңгейдегі тақырып (#) қойылған, ал беттің тақырыбы деректер файлынан алынады.',
			ru: 'Стоит заголовок первого уровня (#), а заголовок страницы берётся из данных.',
			en: 'There is a first-level heading (#), but the title of the page comes from the facts.',
		},
		remedy: {
			kk: 'Бір # орнына ## жазыңыз немесе тақырыпты алып тастаңыз.',
			ru: 'Вместо одного # поставьте ## или уберите заголовок.',
			en: 'Write ## in place of # or remove the heading.',
		},
	},
	'heading-jump': {
		severity: 'warning',
		message: {
			kk: 'Тақырып деңгейі секіріп кеткен: {found}, керегі {expected}.',
			ru: 'Уровень заголовка перескочил: {found}, нужен {expected}.',
			en: 'The heading skips a level: {found}, it should be {expected}.',
		},
		remedy: {
			kk: '## тақырыбының астында ### тұрады: деңгейді бір-бірлеп арттырыңыз.',
			ru: 'Под ## идёт ###: увеличивайте уровень по одному.',
			en: 'Below ## comes ###: go down one level at a time.',
		},
	},
	'image-in-words': {
		severity: 'error',
		message: {
			kk: 'Мәтін ішіне сурет салынған: оның авторы мен лицензиясы көрсетілмейді.',
			ru: 'В текст вставлено изображение: его автор и лицензия не указаны.',
			en: 'A picture is put into the words: its author and licence are not given.',
		},
		remedy: {
			kk: 'Суретті деректер файлындағы photos тізіміне авторымен, лицензиясымен қосып, мына жерден алып тастаңыз.',
			ru: 'Добавьте снимок в список photos файла с данными, с автором и лицензией, а отсюда уберите.',
			en: 'Add the picture to photos in the facts file, with author and licence, and remove it here.',
		},
	},
	'image-without-alt': {
		severity: 'error',
		message: {
			kk: 'Суреттің сипаттамасы жоқ: көрмейтін адам онда не барын білмейді.',
			ru: 'У изображения нет описания: незрячий не узнает, что на нём.',
			en: 'The picture has no description for those who cannot see it.',
		},
		remedy: {
			kk: 'Шаршы жақшаның ішіне не көрінетінін жазыңыз: ![…](…).',
			ru: 'Напишите в квадратных скобках, что видно: ![…](…).',
			en: 'Write in the square brackets what one sees: ![…](…).',
		},
	},
	'link-unsafe': {
		severity: 'error',
		message: {
			kk: '«{found}» сілтемесі қауіпті: ол бет емес, код ашады.',
			ru: 'Ссылка «{found}» опасна: она запускает код, а не открывает страницу.',
			en: 'The link “{found}” is unsafe: it runs code instead of opening a page.',
		},
		remedy: {
			kk: 'https:// деп басталатын мекенжай жазыңыз немесе сілтемені алып тастаңыз.',
			ru: 'Впишите адрес, начинающийся с https://, или уберите ссылку.',
			en: 'Write an address that begins with https:// or remove the link.',
		},
	},
	'link-by-hand': {
		severity: 'warning',
		message: {
			kk: 'Осы сайттың өз бетіне сілтеме қолмен жазылған: «{found}».',
			ru: 'Ссылка на страницу этого же сайта вписана вручную: «{found}».',
			en: 'A page of this very site is linked by hand: “{found}”.',
		},
		remedy: {
			kk: 'Орынға <Place id="…">…</Place> арқылы сілтеңіз: тілі мен мекенжайы өзі дұрыс болады.',
			ru: 'Сошлитесь на место через <Place id="…">…</Place>: язык и адрес подставятся сами.',
			en: 'Point at the place with <Place id="…">…</Place>: language and address follow by themselves.',
		},
	},
	'link-empty': {
		severity: 'error',
		message: {
			kk: 'Сілтеменің мекенжайы немесе мәтіні бос.',
			ru: 'У ссылки нет адреса или текста.',
			en: 'The link has no address or no text.',
		},
		remedy: {
			kk: 'Толық жазыңыз: [мәтін](https://…).',
			ru: 'Запишите полностью: [текст](https://…).',
			en: 'Write it in full: [text](https://…).',
		},
	},
	'summary-begins-small': {
		severity: 'warning',
		message: {
			kk: 'summary бас әріптен басталмайды: «{found}».',
			ru: 'summary начинается не с прописной буквы: «{found}».',
			en: 'summary does not begin with a capital letter: “{found}”.',
		},
		remedy: {
			kk: 'Толық сөйлем жазыңыз: ол тізімде жеке тұрады.',
			ru: 'Запишите целым предложением: в списке оно стоит отдельно.',
			en: 'Write a whole sentence: it stands alone in lists.',
		},
	},
	'summary-unended': {
		severity: 'warning',
		message: {
			kk: 'summary соңында тыныс белгісі жоқ: «{found}».',
			ru: 'В конце summary нет знака препинания: «{found}».',
			en: 'summary has no full stop at its end: “{found}”.',
		},
		remedy: {
			kk: 'Соңына нүкте, сұрақ не леп белгісін қойыңыз.',
			ru: 'Поставьте в конце точку, вопросительный или восклицательный знак.',
			en: 'End it with a full stop, a question mark or an exclamation mark.',
		},
	},
} satisfies Definitions;
