import type { Cell, Column } from '#exports/table.ts';
import { roundedKm } from '#domain/rounded-km.ts';
import { PRECISIONS } from '#schemas/parts/location.ts';
import { MODES, SURFACES } from '#schemas/route.ts';
import { toLatin } from '#translit/to-latin.ts';
import type { Entries, Route } from '../../entries.ts';
import { stopsOf, type Stop } from '../../stops.ts';
import { column, inLatinKazakh, perLanguage } from './columns/column.ts';
import { sourceLine } from './columns/sources.ts';

/** A stop of a route as a row: itself, and the way to the next one. */
export interface StopRow {
	readonly route: Route;
	readonly stop: Stop;
}

/** Every stop of every route, in order. */
export const stopRows = (entries: Entries): StopRow[] =>
	entries.routes.flatMap((route) => stopsOf(entries, route).map((stop) => ({ route, stop })));

const NAME = { kk: 'Аялдаманың аты', ru: 'Название остановки', en: 'Name of the stop' };
const ORIGINS = ['sourced', 'road-graph', 'schematic', 'straight-line', 'same-town', 'unknown'] as const;

const namesOf = ({ target }: Stop) =>
	target.type === 'place' ? target.place.facts.name : target.settlement.facts.name;

/** Kilometres to the next stop as the page says them: what was only measured on a drawing is rounded. */
export function kmToNext({ leg }: Stop): number | undefined {
	if (!leg || !('km' in leg.distance)) return undefined;
	const { origin, km } = leg.distance;
	return origin === 'sourced' || origin === 'road-graph' ? km : roundedKm(km);
}

/** The way to the next stop. */
const legColumns = (): Column<StopRow>[] => [
	column(
		'next_km',
		'number',
		{
			kk: 'Келесі аялдамаға дейін, шақырым',
			ru: 'До следующей остановки, км',
			en: 'Kilometres to the next stop',
		},
		({ stop }) => kmToNext(stop),
	),
	column(
		'next_km_origin',
		'text',
		{
			kk: 'Шақырым қайдан: sourced – дереккөзден; schematic – сызылған жолмен; straight-line – түзу сызықпен; same-town – бір қалада; unknown – белгісіз',
			ru: 'Откуда километры: sourced – из источника; schematic – по начерченной дороге; straight-line – по прямой; same-town – в одном городе; unknown – неизвестно',
			en: 'Where the kilometres come from: sourced; schematic – along a drawn road; straight-line; same-town; unknown',
		},
		({ stop }) => stop.leg?.distance.origin,
		{ values: ORIGINS },
	),
	column(
		'next_km_source',
		'text',
		{ kk: 'Шақырымның дереккөзі', ru: 'Источник километров', en: 'Source of the kilometres' },
		({ stop }) => stop.leg?.facts.km && sourceLine(stop.leg.facts.km.source),
	),
	column(
		'next_surface',
		'text',
		{ kk: 'Жол жабыны', ru: 'Покрытие дороги', en: 'Surface of the road' },
		({ stop }) => stop.leg?.facts.surface?.value,
		{ values: SURFACES },
	),
	column(
		'next_vehicle',
		'text',
		{ kk: 'Қандай көлік керек', ru: 'Какой нужен транспорт', en: 'Vehicle needed' },
		({ stop }) => stop.leg?.facts.vehicle?.value,
		{ values: MODES },
	),
	column(
		'next_driving_min',
		'integer',
		{ kk: 'Құрғақта неше минут', ru: 'Минут в пути по сухому', en: 'Minutes on the road when dry' },
		({ stop }) => stop.leg?.facts.drivingMin?.dry,
	),
];

/** What is said of a stop itself, in a table and in a map file. */
export const ownStopColumns = (): Column<StopRow>[] => [
	column(
		'number',
		'integer',
		{ kk: 'Маршруттағы реті', ru: 'Номер на маршруте', en: 'Number on the route' },
		({ stop }) => stop.number,
		{ isRequired: true },
	),
	column(
		'day',
		'integer',
		{ kk: 'Қай күні', ru: 'День пути', en: 'Day of the journey' },
		({ stop }) => stop.day,
		{
			isRequired: true,
		},
	),
	column(
		'place',
		'text',
		{
			kk: 'Орынның не елді мекеннің белгісі',
			ru: 'Идентификатор места или населённого пункта',
			en: 'Id of the place or settlement',
		},
		({ stop }) => stop.id,
		{ isRequired: true },
	),
	column(
		'registry',
		'text',
		{ kk: 'Тізілім нөмірі', ru: 'Номер реестра', en: 'Registry number' },
		({ stop: { target } }): Cell => (target.type === 'place' ? target.place.facts.registry : undefined),
	),
	column(
		'kind',
		'text',
		{ kk: 'Түрі', ru: 'Вид', en: 'Kind' },
		({ stop: { target } }) =>
			target.type === 'place' ? target.place.facts.kind : target.settlement.facts.kind,
		{ isRequired: true },
	),
	...perLanguage<StopRow>('name', 'text', NAME, ({ stop }, language) => namesOf(stop)[language]),
	...inLatinKazakh<StopRow>('name', NAME, ({ stop }) => {
		const { kk } = namesOf(stop);
		return kk && toLatin(kk);
	}),
	column(
		'precision',
		'text',
		{ kk: 'Координаттың дәлдігі', ru: 'Точность координат', en: 'Precision of the coordinates' },
		({ stop }) => stop.precision,
		{ values: PRECISIONS },
	),
	...legColumns(),
];

/** The columns of the table of stops. */
export const stopColumns = (): Column<StopRow>[] => [
	column(
		'route',
		'text',
		{ kk: 'Маршруттың белгісі', ru: 'Идентификатор маршрута', en: 'Id of the route' },
		({ route }) => route.id,
		{ isRequired: true },
	),
	...ownStopColumns(),
	column(
		'longitude',
		'number',
		{ kk: 'Бойлығы, градус, WGS 84', ru: 'Долгота, градусы, WGS 84', en: 'Longitude, degrees, WGS 84' },
		({ stop }) => stop.point?.[0],
	),
	column(
		'latitude',
		'number',
		{ kk: 'Ендігі, градус, WGS 84', ru: 'Широта, градусы, WGS 84', en: 'Latitude, degrees, WGS 84' },
		({ stop }) => stop.point?.[1],
	),
];
