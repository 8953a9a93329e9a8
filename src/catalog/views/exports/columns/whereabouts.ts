import type { Column } from '#exports/table.ts';
import { PRECISIONS } from '#schemas/parts/location.ts';
import type { RegistryEntry } from '../registry-entries.ts';
import { column } from './column.ts';
import { sourceLine } from './sources.ts';

/** Where it lies and how sure that is. */
export const whereabouts = (): Column<RegistryEntry>[] => [
	column(
		'longitude',
		'number',
		{ kk: 'Бойлығы, градус, WGS 84', ru: 'Долгота, градусы, WGS 84', en: 'Longitude, degrees, WGS 84' },
		({ facts }) => facts.location?.point[0],
	),
	column(
		'latitude',
		'number',
		{ kk: 'Ендігі, градус, WGS 84', ru: 'Широта, градусы, WGS 84', en: 'Latitude, degrees, WGS 84' },
		({ facts }) => facts.location?.point[1],
	),
	column(
		'precision',
		'text',
		{
			kk: 'Дәлдігі: exact – дәл орны; approximate – бірнеше шақырымға дейін; settlement – тек елді мекені',
			ru: 'Точность: exact – само место; approximate – до нескольких километров; settlement – только населённый пункт',
			en: 'Precision: exact – the spot itself; approximate – a few kilometres off; settlement – only the settlement',
		},
		({ facts }) => facts.location?.precision,
		{ values: PRECISIONS },
	),
	column(
		'location_source',
		'text',
		{ kk: 'Координаттың дереккөзі', ru: 'Источник координат', en: 'Source of the coordinates' },
		({ facts }) => facts.location && sourceLine(facts.location.source),
	),
];
