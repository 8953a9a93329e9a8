import type { FieldWords } from './sentence.ts';

/** Routes: approval, stops and the legs between them. */
export const routeWords: FieldWords = {
	'Place in the list of routes': {
		kk: 'Маршруттар тізіміндегі реті.',
		ru: 'Место в списке маршрутов.',
	},
	'Whether the association has approved the route': {
		kk: 'Маршрутты қауымдастық бекіткен бе.',
		ru: 'Утвердила ли маршрут ассоциация.',
	},
	'proposed: the editors propose it; approved: an act of the association approves it': {
		kk: 'proposed – редакцияның ұсынысы; approved – қауымдастықтың шешімімен бекітілген.',
		ru: 'proposed – предложение редакции; approved – утверждён решением ассоциации.',
	},
	'Published itineraries the proposal rests on': {
		kk: 'Ұсынысқа негіз болған жарияланған сапарлар.',
		ru: 'Опубликованные поездки, на которых основано предложение.',
	},
	'Number of the act': { kk: 'Шешімнің нөмірі.', ru: 'Номер решения.' },
	'Day of the act': {
		kk: 'Шешім шыққан күн, мысалы: 2026-11-21.',
		ru: 'День решения, например: 2026-11-21.',
	},
	'Who approved it': { kk: 'Кім бекіткен, үш тілде.', ru: 'Кто утвердил, на каждом языке.' },
	'What the route is about': { kk: 'Маршрут не туралы.', ru: 'О чём маршрут.' },
	'Days, 0.5 for half a day': { kk: 'Неше күн; жарты күн – 0.5.', ru: 'Сколько дней; полдня – 0.5.' },
	'How one travels': { kk: 'Немен жүреді.', ru: 'На чём передвигаются.' },
	'When to go; {} if any month is fine': {
		kk: 'Қашан барған жөн. Кез келген ай жарай берсе, {} деп жазыңыз.',
		ru: 'Когда ехать. Если годится любой месяц, напишите {}.',
	},
	'true where a calendar decides when to go, such as that of launches': {
		kk: 'Қашан баруды күнтізбе шешсе, true деп жазыңыз; мысалы, ғарышқа ұшыру күнтізбесі.',
		ru: 'true, если срок решает календарь, например календарь запусков.',
	},
	'true if some stop needs a permit': {
		kk: 'Бір аялдамаға болса да рұқсат керек болса, true деп жазыңыз.',
		ru: 'true, если хотя бы для одной остановки нужен пропуск.',
	},
	'Length of the whole route, only if a source states it': {
		kk: 'Бүкіл маршруттың ұзындығы; дереккөзде айтылса ғана.',
		ru: 'Длина всего маршрута, только если её называет источник.',
	},
	Kilometres: { kk: 'Неше шақырым.', ru: 'Сколько километров.' },
	'What these kilometres cover': {
		kk: 'Бұл шақырымға жолдың қай бөлігі кіреді.',
		ru: 'Какую часть пути охватывают эти километры.',
	},
	'Stops in the order of the journey, at least two': {
		kk: 'Аялдамалар жүру ретімен, кемінде екеу.',
		ru: 'Остановки в порядке пути, не меньше двух.',
	},
	'Id of a place or settlement, e.g. syganak': {
		kk: 'Орын қалтасының не елді мекен файлының аты, мысалы: syganak.',
		ru: 'Имя папки места или файла населённого пункта, например: syganak.',
	},
	'On which day of the journey': { kk: 'Сапардың нешінші күні.', ru: 'На какой день пути.' },
	'Minutes to look around, if a source says so': {
		kk: 'Аралап көруге неше минут кетеді; дереккөзде айтылса ғана.',
		ru: 'Сколько минут на осмотр, если об этом говорит источник.',
	},
	'One for each pair of stops that follow each other, in order': {
		kk: 'Жол бөліктері: қатар тұрған әр екі аялдамаға біреуден, ретімен.',
		ru: 'Участки пути: по одному на каждую пару соседних остановок, по порядку.',
	},
	'Id of the stop it begins at': {
		kk: 'Бөлік қай аялдамадан басталады: stops тізіміндегі аты.',
		ru: 'С какой остановки начинается: её имя из списка stops.',
	},
	'Id of the next stop': {
		kk: 'Келесі аялдама: stops тізіміндегі аты.',
		ru: 'Следующая остановка: её имя из списка stops.',
	},
	'Kilometres, only if a source states them': {
		kk: 'Қашықтығы; дереккөзде айтылса ғана.',
		ru: 'Расстояние, только если его называет источник.',
	},
	'What the road is like, only if a source says so': {
		kk: 'Жолы қандай; дереккөзде айтылса ғана.',
		ru: 'Какая дорога, только если об этом говорит источник.',
	},
	'What one needs to pass here, only if a source says so': {
		kk: 'Мұнда өту үшін қандай көлік керек; дереккөзде айтылса ғана.',
		ru: 'Какой транспорт здесь нужен, только если об этом говорит источник.',
	},
	'Driving time in minutes, on dry and on wet ground': {
		kk: 'Жүру уақыты минутпен: жер құрғақта (dry) және суланғанда (wet).',
		ru: 'Время в пути в минутах: по сухой (dry) и по мокрой (wet) дороге.',
	},
	'Minutes while the ground is dry': {
		kk: 'Жер құрғақта неше минут.',
		ru: 'Сколько минут по сухой дороге.',
	},
	'Minutes after rain or snow': {
		kk: 'Жаңбырдан не қардан кейін неше минут.',
		ru: 'Сколько минут после дождя или снега.',
	},
	'Id of the last fuel before or on this leg': {
		kk: 'Осы бөлікке дейінгі немесе осы бөліктегі соңғы жанармай: орынның не елді мекеннің аты.',
		ru: 'Последняя заправка до этого участка или на нём: имя места или населённого пункта.',
	},
	'Id of the last drinking water': {
		kk: 'Ауызсу алуға болатын соңғы жер: орынның не елді мекеннің аты.',
		ru: 'Где в последний раз есть питьевая вода: имя места или населённого пункта.',
	},
	'Id of the last settlement with a mobile signal': {
		kk: 'Ұялы байланыс бар соңғы елді мекеннің аты.',
		ru: 'Последний населённый пункт, где есть мобильная связь: его имя.',
	},
	'A closure or warning with the day it ends': {
		kk: 'Жабылғаны не ескерту және оның қай күнге дейін екені.',
		ru: 'Закрытие или предупреждение и день, до которого оно действует.',
	},
	'What a traveller should know, in each language': {
		kk: 'Жолаушы нені білуі керек, үш тілде.',
		ru: 'Что нужно знать путешественнику, на каждом языке.',
	},
};
