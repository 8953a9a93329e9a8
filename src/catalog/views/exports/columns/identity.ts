import type { Column } from '#exports/table.ts';
import { useUi } from '#i18n/ui.ts';
import { toLatin } from '#translit/to-latin.ts';
import type { Entries } from '../../../entries.ts';
import { districtById } from '../../../stops.ts';
import type { RegistryEntry } from '../registry-entries.ts';
import { column, inLatinKazakh, perLanguage } from './column.ts';

type Row = RegistryEntry;

const NAME = { kk: 'Аты', ru: 'Название', en: 'Name' };

/** What it is and what it is called. */
export const identity = (entries: Entries): Column<Row>[] => [
	column(
		'registry',
		'text',
		{ kk: 'Тізілім нөмірі', ru: 'Номер реестра', en: 'Registry number' },
		({ facts }) => facts.registry,
		{ isRequired: true, isUnique: true },
	),
	column(
		'id',
		'text',
		{ kk: 'Тұрақты белгісі', ru: 'Постоянный идентификатор', en: 'Permanent id' },
		({ id }) => id,
		{ isRequired: true, isUnique: true },
	),
	column('section', 'text', { kk: 'Бөлімі', ru: 'Раздел', en: 'Section' }, ({ section }) => section, {
		values: ['sights', 'museums', 'stays', 'services'],
		isRequired: true,
	}),
	column('kind', 'text', { kk: 'Түрі', ru: 'Вид', en: 'Kind' }, ({ facts }) => facts.kind, {
		isRequired: true,
	}),
	...perLanguage<Row>('kind', 'text', { kk: 'Түрі', ru: 'Вид', en: 'Kind' }, ({ facts }, language) =>
		useUi(language).term('kind', facts.kind),
	),
	...perLanguage<Row>('name', 'text', NAME, ({ facts }, language) => facts.name[language]),
	...inLatinKazakh<Row>('name', NAME, ({ facts }) => facts.name.kk && toLatin(facts.name.kk)),
	column(
		'other_names',
		'list',
		{ kk: 'Басқа және ескі атаулары', ru: 'Другие и прежние названия', en: 'Other and older names' },
		({ facts }) => facts.historicNames?.map(({ name }) => name),
	),
	column(
		'district',
		'text',
		{ kk: 'Ауданының белгісі', ru: 'Идентификатор района', en: 'Id of the district' },
		({ facts }) => facts.district,
		{ isRequired: true },
	),
	...perLanguage<Row>(
		'district',
		'text',
		{ kk: 'Ауданы', ru: 'Район', en: 'District' },
		({ facts }, language) => districtById(entries, facts.district)?.facts.name[language],
	),
	column(
		'part_of',
		'text',
		{ kk: 'Неге кіреді: белгісі', ru: 'Часть чего: идентификатор', en: 'Part of: id' },
		({ facts }) => facts.partOf,
	),
];
