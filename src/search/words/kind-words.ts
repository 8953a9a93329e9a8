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
	{ of: [], names: 'жар обрыв cliff', words: 'шатқал каньон чинк canyon' },
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
			'көрікті көру достопримечательность достопримечательности посмотреть увидеть сходить погулять sight sights sightseeing attraction attractions see',
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
			'қашан ауа райы уақыт ыстық суық жаз жазда қыс қыста көктем күз боран когда время погода климат температура жарко холодно лето летом зима зимой весна весной осень осенью when best time weather climate temperature hot cold summer winter spring autumn',
	},
	{
		of: [],
		names: 'добраться',
		words:
			'бару жол билет қалай пойыз ұшақ доехать долететь приехать дорога проезд билет поезд самолёт how get reach arrive ticket transport train flight',
	},
	{
		of: [],
		names: 'передвигаться жүруге around',
		words:
			'көлік такси жалға автобус жүргізуші транспорт аренда машина прокат автобус маршрутка водитель внедорожник бездорожье taxi car rent rental hire drive driver bus jeep offroad',
	},
	{
		of: [],
		names: 'ақша деньги money',
		words:
			'банкомат валюта айырбас теңге төлем банк обмен обменять карта тенге наличные оплата цены стоимость банк currency exchange cash card tenge atm bank pay price cost',
	},
	{
		of: [],
		names: 'байланыс связь signal',
		words:
			'интернет ұялы телефон желі сим симка мобильный роуминг internet sim phone mobile wifi roaming network coverage',
	},
	{
		of: [],
		names: 'тілдескіш phrases слова',
		words:
			'сөздік сөйлесу амандасу разговорник фразы словарь перевод поздороваться говорить phrasebook dictionary translation translate speak learn hello',
	},
	{
		of: [],
		names: 'дастарқан едят eat',
		words:
			'тамақ тамақтану тағам ас ішу асхана дәмхана мейрамхана кухня блюда блюдо еда поесть пообедать поужинать попробовать кафе ресторан столовая халяль cuisine dish dishes food drink restaurant cafe lunch dinner breakfast halal',
	},
	{
		of: [],
		names: 'рұқсат пропуск пропуска permit',
		words:
			'рұқсатнама виза кіру паспорт шетелдік разрешение оформить документы въезд паспорт иностранец visa permission pass entry passport foreigner',
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
			'дәрі дәріхана медицина жедел жылан шаян аптека врач скорая страховка прививки медицина змеи скорпионы pharmacy doctor ambulance insurance vaccination medical snake snakes scorpion',
	},
	{
		of: [],
		names: 'қауіпсіздік безопасность safety',
		words:
			'қауіп төтенше құтқару көмек опасность опасно безопасно экстренный спасатели помощь emergency danger dangerous safe rescue police help',
	},
	{
		of: [],
		names: 'әдеп әдебі вести manners',
		words:
			'киім кию ереже тәртіп правила этикет одежда одеться надеть платок поведение etiquette dress wear clothes clothing scarf rules behave behaviour respect',
	},
	{
		of: [],
		names: 'сұрақ вопрос question',
		words: 'жауап бірінші рет ответ ответы первый раз faq answer first time',
	},
	{ of: [], names: 'карта картасы map', words: 'схема' },
	{
		of: [],
		names: 'путеводитель жоба guide',
		words: 'контакты ассоциация қауымдастық contact contacts association about',
	},
	{ of: ['documents'], names: '', words: 'құжат документ document' },
];
