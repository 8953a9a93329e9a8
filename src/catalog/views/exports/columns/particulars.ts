import type { Column } from '#exports/table.ts';
import { PROTECTIONS } from '#schemas/place.ts';
import type { RegistryEntry } from '../registry-entries.ts';
import { column, perLanguage } from './column.ts';

type Row = RegistryEntry;

/** What is known of it. */
export const particulars = (): Column<Row>[] => [
	...perLanguage<Row>(
		'built',
		'text',
		{ kk: 'Қашан салынған', ru: 'Когда построено', en: 'When it was built' },
		({ facts }, language) => facts.built?.value[language],
	),
	column(
		'founded',
		'text',
		{ kk: 'Қашан құрылған', ru: 'Когда основано', en: 'When it was founded' },
		({ facts }) => facts.founded?.value,
	),
	column(
		'protection',
		'text',
		{ kk: 'Мемлекет қорғауы', ru: 'Государственная охрана', en: 'State protection' },
		({ facts }) => facts.protection?.level,
		{ values: PROTECTIONS },
	),
	column('stars', 'integer', { kk: 'Жұлдызы', ru: 'Звёзды', en: 'Stars' }, ({ facts }) => facts.stars?.value),
	column(
		'rooms',
		'integer',
		{ kk: 'Нөмірлер саны', ru: 'Число номеров', en: 'Rooms' },
		({ facts }) => facts.rooms?.value,
	),
	column(
		'capacity',
		'integer',
		{ kk: 'Неше адам сияды', ru: 'Вместимость, человек', en: 'Capacity, people' },
		({ facts }) => facts.capacity?.value,
	),
	column(
		'phones',
		'list',
		{ kk: 'Телефондары', ru: 'Телефоны', en: 'Telephones' },
		({ facts }) => facts.contacts?.phones,
	),
	column(
		'email',
		'text',
		{ kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
		({ facts }) => facts.contacts?.email,
	),
	column(
		'website',
		'url',
		{ kk: 'Сайты', ru: 'Сайт', en: 'Website' },
		({ facts }) => facts.contacts?.website,
	),
	...perLanguage<Row>(
		'address',
		'text',
		{ kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
		({ facts }, language) => facts.contacts?.address?.[language],
	),
	column(
		'wikidata',
		'text',
		{ kk: 'Wikidata-дағы нөмірі', ru: 'Номер в Wikidata', en: 'Number in Wikidata' },
		({ facts }) => facts.sameAs?.wikidata,
	),
	column(
		'osm',
		'text',
		{ kk: 'OpenStreetMap-тағы нысаны', ru: 'Объект в OpenStreetMap', en: 'Object in OpenStreetMap' },
		({ facts }) => facts.sameAs?.osm,
	),
	column(
		'wikipedia',
		'url',
		{ kk: 'Уикипедиядағы мақала', ru: 'Статья в Википедии', en: 'Article in Wikipedia' },
		({ facts }) => facts.sameAs?.wikipedia,
	),
];
