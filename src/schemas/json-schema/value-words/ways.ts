import type { MODES, SURFACES, THEMES, WRITTEN_KM_ORIGINS } from '../../route.ts';
import type { ValueWords } from './value.ts';

export const themes: ValueWords<(typeof THEMES)[number]> = {
	city: { kk: 'қала', ru: 'город' },
	history: { kk: 'тарих', ru: 'история' },
	culture: { kk: 'мәдениет', ru: 'культура' },
	space: { kk: 'ғарыш', ru: 'космос' },
	sea: { kk: 'теңіз', ru: 'море' },
	archaeology: { kk: 'ежелгі қалалар', ru: 'древние города' },
	mountains: { kk: 'таулар', ru: 'горы' },
	pilgrimage: { kk: 'киелі жерлер', ru: 'святые места' },
	nature: { kk: 'табиғат', ru: 'природа' },
};

export const modes: ValueWords<(typeof MODES)[number]> = {
	foot: { kk: 'жаяу', ru: 'пешком' },
	car: { kk: 'жеңіл көлік', ru: 'легковой автомобиль' },
	'high-clearance': { kk: 'табаны биік көлік', ru: 'машина с высоким клиренсом' },
	'four-wheel-drive': { kk: 'төрт дөңгелегі де жетекші көлік', ru: 'внедорожник с полным приводом' },
	bus: { kk: 'автобус', ru: 'автобус' },
	train: { kk: 'пойыз', ru: 'поезд' },
	boat: { kk: 'қайық', ru: 'лодка' },
};

export const vehicles: ValueWords<'any' | 'car' | 'high-clearance' | 'four-wheel-drive'> = {
	any: { kk: 'кез келген көлік', ru: 'любой транспорт' },
	car: modes.car,
	'high-clearance': modes['high-clearance'],
	'four-wheel-drive': modes['four-wheel-drive'],
};

export const surfaces: ValueWords<(typeof SURFACES)[number]> = {
	paved: { kk: 'тас жол, асфальт', ru: 'асфальт' },
	gravel: { kk: 'қиыршықтас', ru: 'гравий, щебень' },
	track: { kk: 'қара жол', ru: 'грунтовка' },
	sand: { kk: 'құм', ru: 'песок' },
	street: { kk: 'елді мекеннің көшесі', ru: 'улица населённого пункта' },
	mixed: { kk: 'аралас', ru: 'смешанное покрытие' },
};

export const legKilometres: ValueWords<(typeof WRITTEN_KM_ORIGINS)[number]> = {
	sourced: { kk: 'дереккөзде айтылған', ru: 'назвал источник', en: 'a source states them' },
	'road-graph': {
		kk: 'OpenStreetMap жолдары бойынша есептелген',
		ru: 'посчитано по дорогам OpenStreetMap',
		en: 'counted along the roads of OpenStreetMap',
	},
};

export const accessKilometres: ValueWords<'sourced' | 'straight-line'> = {
	sourced: legKilometres.sourced,
	'straight-line': {
		kk: 'картадан, түзу сызықпен',
		ru: 'по карте, по прямой',
		en: 'on the map, as the crow flies',
	},
};

export const distances: ValueWords<'whole' | 'one-way' | 'there-and-back'> = {
	whole: { kk: 'бүкіл маршрут', ru: 'весь маршрут' },
	'one-way': { kk: 'бір бағытта', ru: 'в одну сторону' },
	'there-and-back': { kk: 'барып-қайту', ru: 'туда и обратно' },
};
