import { toCsv } from '#exports/csv.ts';
import type { Column, Table } from '#exports/table.ts';
import type { Entries } from '../../entries.ts';
import { oncePer } from '../../once.ts';
import { region } from '../../region.ts';
import { pickText } from '../../translate.ts';
import { column, perLanguage } from './columns/column.ts';
import { licenceColumns } from './columns/licence.ts';
import { pageColumns } from './columns/pages.ts';
import { whereabouts } from './columns/whereabouts.ts';
import { registryEntries, type RegistryEntry } from './registry-entries.ts';

/** Databases that should know every place of the registry. */
const DATABASES = ['wikidata', 'osm'] as const;

const missing = ({ facts }: RegistryEntry): string[] =>
	DATABASES.filter((database) => !facts.sameAs?.[database]);

/** Places for which no editor has found the same thing in Wikidata or in OpenStreetMap yet. */
export const unbridged = oncePer((entries: Entries): readonly RegistryEntry[] =>
	registryEntries(entries).filter((entry) => missing(entry).length > 0),
);

/** What is missing, and where to look for it. */
const search = (): Column<RegistryEntry>[] => [
	column(
		'missing',
		'list',
		{ kk: 'Қай базада табылмады', ru: 'В какой базе не найдено', en: 'Databases in which it was not found' },
		missing,
		{ isRequired: true },
	),
	column(
		'search_wikidata',
		'url',
		{ kk: 'Wikidata-дан іздеу', ru: 'Искать в Wikidata', en: 'Search Wikidata' },
		({ facts }) =>
			facts.sameAs?.wikidata
				? undefined
				: `https://www.wikidata.org/w/index.php?search=${encodeURIComponent(pickText(facts.name, region().locales[0]!))}`,
	),
	column(
		'search_osm',
		'url',
		{ kk: 'OpenStreetMap картасы', ru: 'Карта OpenStreetMap', en: 'OpenStreetMap at this point' },
		({ facts: { sameAs, location } }) =>
			sameAs?.osm || !location
				? undefined
				: `https://www.openstreetmap.org/#map=${location.precision === 'exact' ? 17 : 13}/${location.point[1]}/${location.point[0]}`,
	),
];

/** The list of places that seem to lack a bridge, for those who build them. */
export const bridgesTable = (entries: Entries, site: URL): Table<RegistryEntry> => ({
	name: 'bridges',
	columns: [
		column(
			'registry',
			'text',
			{ kk: 'Тізілім нөмірі', ru: 'Номер реестра', en: 'Registry number' },
			({ facts }) => facts.registry,
			{ isRequired: true, isUnique: true },
		),
		...perLanguage<RegistryEntry>(
			'name',
			'text',
			{ kk: 'Аты', ru: 'Название', en: 'Name' },
			({ facts }, language) => facts.name[language],
		),
		column('kind', 'text', { kk: 'Түрі', ru: 'Вид', en: 'Kind' }, ({ facts }) => facts.kind, {
			isRequired: true,
		}),
		...whereabouts(),
		...search(),
		...pageColumns<RegistryEntry>(({ path }, locale) => path(locale), site),
		...licenceColumns<RegistryEntry>(site),
	],
	rows: unbridged(entries),
	primaryKey: ['registry'],
});

export const bridgesCsv = (entries: Entries, site: URL): string => toCsv(bridgesTable(entries, site));
