import type { FieldWords } from './sentence.ts';

/** The region itself, its districts, settlements, events, documents, practical pages and glossary. */
export const regionWords: FieldWords = {
	'The region, as in a title': {
		kk: 'Өңірдің аты, тақырыптағыдай.',
		ru: 'Название региона, как в заголовке.',
	},
	'The name of the guide, as in the head of each page': {
		kk: 'Жолсілтеменың аты, әр беттің басында тұратындай.',
		ru: 'Название путеводителя, как в шапке каждой страницы.',
	},
	'One short line below it': { kk: 'Соның астындағы қысқа бір жол.', ru: 'Одна короткая строка под ним.' },
	'Two sentences about the region, for the first page and for search engines': {
		kk: 'Өңір туралы екі сөйлем: басты бет пен іздеу жүйелері үшін.',
		ru: 'Два предложения о регионе – для первой страницы и поисковиков.',
	},
	'Address the guide is published at': {
		kk: 'Жолсілтеме жарияланатын веб-мекенжай.',
		ru: 'Адрес, по которому публикуется путеводитель.',
	},
	'Written languages, in the order of the language switch; the first is the default': {
		kk: 'Жазылатын тілдер, тіл ауыстырғыштағы ретімен; біріншісі – негізгісі.',
		ru: 'Языки, на которых пишут, в порядке переключателя; первый – основной.',
	},
	'true to add Kazakh in Latin letters, computed from kk': {
		kk: 'Қазақшаның латын нұсқасын қосу үшін true деп жазыңыз; ол kk мәтінінен өзі шығады.',
		ru: 'true, чтобы добавить казахский латиницей; он получается из kk сам.',
	},
	'Country code, e.g. KZ': { kk: 'Ел коды, мысалы: KZ.', ru: 'Код страны, например: KZ.' },
	'IANA name, e.g. Asia/Qyzylorda': {
		kk: 'Уақыт белдеуі, IANA тізіміндегі атымен: Asia/Qyzylorda.',
		ru: 'Часовой пояс, имя из списка IANA: Asia/Qyzylorda.',
	},
	'Letters of the registry numbers, e.g. KZO': {
		kk: 'Тізілім нөмірінің басындағы әріптер, мысалы: KZO.',
		ru: 'Буквы в начале номеров реестра, например: KZO.',
	},
	'Box that every place must lie in, as [west, south, east, north]': {
		kk: 'Барлық орын осы шекараның ішінде жатуы керек: [батыс, оңтүстік, шығыс, солтүстік].',
		ru: 'Границы, в которых лежат все места: [запад, юг, восток, север].',
	},
	'Middle of the first map': {
		kk: 'Алғашқы картаның ортасы: [бойлық, ендік].',
		ru: 'Середина первой карты: [долгота, широта].',
	},
	'Districts in the order in which they are shown': {
		kk: 'Аудандар, көрсетілетін ретімен; қалталарының аты жазылады.',
		ru: 'Районы в том порядке, в каком их показывают; пишутся имена папок.',
	},
	'Id of the settlement that is the region’s capital; distances of districts count from it': {
		kk: 'Облыс орталығы: елді мекен файлының аты. Аудандардың қашықтығы содан есептеледі.',
		ru: 'Областной центр: имя файла населённого пункта. От него считаются расстояния до районов.',
	},
	'Ids under which collected facts know it': {
		kk: 'Жиналған деректердегі идентификаторлары.',
		ru: 'Идентификаторы, под которыми это стоит в собранных фактах.',
	},
	'What was left out': { kk: 'Не қалдырылды.', ru: 'Что не вошло.' },
	'Why it has no entry': { kk: 'Неге жеке беті жоқ.', ru: 'Почему у этого нет своей страницы.' },
	'What is known but has no entry, each with the reason': {
		kk: 'Белгілі, бірақ жеке беті жоқ нысандар, себебімен.',
		ru: 'Что известно, но не имеет своей страницы, с указанием причины.',
	},
	'Ids of the places shown on the first page, in order; without them the most important ones': {
		kk: 'Басты бетте көрсетілетін орындардың идентификаторлары, ретімен; жазылмаса, ең маңыздылары көрсетіледі.',
		ru: 'Идентификаторы мест на первой странице, по порядку; если их нет, показываются самые важные.',
	},
	'Drawing of the first page': { kk: 'Басты беттегі сурет.', ru: 'Рисунок первой страницы.' },
	'Area in square kilometres': { kk: 'Аумағы, шаршы километрмен.', ru: 'Площадь в квадратных километрах.' },
	'Number of people': { kk: 'Халқының саны.', ru: 'Число жителей.' },
	'What official counts say there is, so that the registry can tell what it still lacks': {
		kk: 'Ресми санақ не дейді: тізілімге әлі не жетіспейтіні осыдан көрінеді.',
		ru: 'Что насчитала официальная статистика: по ней видно, чего ещё не хватает в реестре.',
	},
	'What was counted': { kk: 'Нені санаған.', ru: 'Что считали.' },
	'How many there were': { kk: 'Нешеу болған.', ru: 'Сколько насчитали.' },
	'Year of the count, in quotation marks, e.g. "2023"': {
		kk: 'Қай жылғы санақ; тырнақшамен жазыңыз: "2023".',
		ru: 'Год подсчёта, в кавычках: "2023".',
	},
	'Who answers for the guide': { kk: 'Жолсілтемеға кім жауап береді.', ru: 'Кто отвечает за путеводитель.' },
	'Name of the association': { kk: 'Қауымдастықтың аты.', ru: 'Название ассоциации.' },
	'What the association does, in a few sentences': {
		kk: 'Қауымдастық немен айналысады, бірнеше сөйлеммен.',
		ru: 'Чем занимается ассоциация, в нескольких предложениях.',
	},
	'Its SPDX identifier, e.g. CC-BY-4.0': {
		kk: 'SPDX тізіміндегі белгісі, мысалы: CC-BY-4.0.',
		ru: 'Обозначение в списке SPDX, например: CC-BY-4.0.',
	},
	'Its name as it is usually written, e.g. CC BY 4.0': {
		kk: 'Әдетте қалай жазылады, мысалы: CC BY 4.0.',
		ru: 'Как её обычно пишут, например: CC BY 4.0.',
	},
	'Licence of the words, drawings and data; every file that leaves the site names it': {
		kk: 'Мәтіндердің, суреттер мен деректердің лицензиясы: сайттан көшірілетін әр файлда аталады.',
		ru: 'Лицензия текстов, рисунков и данных: её называет каждый файл, который уходит с сайта.',
	},
	'The number as it is dialled, in quotation marks, e.g. "112"': {
		kk: 'Терілетін нөмір, тырнақшамен, мысалы: "112".',
		ru: 'Номер, как его набирают, в кавычках, например: "112".',
	},
	'Who answers': { kk: 'Кім жауап береді.', ru: 'Кто ответит.' },
	'Short numbers to call in need, in the order in which they are printed': {
		kk: 'Қиын сәтте қоңырау шалатын қысқа нөмірлер, басылатын ретімен.',
		ru: 'Короткие номера, по которым звонят в беде, в том порядке, в каком их печатают.',
	},
	'Address for mistakes that readers report; left out until there is one': {
		kk: 'Оқырман қате туралы жазатын пошта; әзірге болмаса, жазбаңыз.',
		ru: 'Почта, на которую читатели сообщают об ошибках; пока её нет, не пишите.',
	},
	'The live map': { kk: 'Жанды карта.', ru: 'Живая карта.' },
	'So many places the live map loads at once; where there are more, it loads those in view': {
		kk: 'Жанды карта бірден жүктейтін орындардың ең көп саны; одан асса, тек көрініп тұрған жердің орындары жүктеледі.',
		ru: 'Сколько мест живая карта загружает сразу; если их больше, она загружает только те, что видны.',
	},
	'Sections that are shown': { kk: 'Қай бөлімдер көрсетіледі.', ru: 'Какие разделы показывать.' },
	'true to show the museums': { kk: 'Музейлерді көрсету үшін – true.', ru: 'true, чтобы показывать музеи.' },
	'true to show places to stay': {
		kk: 'Қонатын жерлерді көрсету үшін – true.',
		ru: 'true, чтобы показывать места для ночлега.',
	},
	'true to show the events': {
		kk: 'Іс-шараларды көрсету үшін – true.',
		ru: 'true, чтобы показывать события.',
	},
	'true to show the practical pages': {
		kk: 'Жолға керек беттерді көрсету үшін – true.',
		ru: 'true, чтобы показывать практические страницы.',
	},
	'Folder name of the district; left out for places outside the region': {
		kk: 'Аудан қалтасының аты; облыстан тыс жерге жазылмайды.',
		ru: 'Имя папки района; у мест за пределами области не пишется.',
	},
	'Id of the settlement that is its centre': {
		kk: 'Орталығы: елді мекен файлының аты, .yaml жалғанбайды.',
		ru: 'Центр: имя файла населённого пункта без .yaml.',
	},
	'Point of its centre, for the map': {
		kk: 'Орталығының картадағы нүктесі.',
		ru: 'Точка центра на карте.',
	},
	'The land most of it is; drawings of its places stand on it': {
		kk: 'Жерінің көбі қандай: ондағы орындардың суреті сол жерге салынады.',
		ru: 'Какая земля здесь преобладает: на ней рисуют места района.',
	},
	'Telephone code, e.g. "+7 72433"': {
		kk: 'Телефон коды, мысалы: "+7 72433".',
		ru: 'Телефонный код, например: "+7 72433".',
	},
	'Id of the place or settlement where it happens': {
		kk: 'Қай жерде өтеді: орын қалтасының не елді мекен файлының аты.',
		ru: 'Где проходит: имя папки места или файла населённого пункта.',
	},
	'Month in which it usually falls': {
		kk: 'Әдетте қай айда өтеді: 1-ден 12-ге дейінгі сан.',
		ru: 'В каком месяце обычно проходит: число от 1 до 12.',
	},
	'The last time it is known to have taken place': {
		kk: 'Соңғы рет қашан өткені белгілі.',
		ru: 'Когда, насколько известно, проходило в последний раз.',
	},
	'The next date, only if announced': {
		kk: 'Келесі рет қашан өтеді; жарияланған болса ғана.',
		ru: 'Когда пройдёт в следующий раз, только если объявлено.',
	},
	'First day, as YYYY-MM-DD': {
		kk: 'Бірінші күні, мысалы: 2026-11-21.',
		ru: 'Первый день, например: 2026-11-21.',
	},
	'Last day, if it lasts longer than one': {
		kk: 'Соңғы күні, бір күннен ұзақ болса.',
		ru: 'Последний день, если длится больше одного.',
	},
	'Place in the list': { kk: 'Тізімдегі реті.', ru: 'Место в списке.' },
	'Title of the document, in each language': {
		kk: 'Құжаттың аты, үш тілде.',
		ru: 'Название документа на каждом языке.',
	},
	'Who issued it': { kk: 'Кім шығарған.', ru: 'Кто издал.' },
	'What it says, in one or two sentences': {
		kk: 'Онда не айтылған, бір-екі сөйлеммен.',
		ru: 'Что в нём сказано, в одном-двух предложениях.',
	},
	'Day of the change, as YYYY-MM-DD': {
		kk: 'Өзгеріс енген күн, мысалы: 2026-11-21.',
		ru: 'День изменения, например: 2026-11-21.',
	},
	'What changed, in one or two sentences': {
		kk: 'Не өзгерді, бір-екі сөйлеммен.',
		ru: 'Что изменилось, в одном-двух предложениях.',
	},
	'Ids of the entries it concerns; left out where it concerns the whole guide': {
		kk: 'Қай жазбаларға қатысты: олардың идентификаторлары; бүкіл жолсілтемеге қатысты болса, жазбаңыз.',
		ru: 'Идентификаторы записей, которых это касается; если касается всего путеводителя, не пишите.',
	},
	'Changes to the guide, the latest first': {
		kk: 'Жолсілтемедегі өзгерістер, ең соңғысы – бірінші.',
		ru: 'Изменения в путеводителе, последние – вверху.',
	},
	'Name of the holiday': { kk: 'Мерекенің атауы.', ru: 'Название праздника.' },
	'Month and day where it falls on the same day every year, in quotation marks, e.g. "05-01"': {
		kk: 'Жыл сайын бір күнге түссе – айы мен күні, тырнақшада, мысалы "05-01".',
		ru: 'Месяц и день, если каждый год одни и те же, в кавычках, например "05-01".',
	},
	'First year in which it is kept, e.g. 2027': {
		kk: 'Алғаш тойланатын жылы, мысалы 2027.',
		ru: 'Первый год, когда его отмечают, например 2027.',
	},
	'Full dates where it moves from year to year; a date is added only once it is announced': {
		kk: 'Жылдан жылға жылжыса – толық күндері; күн жарияланғаннан кейін ғана қосылады.',
		ru: 'Полные даты, если праздник подвижный; дата добавляется, только когда она объявлена.',
	},
	'Public holidays, in the order of the year': {
		kk: 'Мереке күндері, жыл ретімен.',
		ru: 'Праздничные дни по порядку года.',
	},
	'In Kazakh': { kk: 'Қазақша.', ru: 'По-казахски.' },
	'Spellings that must not appear in the guide, per language': {
		kk: 'Жолсілтемеда қолданбайтын жазылуы, әр тілде бөлек.',
		ru: 'Написания, которых в путеводителе быть не должно, отдельно для каждого языка.',
	},
	'Spellings to avoid in Kazakh': {
		kk: 'Қазақша мәтінде қолданбайтын жазылуы.',
		ru: 'Как не писать по-казахски.',
	},
	'Spellings to avoid in Russian': {
		kk: 'Орысша мәтінде қолданбайтын жазылуы.',
		ru: 'Как не писать по-русски.',
	},
	'Spellings to avoid in English': {
		kk: 'Ағылшынша мәтінде қолданбайтын жазылуы.',
		ru: 'Как не писать по-английски.',
	},
	'For writers: meaning, use, declension': {
		kk: 'Жазушыларға: мағынасы, қолданылуы, септелуі.',
		ru: 'Для пишущих: значение, употребление, склонение.',
	},
	'Addresses that have changed': {
		kk: 'Өзгерген мекенжайлар: ескі сілтемемен келген адам жаңа бетке жетеді.',
		ru: 'Адреса, которые изменились: пришедший по старой ссылке попадёт на новую страницу.',
	},
	'The old address below the language, e.g. sights/old-name': {
		kk: 'Ескі мекенжай, тілінен кейінгі бөлігі, мысалы: sights/old-name.',
		ru: 'Старый адрес после языка, например: sights/old-name.',
	},
	'The address it leads to now, e.g. sights/new-name': {
		kk: 'Енді апаратын мекенжай, мысалы: sights/new-name.',
		ru: 'Куда он ведёт теперь, например: sights/new-name.',
	},
	'Place among the stories of the first page': {
		kk: 'Басты беттегі әңгімелер ішіндегі реті.',
		ru: 'Место среди рассказов первой страницы.',
	},
	'What is drawn beside it; river and shores need their lines in the basemap folder': {
		kk: 'Қасында не сызылады; river мен shores үшін basemap қалтасында өзен не жаға сызығы болуы керек.',
		ru: 'Что нарисовано рядом; для river и shores нужны линии реки или берегов в папке basemap.',
	},
	'Ids of the pages that go on with it, at most four': {
		kk: 'Әңгімені жалғайтын беттердің идентификаторлары, төртеуден аспайды.',
		ru: 'Идентификаторы страниц, которые продолжают рассказ, не больше четырёх.',
	},
	'What one may want, in a word or two': {
		kk: 'Адам не іздеп келеді, бір-екі сөзбен.',
		ru: 'За чем сюда едут, одним-двумя словами.',
	},
	'Theme of the routes that answer it': {
		kk: 'Соған сай маршруттардың тақырыбы.',
		ru: 'Тема маршрутов, которые этому отвечают.',
	},
	'Kinds of the sights that answer it': {
		kk: 'Соған сай көрікті жерлердің түрлері.',
		ru: 'Виды мест, которые этому отвечают.',
	},
	'Id of the page that answers it, e.g. food': {
		kk: 'Соған жауап беретін беттің идентификаторы, мысалы: food.',
		ru: 'Идентификатор страницы, которая этому отвечает, например: food.',
	},
	'One thing that one may come for; it needs a theme, kinds or a page': {
		kk: 'Адам не үшін келетіні; theme, kinds немесе page жазылуы керек.',
		ru: 'Одна из причин приехать; нужны theme, kinds или page.',
	},
	'Months it is true of': { kk: 'Қай айларға қатысты.', ru: 'К каким месяцам это относится.' },
	'What to know of them, in a few words': {
		kk: 'Ол айлар туралы нені білу керек, бірнеше сөзбен.',
		ru: 'Что о них надо знать, в нескольких словах.',
	},
	'Something that some months bring, such as heat': {
		kk: 'Кейбір айларға тән нәрсе, мысалы ыстық.',
		ru: 'То, что приносят некоторые месяцы, например жара.',
	},
	'What one may come for, in the order in which it is offered; without it the themes of the routes': {
		kk: 'Адам не үшін келеді, көрсетілетін ретімен; жазылмаса, маршруттардың тақырыптары шығады.',
		ru: 'За чем сюда едут, в том порядке, в каком это показано; если не написано – темы маршрутов.',
	},
	'What the months bring, beside routes and events': {
		kk: 'Маршруттар мен іс-шаралардан бөлек, әр айда нені ескеру керек.',
		ru: 'Что приносят месяцы, кроме маршрутов и событий.',
	},
	'Ids of the practical pages to read first; without it the first ones of their list': {
		kk: 'Алдымен оқитын пайдалы беттердің идентификаторлары; жазылмаса, тізімнің басындағылары шығады.',
		ru: 'Идентификаторы полезных страниц, которые читают сначала; если не написано – первые из списка.',
	},
};
