import type { Column } from '#exports/table.ts';
import { ACCESS_REGIMES, STATUSES } from '#schemas/place.ts';
import type { RegistryEntry } from '../registry-entries.ts';
import { column } from './column.ts';

/** How one gets there and in. */
export const access = (): Column<RegistryEntry>[] => [
	column(
		'access',
		'text',
		{ kk: 'Кіру тәртібі', ru: 'Режим посещения', en: 'Access' },
		({ facts }) => facts.access?.regime,
		{ values: ACCESS_REGIMES },
	),
	column(
		'nearest_settlement',
		'text',
		{
			kk: 'Ең жақын елді мекен: белгісі',
			ru: 'Ближайший пункт: идентификатор',
			en: 'Nearest settlement: id',
		},
		({ facts }) => facts.access?.nearest?.settlement,
	),
	column(
		'nearest_km',
		'number',
		{ kk: 'Оған дейін, шақырым', ru: 'До него, км', en: 'Kilometres to it' },
		({ facts }) => facts.access?.nearest?.km,
	),
	column(
		'nearest_km_origin',
		'text',
		{
			kk: 'Шақырым қайдан: sourced – дереккөзден; straight-line – түзу сызықпен',
			ru: 'Откуда километры: sourced – из источника; straight-line – по прямой',
			en: 'Where the kilometres come from: sourced; straight-line',
		},
		({ facts }) => facts.access?.nearest?.origin,
		{ values: ['sourced', 'straight-line'] },
	),
	column(
		'vehicle',
		'text',
		{ kk: 'Қандай көлік керек', ru: 'Какой нужен транспорт', en: 'Vehicle needed' },
		({ facts }) => facts.access?.vehicle,
	),
	column(
		'status',
		'text',
		{ kk: 'Қазіргі күйі', ru: 'Состояние сейчас', en: 'Status' },
		({ facts }) => facts.status?.value,
		{ values: STATUSES },
	),
	column(
		'opening_hours',
		'text',
		{ kk: 'Жұмыс уақыты, OSM жазуымен', ru: 'Часы работы в записи OSM', en: 'Opening hours, OSM syntax' },
		({ facts }) => facts.hours?.value,
	),
	column(
		'best_months',
		'list',
		{ kk: 'Барған жөн айлар', ru: 'Лучшие месяцы', en: 'Best months' },
		({ facts }) => facts.bestMonths?.map(String),
	),
	column(
		'holy',
		'yes-no',
		{ kk: 'Киелі жер ме', ru: 'Святое ли место', en: 'Whether people pray here' },
		({ facts }) => facts.holy,
	),
];
