import type { MUSEUM_KINDS } from '../../museum.ts';
import type { SERVICE_KINDS } from '../../service.ts';
import type { SETTLEMENT_KINDS } from '../../settlement.ts';
import type { SIGHT_KINDS } from '../../sight.ts';
import type { STAY_KINDS } from '../../stay.ts';
import type { ValueWords } from './value.ts';

export const sightKinds: ValueWords<(typeof SIGHT_KINDS)[number]> = {
	'archaeological-site': { kk: 'ежелгі қала орны, қоныс, қорым', ru: 'городище, поселение, могильник' },
	architecture: { kk: 'сәулет ескерткіші', ru: 'памятник архитектуры' },
	beach: { kk: 'жағажай', ru: 'пляж' },
	church: { kk: 'шіркеу', ru: 'церковь' },
	engineering: {
		kk: 'инженерлік құрылыс: бөгет, көпір, мұнара',
		ru: 'инженерное сооружение: плотина, мост, башня',
	},
	'industrial-heritage': {
		kk: 'өндіріс мұрасы: ескі порт, зауыт, кемелер',
		ru: 'индустриальное наследие: старый порт, завод, корабли',
	},
	lake: { kk: 'көл', ru: 'озеро' },
	mausoleum: { kk: 'кесене, мазар', ru: 'мавзолей, мазар' },
	memorial: { kk: 'мемориал, мемориалдық кешен', ru: 'мемориал, мемориальный комплекс' },
	monument: { kk: 'ескерткіш, мүсін', ru: 'памятник, скульптура' },
	mosque: { kk: 'мешіт', ru: 'мечеть' },
	mountains: { kk: 'тау', ru: 'горы' },
	nature: { kk: 'табиғат, басқа түрі келмесе', ru: 'природа, если не подходит ничто другое' },
	park: { kk: 'саябақ', ru: 'парк' },
	petroglyph: { kk: 'жартастағы суреттер', ru: 'наскальные рисунки' },
	pilgrimage: { kk: 'зиярат орны', ru: 'место паломничества' },
	reserve: { kk: 'қорық', ru: 'заповедник' },
	river: { kk: 'өзен', ru: 'река' },
	sea: { kk: 'теңіз', ru: 'море' },
	space: { kk: 'ғарышқа қатысты орын', ru: 'место, связанное с космосом' },
	spring: { kk: 'бұлақ', ru: 'источник, родник' },
	square: { kk: 'алаң', ru: 'площадь' },
	town: { kk: 'қала немесе оның ескі бөлігі', ru: 'город или его старая часть' },
	wellness: { kk: 'шипалы су, балшық', ru: 'лечебная вода, грязь' },
};

export const museumKinds: ValueWords<(typeof MUSEUM_KINDS)[number]> = {
	museum: { kk: 'музей', ru: 'музей' },
	'art-gallery': { kk: 'көркемсурет галереясы', ru: 'художественная галерея' },
	'open-air-museum': { kk: 'ашық аспан астындағы музей', ru: 'музей под открытым небом' },
	'school-museum': { kk: 'мектеп музейі', ru: 'школьный музей' },
};

export const stayKinds: ValueWords<(typeof STAY_KINDS)[number]> = {
	hotel: { kk: 'қонақүй', ru: 'гостиница' },
	'guest-house': { kk: 'қонақжай, үйден бөлме', ru: 'гостевой дом, комната у хозяев' },
	hostel: { kk: 'хостел', ru: 'хостел' },
	'roadside-hotel': { kk: 'жол бойындағы қонақүй', ru: 'придорожная гостиница' },
	'yurt-camp': { kk: 'киіз үй лагері', ru: 'юрточный лагерь' },
	sanatorium: { kk: 'шипажай', ru: 'санаторий' },
	'children-camp': { kk: 'балалар лагері', ru: 'детский лагерь' },
};

export const serviceKinds: ValueWords<(typeof SERVICE_KINDS)[number]> = {
	fuel: { kk: 'жанармай бекеті', ru: 'заправка' },
	water: { kk: 'ауызсу', ru: 'питьевая вода' },
	food: { kk: 'асхана, кафе', ru: 'столовая, кафе' },
	clinic: { kk: 'аурухана, емхана', ru: 'больница, поликлиника' },
	police: { kk: 'полиция', ru: 'полиция' },
	station: { kk: 'вокзал, автовокзал', ru: 'вокзал, автовокзал' },
	airport: { kk: 'әуежай', ru: 'аэропорт' },
	atm: { kk: 'банкомат', ru: 'банкомат', en: 'cash machine' },
	information: { kk: 'туристік анықтама', ru: 'туристическая справка' },
};

export const settlementKinds: ValueWords<(typeof SETTLEMENT_KINDS)[number]> = {
	city: { kk: 'қала', ru: 'город' },
	town: { kk: 'кент', ru: 'посёлок' },
	village: { kk: 'ауыл', ru: 'аул, село' },
	station: { kk: 'стансы, разъезд', ru: 'станция, разъезд', en: 'railway station or halt' },
};

export const districtKinds: ValueWords<'district' | 'city'> = {
	district: { kk: 'аудан', ru: 'район' },
	city: { kk: 'аудан ретінде саналатын қала', ru: 'город, который считается наравне с районом' },
};

export const glossaryKinds: ValueWords<'place' | 'term' | 'person' | 'people' | 'organisation'> = {
	place: { kk: 'жер-су атауы', ru: 'название места' },
	term: { kk: 'термин', ru: 'термин' },
	person: { kk: 'адамның аты', ru: 'имя человека' },
	people: { kk: 'халық, тайпа', ru: 'народ, племя' },
	organisation: { kk: 'ұйым', ru: 'организация' },
};

export const countedKinds: ValueWords<'hotels' | 'resorts' | 'camps' | 'museums' | 'monuments'> = {
	hotels: { kk: 'қонақүйлер', ru: 'гостиницы' },
	resorts: { kk: 'шипажайлар', ru: 'санатории' },
	camps: { kk: 'балалар лагерьлері', ru: 'детские лагеря' },
	museums: { kk: 'музейлер', ru: 'музеи' },
	monuments: { kk: 'ескерткіштер', ru: 'памятники' },
};
