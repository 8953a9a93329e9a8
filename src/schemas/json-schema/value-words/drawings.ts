import type { Emblem } from '#domain/emblem.ts';
import type { Hero, Hour, Land } from '#domain/scene.ts';
import type { ValueWords } from './value.ts';

export const heroes: ValueWords<Hero> = {
	none: { kk: 'ештеңе, тек жер мен аспан', ru: 'ничего, только земля и небо', en: 'only land and sky' },
	'domed-mausoleum': { kk: 'күмбезді кесене', ru: 'мавзолей с куполом' },
	'portal-mausoleum': { kk: 'маңдайшалы кесене', ru: 'мавзолей с порталом' },
	'tower-mausoleum': { kk: 'мұнара тәрізді кесене', ru: 'башенный мавзолей' },
	'ruined-city': { kk: 'көне қаланың орны', ru: 'развалины древнего города' },
	fortress: { kk: 'бекініс', ru: 'крепость' },
	petroglyphs: { kk: 'жартастағы суреттер', ru: 'наскальные рисунки' },
	'kobyz-stelae': { kk: 'қобыз пішінді стелалар', ru: 'стелы в форме кобыза' },
	rocket: { kk: 'зымыран', ru: 'ракета' },
	'launch-pad': { kk: 'ұшыру алаңы', ru: 'стартовый комплекс' },
	'ship-on-sand': { kk: 'құмда қалған кеме', ru: 'корабль на песке' },
	'harbour-cranes': { kk: 'порттағы крандар', ru: 'портовые краны' },
	'fishing-boat': { kk: 'балықшы қайығы', ru: 'рыбацкая лодка' },
	dam: { kk: 'бөгет', ru: 'плотина' },
	mosque: { kk: 'мешіт', ru: 'мечеть' },
	church: { kk: 'шіркеу', ru: 'церковь' },
	station: { kk: 'вокзал', ru: 'вокзал' },
	monument: { kk: 'ескерткіш', ru: 'памятник' },
	museum: { kk: 'музей', ru: 'музей' },
	'town-street': { kk: 'қала көшесі', ru: 'городская улица' },
	bridge: { kk: 'көпір', ru: 'мост' },
	beach: { kk: 'жағажай', ru: 'пляж' },
	spring: { kk: 'бұлақ', ru: 'родник' },
	kulan: { kk: 'құлан', ru: 'кулан', en: 'wild ass of the steppe' },
	camel: { kk: 'түйе', ru: 'верблюд' },
	saxaul: { kk: 'сексеуіл', ru: 'саксаул' },
	reeds: { kk: 'қамыс', ru: 'камыш' },
	yurt: { kk: 'киіз үй', ru: 'юрта' },
	wellness: { kk: 'шипажай', ru: 'санаторий' },
	'rice-field': { kk: 'күріш егістігі', ru: 'рисовое поле' },
};

export const lands: ValueWords<Land> = {
	desert: { kk: 'шөл, құм', ru: 'пустыня, пески' },
	steppe: { kk: 'дала', ru: 'степь' },
	sea: { kk: 'теңіз', ru: 'море' },
	lake: { kk: 'көл', ru: 'озеро' },
	river: { kk: 'өзен', ru: 'река' },
	mountains: { kk: 'тау', ru: 'горы' },
	town: { kk: 'қала, кент', ru: 'город, посёлок' },
	'salt-flat': { kk: 'сор', ru: 'солончак' },
};

export const hours: ValueWords<Hour> = {
	dawn: { kk: 'таң', ru: 'рассвет' },
	noon: { kk: 'түс', ru: 'полдень' },
	dusk: { kk: 'кеш', ru: 'закат' },
	night: { kk: 'түн', ru: 'ночь' },
};

export const emblems: ValueWords<Emblem> = {
	'city-house': { kk: 'қала үйі мен теректер', ru: 'городской дом и тополя' },
	dam: { kk: 'бөгет', ru: 'плотина' },
	'domed-tomb': { kk: 'күмбезді кесене', ru: 'мавзолей с куполом' },
	fish: { kk: 'балық пен толқын', ru: 'рыба и волны' },
	fort: { kk: 'саз қамал', ru: 'глиняный форт' },
	kobyz: { kk: 'қобыз', ru: 'кобыз' },
	kulan: { kk: 'құлан', ru: 'кулан' },
	mountains: { kk: 'таулар мен қала қабырғасы', ru: 'горы и городская стена' },
	'oghuz-city': { kk: 'Жанкенттің жоспары', ru: 'план Жанкента' },
	reeds: { kk: 'қамыс пен күн', ru: 'камыш и солнце' },
	rocket: { kk: 'зымыран', ru: 'ракета' },
	'saka-fort': { kk: 'Шірік-Рабаттың жоспары', ru: 'план Чирик-Рабата' },
	ship: { kk: 'құмда қалған кеме', ru: 'корабль на песке' },
	'tiered-mound': { kk: 'екі сатылы қала төбесі', ru: 'двухъярусный городской холм' },
	tower: { kk: 'дала мұнарасы', ru: 'башня в степи' },
};
