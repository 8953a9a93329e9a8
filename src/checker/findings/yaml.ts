import type { Definitions } from '../definition.ts';

/** Mistakes of YAML itself: the file cannot be read as its writer meant it. */
export const yamlFindings = {
	'yaml-tab': {
		severity: 'error',
		message: {
			kk: 'Жолдың шегінісінде Tab немесе басқа көрінбейтін таңба тұр.',
			ru: 'В отступе строки стоит Tab или другой невидимый знак.',
			en: 'The indent of the line holds a tab or another invisible character.',
		},
		remedy: {
			kk: 'Оны өшіріп, бос орын пернесін қолданыңыз: әр деңгейге екі бос орын.',
			ru: 'Удалите его и поставьте обычные пробелы: по два на каждый уровень.',
			en: 'Delete it and use the space bar: two spaces for each level.',
		},
	},
	'yaml-duplicate-key': {
		severity: 'error',
		message: {
			kk: '«{found}» өрісі бір топта екі рет жазылған.',
			ru: 'Поле «{found}» записано в одной группе дважды.',
			en: 'The field “{found}” is written twice in one group.',
		},
		remedy: {
			kk: 'Біреуін ғана қалдырыңыз.',
			ru: 'Оставьте только одно.',
			en: 'Keep only one of them.',
		},
	},
	'yaml-quote-unclosed': {
		severity: 'error',
		message: {
			kk: 'Тырнақша ашылған, бірақ жабылмаған.',
			ru: 'Кавычка открыта, но не закрыта.',
			en: 'A quotation mark is opened but not closed.',
		},
		remedy: {
			kk: 'Мәтіннің соңына да дәл сондай тырнақша қойыңыз; мәтін ішінде «…» тырнақшаларын қолданыңыз.',
			ru: 'Поставьте такую же кавычку в конце; внутри текста используйте «…».',
			en: 'Put the same mark at the end; inside the text use “…”.',
		},
	},
	'yaml-bracket-unclosed': {
		severity: 'error',
		message: {
			kk: 'Жақша ашылған, бірақ жабылмаған.',
			ru: 'Скобка открыта, но не закрыта.',
			en: 'A bracket is opened but not closed.',
		},
		remedy: {
			kk: 'Жақшаны жабыңыз, мысалы: [4, 5, 9].',
			ru: 'Закройте скобку, например: [4, 5, 9].',
			en: 'Close the bracket, e.g. [4, 5, 9].',
		},
	},
	'yaml-space-after-colon': {
		severity: 'error',
		message: {
			kk: 'Қос нүктеден кейін бос орын қалдырылмаған: «{found}».',
			ru: 'После двоеточия нет пробела: «{found}».',
			en: 'There is no space after the colon: “{found}”.',
		},
		remedy: {
			kk: 'Қос нүктеден кейін бір бос орын қойыңыз.',
			ru: 'Поставьте после двоеточия один пробел.',
			en: 'Put one space after the colon.',
		},
	},
	'yaml-colon-missing': {
		severity: 'error',
		message: {
			kk: 'Өріс атынан кейін қос нүкте жоқ: «{found}».',
			ru: 'После имени поля нет двоеточия: «{found}».',
			en: 'There is no colon after the name of the field: “{found}”.',
		},
		remedy: {
			kk: 'Жолды «өріс: мәні» түрінде жазыңыз, мысалы: kind: mosque.',
			ru: 'Запишите строку в виде «поле: значение», например: kind: mosque.',
			en: 'Write the line as “field: value”, e.g. kind: mosque.',
		},
	},
	'yaml-colon-in-value': {
		severity: 'error',
		message: {
			kk: 'Мәтіннің ішінде қос нүкте бар немесе келесі жол артық шегінілген.',
			ru: 'Внутри текста стоит двоеточие, или у следующей строки лишний отступ.',
			en: 'There is a colon inside the text, or the next line is indented too far.',
		},
		remedy: {
			kk: 'Мәтінді тырнақшаға алыңыз, мысалы: kk: "Сығанақ: көне қала". Шегіністі де тексеріңіз.',
			ru: 'Возьмите текст в кавычки, например: ru: "Сыганак: древний город". Проверьте и отступы.',
			en: 'Put the text in quotation marks, e.g. en: "Syganak: an old city". Check the indents too.',
		},
	},
	'yaml-comma-in-value': {
		severity: 'error',
		message: {
			kk: '{ } ішіндегі мәтінде үтір бар, сондықтан одан кейінгісі бөлек өріс болып оқылды: «{found}».',
			ru: 'В тексте внутри { } есть запятая, и всё после неё прочиталось как отдельное поле: «{found}».',
			en: 'Text inside { } has a comma, and what follows was read as a field of its own: “{found}”.',
		},
		remedy: {
			kk: 'Мәтінді түгел "…" тырнақшасына алыңыз.',
			ru: 'Возьмите весь текст в кавычки "…".',
			en: 'Put the whole text in quotation marks "…".',
		},
	},
	'yaml-special-character': {
		severity: 'error',
		message: {
			kk: 'Мәтін арнайы таңбадан басталған: «{found}».',
			ru: 'Текст начинается со специального знака: «{found}».',
			en: 'The text begins with a special character: “{found}”.',
		},
		remedy: {
			kk: 'Мәтінді түгел "…" тырнақшасына алыңыз.',
			ru: 'Возьмите весь текст в кавычки "…".',
			en: 'Put the whole text in quotation marks "…".',
		},
	},
	'yaml-indentation': {
		severity: 'error',
		message: {
			kk: 'Шегініс дұрыс емес: жол көршілес жолдармен бір тұста тұрған жоқ.',
			ru: 'Неверный отступ: строка не выровнена по соседним.',
			en: 'Wrong indent: the line is not in line with its neighbours.',
		},
		remedy: {
			kk: 'Бір топтағы жолдарды бірдей шегініспен бастаңыз: әр деңгейге екі бос орын.',
			ru: 'Начинайте строки одной группы с одинакового отступа: по два пробела на уровень.',
			en: 'Begin the lines of a group with the same indent: two spaces for each level.',
		},
	},
	'yaml-list-dash': {
		severity: 'error',
		message: {
			kk: 'Тізім сызықшасынан кейін бос орын қалдырылмаған: «{found}».',
			ru: 'После дефиса в списке нет пробела: «{found}».',
			en: 'There is no space after the dash of a list: “{found}”.',
		},
		remedy: {
			kk: 'Сызықшадан кейін бір бос орын қойыңыз: «- …».',
			ru: 'Поставьте после дефиса один пробел: «- …».',
			en: 'Put one space after the dash: “- …”.',
		},
	},
	'yaml-several-documents': {
		severity: 'error',
		message: {
			kk: 'Файлдың ортасында «---» жолы тұр, одан кейінгісі оқылмайды.',
			ru: 'Посреди файла стоит строка «---», всё после неё не читается.',
			en: 'There is a line “---” in the middle of the file; what follows is not read.',
		},
		remedy: { kk: 'Бұл жолды өшіріңіз.', ru: 'Удалите эту строку.', en: 'Delete this line.' },
	},
	'yaml-syntax': {
		severity: 'error',
		message: {
			kk: 'Осы жерден бастап файлды оқу мүмкін болмады.',
			ru: 'Начиная с этого места файл не удаётся прочитать.',
			en: 'From this place on the file cannot be read.',
		},
		remedy: {
			kk: 'Осы және алдыңғы жолды тексеріңіз: қос нүкте, бос орын, тырнақша, жақша, шегініс. Үлгі ретінде көрші файлды қараңыз.',
			ru: 'Проверьте эту и предыдущую строки: двоеточия, пробелы, кавычки, скобки, отступы. Образец – соседний файл.',
			en: 'Check this line and the one before: colons, spaces, quotation marks, brackets, indents. A neighbouring file shows how.',
		},
	},
	'yaml-not-fields': {
		severity: 'error',
		message: {
			kk: 'Мұнда «өріс: мәні» жолдары болуы керек еді, бірақ табылғаны: «{found}».',
			ru: 'Здесь должны быть строки вида «поле: значение», а найдено: «{found}».',
			en: 'Lines like “field: value” should stand here, but found: “{found}”.',
		},
		remedy: {
			kk: 'Үлгі ретінде көрші файлды ашып, әр жолды «өріс: мәні» түрінде жазыңыз.',
			ru: 'Откройте соседний файл как образец и запишите каждую строку в виде «поле: значение».',
			en: 'Open a neighbouring file as a model and write each line as “field: value”.',
		},
	},
	'json-syntax': {
		severity: 'error',
		message: {
			kk: 'JSON файлын оқу мүмкін болмады.',
			ru: 'Файл JSON не удаётся прочитать.',
			en: 'The JSON file cannot be read.',
		},
		remedy: {
			kk: 'Осы жердегі үтірді, тырнақшаны және жақшаны тексеріңіз.',
			ru: 'Проверьте здесь запятые, кавычки и скобки.',
			en: 'Check the commas, quotation marks and brackets here.',
		},
	},
} satisfies Definitions;
