/** What travellers call a kind of thing, in all three languages. */
export interface KindWords {
	/** Kinds, or whole sections, that are meant. */
	readonly of: readonly string[];
	/** Kinds that serve as well, but come after. */
	readonly also?: readonly string[];
	/** What it is called: an entry with one of these words in its name is also found by the others. */
	readonly names: string;
	/** What is sought by those who need it. */
	readonly words?: string;
}

/** The words of one line lead to the same places. */
export const KIND_WORDS: readonly KindWords[] = [
	{
		of: ['mosque'],
		names: 'мешіт мечеть mosque masjid',
		words: 'намаз жұма namaz prayer',
	},
	{ of: [], names: 'медресе медресе madrasa madrasah medrese', words: '' },
	{
		of: ['church'],
		names: 'шіркеу церковь храм собор church cathedral',
		words: 'ғибадатхана православный temple orthodox',
	},
	{
		of: ['mausoleum'],
		also: ['pilgrimage'],
		names: 'кесене мазар мавзолей мазар mausoleum mazar',
		words: 'күмбез мола бейіт гробница усыпальница могила tomb grave',
	},
	{
		of: ['pilgrimage'],
		also: ['mausoleum', 'memorial', 'mosque'],
		names: 'зиярат әулие паломничество pilgrimage',
		words:
			'киелі қасиетті ата-баба святой святое святые святыня святыни священный паломник holy sacred saint saints shrine pilgrim',
	},
	{ of: [], names: 'қорым зират бейіт некрополь кладбище necropolis cemetery graveyard' },
	{
		of: ['archaeological-site'],
		also: ['petroglyph'],
		names: 'қалашық қоныс городище поселение ancient settlement',
		words:
			'ежелгі көне қала археология археологиялық қазба ескі древний город руины развалины археология археологический раскопки ruins ruined ruin city archaeology archaeological archeological excavation site',
	},
	{
		of: [],
		names: 'бекініс қорған қамал қала-қамал крепость форт цитадель fortress fort citadel',
	},
	{
		of: ['petroglyph'],
		names: 'петроглиф петроглиф petroglyph',
		words:
			'жартас тастағы сурет суреттер наскальный рисунок рисунки rock art carving carvings drawings engraving engravings cave',
	},
	{
		of: ['monument'],
		also: ['memorial'],
		names: 'ескерткіш монумент памятник монумент monument statue',
		words: 'мүсін статуя скульптура sculpture',
	},
	{
		of: ['memorial'],
		also: ['monument'],
		names: 'мемориал мемориалдық мемориал мемориальный memorial',
		words: 'кешен комплекс complex',
	},
	{
		of: ['architecture'],
		names: '',
		words: 'сәулет ғимарат архитектура архитектурный здание architecture building',
	},
	{ of: [], names: 'мұнара башня tower' },
	{ of: [], names: 'бөгет плотина дамба dam dike' },
	{ of: ['engineering'], names: '', words: 'инженерлік сооружение engineering' },
	{ of: [], names: 'порт айлақ порт гавань пристань harbour harbor port' },
	{ of: [], names: 'кеме корабль корабли судно ship boat', words: 'қайық баржа катер vessel' },
	{ of: ['lake'], names: 'көл озеро lake' },
	{
		of: ['beach', 'lake'],
		also: ['sea'],
		names: 'жағажай пляж beach',
		words:
			'шомылу суға түсу купание купаться плавать swim swimming bathing балық аулау рыбалка рыбачить fishing',
	},
	{ of: ['sea'], names: 'теңіз море sea' },
	{
		of: ['river'],
		names: 'өзен река river',
		words: 'дария жағалау набережная берег embankment riverside bank',
	},
	{
		of: ['spring'],
		names: 'бұлақ источник родник spring',
		words: 'қайнар ыстық су термальный горячий минеральный hot thermal mineral',
	},
	{
		of: ['mountains'],
		names: 'тау жота горы гора хребет mountain range',
		words: 'шың жорық поход восхождение hiking hike trekking',
	},
	{ of: [], names: 'шөл құм пустыня пески desert sand dunes' },
	{
		of: ['nature', 'reserve'],
		also: ['lake', 'mountains', 'sea', 'river'],
		names: 'табиғат природа nature',
		words: 'көрініс пейзаж природный landscape natural',
	},
	{
		of: ['reserve'],
		names: 'қорық резерват заповедник reserve',
		words:
			'құлан жануар аң құс кулан сайгак животные птицы нацпарк заказник wildlife animals birds birdwatching kulan',
	},
	{ of: ['park'], names: 'саябақ парк парк сквер park', words: 'бақ garden' },
	{ of: ['square'], names: 'алаң площадь square' },
	{
		of: ['space'],
		names: 'ғарыш космодром космос cosmodrome spaceport',
		words:
			'зымыран айлақ ғарышкер ракета космический космонавтика космонавт space rocket spacecraft astronaut cosmonaut',
	},
	{
		of: ['wellness'],
		also: ['sanatorium'],
		names: 'балшық грязь грязи mud',
		words: 'шипалы емдік емделу лечебный лечение курорт оздоровление wellness healing spa treatment therapy',
	},
	{ of: ['town', 'city'], names: 'қала город town city', words: '' },
	{ of: ['village'], names: 'ауыл кент аул село посёлок village', words: 'деревня' },
	{
		of: ['museum', 'open-air-museum', 'school-museum'],
		also: ['art-gallery'],
		names: 'музей мұражай музей museum',
		words: 'көрме өлкетану выставка экспозиция краеведческий exhibition exhibit',
	},
	{
		of: ['art-gallery'],
		names: 'галерея галерея gallery',
		words:
			'көркемсурет сурет картина өнер художественный живопись картины искусство art painting paintings picture',
	},
	{
		of: ['hotel'],
		also: ['roadside-hotel', 'guest-house', 'hostel'],
		names: 'қонақүй отель гостиница отель hotel',
		words: 'қонақ үй мотель motel inn room номер нөмір',
	},
	{
		of: ['guest-house'],
		also: ['hostel', 'hotel'],
		names: 'қонақжай guesthouse homestay',
		words: 'қонақ үй гостевой дом guest house bnb cottage cottages коттедж домик',
	},
	{ of: ['hostel'], also: ['guest-house', 'hotel'], names: 'хостел хостел hostel', words: 'backpacker' },
	{ of: ['roadside-hotel'], names: 'мотель motel', words: 'жол бойындағы придорожный кемпинг roadside' },
	{ of: ['yurt-camp'], names: 'юрта yurt', words: 'киіз үй юрточный' },
	{
		of: ['sanatorium'],
		also: ['wellness'],
		names: 'шипажай санаторий санаторий лечебница sanatorium',
		words: 'емдеу курорт профилакторий resort health clinic spa',
	},
	{
		of: ['children-camp'],
		names: 'лагерь лагерь camp',
		words: 'балалар жазғы детский летний пионерлагерь children kids child summer youth',
	},
	{
		of: ['stays'],
		names: '',
		words:
			'түнеу қонатын қону қонуға жатын тоқтау тұратын ночлег ночёвка ночевать жильё проживание остановиться переночевать размещение accommodation lodging stay sleep overnight rooms',
	},
	{
		of: ['station'],
		names: 'вокзал станса станция бекет разъезд вокзал станция station',
	},
	{
		of: [],
		also: ['station'],
		names: 'теміржол железнодорожный railway',
		words: 'темір жол пойыз поезд жд rail train',
	},
	{ of: [], names: 'автовокзал автобекет автовокзал bus', words: 'автобус автостанция маршрутка coach' },
	{
		of: ['airport'],
		names: 'әуежай аэропорт аэропорт airport',
		words: 'самолёт рейс авиа ұшақ flight plane fly',
	},
	{
		of: ['clinic'],
		names: 'аурухана емхана больница поликлиника hospital clinic',
		words: 'дәрігер жедел врач доктор скорая госпиталь doctor ambulance medical',
	},
	{ of: ['fuel'], names: '', words: 'жанармай бензин заправка азс fuel petrol gas diesel' },
	{ of: ['water'], names: '', words: 'ауызсу питьевая drinking' },
	{
		of: ['food'],
		names: '',
		words: 'асхана дәмхана мейрамхана кафе ресторан столовая cafe restaurant canteen',
	},
	{ of: ['police'], names: '', words: 'полиция police' },
	{ of: ['atm'], names: '', words: 'банкомат atm' },
	{ of: ['information'], names: '', words: 'анықтама справочная information' },
	{
		of: ['sights'],
		names: '',
		words:
			'көрікті көру аралау достопримечательность достопримечательности посмотреть увидеть сходить погулять sight sights sightseeing attraction attractions see',
	},
	{
		of: ['routes'],
		names: 'маршрут маршрут route',
		words: 'сапар саяхат тур жорық поездка экскурсия путешествие tour trip itinerary excursion journey',
	},
	{ of: ['districts'], names: 'аудан район district' },
	{
		of: ['events'],
		names: 'мереке фестиваль мейрам праздник фестиваль festival',
		words: 'іс-шара той мәдени событие мероприятие ярмарка event events fair celebration holiday feast',
	},
	{ of: ['articles'], names: '', words: 'кеңес ақпарат совет советы advice tips guide practical' },
	{
		of: [],
		names: 'мезгіл маусым сезон season',
		words:
			'қашан ауа райы уақыт когда время погода климат температура when best time weather climate temperature',
	},
	{
		of: [],
		names: 'добраться',
		words: 'бару жол билет қалай доехать долететь дорога проезд билет how get reach ticket transport',
	},
	{
		of: [],
		names: 'передвигаться жүруге around',
		words: 'көлік такси жалға транспорт аренда машина прокат taxi car rent rental hire drive',
	},
	{
		of: [],
		names: 'ақша деньги money',
		words:
			'банкомат валюта айырбас теңге обмен карта тенге наличные currency exchange cash card tenge atm bank',
	},
	{
		of: [],
		names: 'байланыс связь signal',
		words: 'интернет ұялы телефон сим симка мобильный internet sim phone mobile wifi roaming',
	},
	{
		of: [],
		names: 'тілдескіш phrases слова',
		words:
			'сөздік сөйлесу разговорник фразы словарь перевод phrasebook dictionary translation translate speak learn',
	},
	{
		of: [],
		names: 'дастарқан едят eat',
		words:
			'тамақ тағам ас ішу кухня блюда блюдо еда поесть попробовать кафе ресторан cuisine dish dishes food drink restaurant cafe',
	},
	{
		of: [],
		names: 'рұқсат пропуск пропуска permit',
		words: 'рұқсатнама виза кіру разрешение оформить документы въезд visa permission pass entry',
	},
	{
		of: [],
		names: 'ұшыру запуск старт launch',
		words: 'зымыран кесте сөре алаң площадка стартовый ракета расписание график rocket pad schedule calendar',
	},
	{
		of: [],
		names: 'денсаулық здоровье health',
		words:
			'дәрі дәріхана медицина жедел аптека врач страховка прививки медицина pharmacy doctor insurance vaccination medical',
	},
	{
		of: [],
		names: 'қауіпсіздік безопасность safety',
		words:
			'қауіп төтенше құтқару опасность опасно экстренный спасатели помощь emergency danger dangerous safe rescue police',
	},
	{
		of: [],
		names: 'әдеп әдебі вести manners',
		words: 'киім ереже правила этикет одежда поведение etiquette dress rules behave behaviour respect',
	},
	{ of: [], names: 'сұрақ вопрос question', words: 'жауап ответ ответы faq answer' },
	{ of: [], names: 'карта картасы map', words: 'схема' },
	{
		of: [],
		names: 'путеводитель жоба guide',
		words: 'контакты ассоциация қауымдастық contact contacts association about',
	},
	{ of: ['documents'], names: '', words: 'құжат документ document' },
];
