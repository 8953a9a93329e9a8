import type { WrittenLocale } from '#domain/locale.ts';
import type { Precision } from '../../parts/location.ts';
import type { ACCESS_REGIMES, PROTECTIONS, STATUSES } from '../../place.ts';
import type { ValueWords } from './value.ts';

export const precisions: ValueWords<Precision> = {
	exact: { kk: 'нысанның дәл өзі', ru: 'сам объект', en: 'the thing itself' },
	approximate: {
		kk: 'бірнеше шақырымға ауытқуы мүмкін',
		ru: 'возможна ошибка в несколько километров',
		en: 'may be a few kilometres off',
	},
	settlement: {
		kk: 'тек елді мекені белгілі, нүкте соның ортасында',
		ru: 'известен только населённый пункт, точка в его центре',
		en: 'only its settlement is known; the point is the middle of that',
	},
};

export const protections: ValueWords<(typeof PROTECTIONS)[number]> = {
	'world-heritage': { kk: 'ЮНЕСКО Дүниежүзілік мұрасы', ru: 'Всемирное наследие ЮНЕСКО' },
	tentative: {
		kk: 'ЮНЕСКО тізіміне ұсынылған',
		ru: 'предложен в список ЮНЕСКО',
		en: 'proposed for the UNESCO list',
	},
	republican: { kk: 'республикалық маңызы бар ескерткіш', ru: 'памятник республиканского значения' },
	local: { kk: 'жергілікті маңызы бар ескерткіш', ru: 'памятник местного значения' },
	reserve: { kk: 'мемлекеттік табиғи қорық', ru: 'государственный природный заповедник' },
	listed: {
		kk: 'мемлекет қорғауында, деңгейі белгісіз',
		ru: 'под охраной государства, уровень неизвестен',
		en: 'protected, level unknown',
	},
};

export const accessRegimes: ValueWords<(typeof ACCESS_REGIMES)[number]> = {
	free: { kk: 'еркін кіруге болады', ru: 'вход свободный', en: 'anyone may enter' },
	ticket: { kk: 'билетпен', ru: 'по билету' },
	guide: { kk: 'тек экскурсия жүргізушімен', ru: 'только с гидом', en: 'only with a guide' },
	permit: { kk: 'алдын ала рұқсат керек', ru: 'нужен пропуск, оформленный заранее' },
	closed: { kk: 'кіруге болмайды', ru: 'входа нет' },
};

export const statuses: ValueWords<(typeof STATUSES)[number]> = {
	open: { kk: 'жұмыс істейді', ru: 'работает' },
	seasonal: { kk: 'маусымдық', ru: 'работает сезонно' },
	closed: { kk: 'жабық', ru: 'закрыто' },
	planned: { kk: 'жоспарда, әлі салынбаған', ru: 'планируется, ещё не построено' },
	unconfirmed: {
		kk: 'жұмыс істейтіні расталмаған',
		ru: 'работа не подтверждена',
		en: 'nobody confirms that it works',
	},
};

export const routeStatuses: ValueWords<'open' | 'closed' | 'warning'> = {
	open: { kk: 'жол ашық', ru: 'маршрут открыт' },
	closed: { kk: 'жол жабық', ru: 'маршрут закрыт' },
	warning: { kk: 'жүруге болады, бірақ ескерту бар', ru: 'проехать можно, но есть предупреждение' },
};

export const priceBands: ValueWords<'budget' | 'middle' | 'upper'> = {
	budget: { kk: 'арзан', ru: 'недорого' },
	middle: { kk: 'орташа', ru: 'средне' },
	upper: { kk: 'қымбат', ru: 'дорого' },
};

export const locales: ValueWords<WrittenLocale> = {
	kk: { kk: 'қазақша', ru: 'казахский', en: 'Kazakh' },
	ru: { kk: 'орысша', ru: 'русский', en: 'Russian' },
	en: { kk: 'ағылшынша', ru: 'английский', en: 'English' },
};
