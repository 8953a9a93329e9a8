import type { FieldWords } from './sentence.ts';

/** Sights, museums, stays and services. */
export const placeWords: FieldWords = {
	'Registry number, e.g. KZO-017. Given once, never used again': {
		kk: 'Тізілім нөмірі, мысалы: KZO-017. Бір рет беріледі, ешқашан қайта қолданылмайды.',
		ru: 'Номер в реестре, например: KZO-017. Даётся один раз и никогда не используется снова.',
	},
	'What it is': { kk: 'Бұл не: тізімнен таңдаңыз.', ru: 'Что это: выберите из списка.' },
	'Folder name of the district, e.g. zhanakorgan': {
		kk: 'Аудан қалтасының аты, мысалы: zhanakorgan.',
		ru: 'Имя папки района, например: zhanakorgan.',
	},
	'Id of the place it belongs to, e.g. a museum inside a complex': {
		kk: 'Қай орынның құрамына кіреді: соның қалтасының аты. Мысалы, кешендегі музейге кешеннің атын жазыңыз.',
		ru: 'В какое место входит: имя его папки. Например, у музея внутри комплекса – имя комплекса.',
	},
	'When it was built or first mentioned': {
		kk: 'Қашан салынған немесе алғаш қашан аталған.',
		ru: 'Когда построено или впервые упомянуто.',
	},
	'State protection': { kk: 'Мемлекет қорғауы.', ru: 'Государственная охрана.' },
	'world-heritage, tentative (proposed for UNESCO), republican, local, reserve, listed (level unknown)': {
		kk: 'Қорғау деңгейі. Мемлекет қорғауында екені ғана белгілі болса, listed деп жазыңыз.',
		ru: 'Уровень охраны. Если известно лишь, что объект под охраной, напишите listed.',
	},
	'Number or name of the act': {
		kk: 'Қаулының не бұйрықтың нөмірі немесе аты.',
		ru: 'Номер или название акта.',
	},
	'Date or year of the act': {
		kk: 'Қаулының не бұйрықтың күні немесе жылы.',
		ru: 'Дата или год акта.',
	},
	'How one gets in and there': {
		kk: 'Қалай жетуге, қалай кіруге болады.',
		ru: 'Как доехать и как попасть внутрь.',
	},
	'free, ticket, guide (only with one), permit, closed. Leave out if not known': {
		kk: 'Кіру тәртібі. Белгісіз болса, жазбаңыз.',
		ru: 'Условия входа. Если неизвестны, не пишите.',
	},
	'The nearest settlement': { kk: 'Ең жақын елді мекен.', ru: 'Ближайший населённый пункт.' },
	'Id of the settlement, e.g. zhosaly': {
		kk: 'Елді мекен файлының аты, .yaml жалғанбайды; мысалы: zhosaly.',
		ru: 'Имя файла населённого пункта без .yaml, например: zhosaly.',
	},
	'Kilometres to it': { kk: 'Оған дейін неше шақырым.', ru: 'Сколько до него километров.' },
	'Where the kilometres come from': {
		kk: 'Қашықтық қайдан алынған.',
		ru: 'Откуда взято расстояние.',
	},
	'What kind of car gets there': {
		kk: 'Қандай көлікпен жетуге болады.',
		ru: 'На какой машине можно доехать.',
	},
	'Whether it works now. Leave out if nothing is known against it': {
		kk: 'Қазір жұмыс істей ме. Күмән туғызатын дерек болмаса, жазбаңыз.',
		ru: 'Работает ли сейчас. Если сомневаться не в чем, не пишите.',
	},
	'How things stand now': { kk: 'Қазіргі жай-күйі.', ru: 'Как обстоит дело сейчас.' },
	'Day after which this must be checked again': {
		kk: 'Қай күннен кейін қайта тексеру керек, мысалы: 2026-11-21.',
		ru: 'После какого дня это надо проверить снова, например: 2026-11-21.',
	},
	'true where people pray: the page then says how to behave': {
		kk: 'Адамдар дұға ететін жер болса, true деп жазыңыз: бет онда өзін қалай ұстау керегін айтады.',
		ru: 'true, если здесь молятся: страница подскажет, как себя вести.',
	},
	'true for what was an island before the water drew back: it is then not told to be seabed': {
		kk: 'Су тартылғанға дейін арал болса, true деп жазыңыз: бет ол жерді теңіздің құрғаған табаны демейді.',
		ru: 'true, если до отступления воды это был остров: страница тогда не назовёт его бывшим дном.',
	},
	'Months in which a visit is comfortable': {
		kk: 'Барып қайтуға қолайлы айлар, санмен: [4, 5, 9, 10].',
		ru: 'Месяцы, удобные для поездки, числами: [4, 5, 9, 10].',
	},
	'1 a reason to travel, 2 worth the way, 3 (default) if you are near': {
		kk: '1 – сол үшін жолға шығады; 2 – арнайы бұрылуға тұрады; 3 – жақын маңда болсаңыз, көре кетесіз. Жазылмаса, 3.',
		ru: '1 – ради этого едут; 2 – стоит свернуть с дороги; 3 – если вы рядом. Если не написать, будет 3.',
	},
	'The same thing elsewhere': {
		kk: 'Осы нысан басқа анықтамалықтарда.',
		ru: 'Этот же объект в других справочниках.',
	},
	'Number in Wikidata: the letter Q and digits': {
		kk: 'Wikidata нөмірі: Q әрпі мен цифрлар.',
		ru: 'Номер в Wikidata: буква Q и цифры.',
	},
	'Object in OpenStreetMap: node, way or relation, a slash and its number': {
		kk: 'OpenStreetMap нысаны: node, way не relation сөзі, қиғаш сызық, нөмірі.',
		ru: 'Объект OpenStreetMap: слово node, way или relation, косая черта, номер.',
	},
	'Address of the Wikipedia article, with https://': {
		kk: 'Уикипедиядағы мақаланың мекенжайы, https:// деп басталады.',
		ru: 'Адрес статьи в Википедии, начинается с https://.',
	},
	'Year or day of foundation': { kk: 'Құрылған жылы немесе күні.', ru: 'Год или день основания.' },
	'Number of halls': { kk: 'Неше залы бар.', ru: 'Сколько залов.' },
	'Number of items in the collection': {
		kk: 'Қорында неше жәдігер бар.',
		ru: 'Сколько предметов в собрании.',
	},
	'Prices as the source gives them': {
		kk: 'Кіру ақысы: дереккөзде қалай берілсе, солай.',
		ru: 'Цены на билеты, как их даёт источник.',
	},
	'Stars, if a source gives them': {
		kk: 'Неше жұлдызды; дереккөзде айтылса ғана.',
		ru: 'Сколько звёзд, если источник их называет.',
	},
	'Number of rooms': { kk: 'Неше нөмірі бар.', ru: 'Сколько номеров.' },
	'How many people it takes': { kk: 'Неше адам сияды.', ru: 'Сколько человек вмещает.' },
	'Level of prices': { kk: 'Баға деңгейі.', ru: 'Уровень цен.' },
	'Months in which it works': { kk: 'Қай айларда жұмыс істейді.', ru: 'В какие месяцы работает.' },
	'One sentence, in each language': {
		kk: 'Бір сөйлем, үш тілде.',
		ru: 'Одно предложение на каждом языке.',
	},
};
