import { toCsv } from '#exports/csv.ts';
import type { Column, Table } from '#exports/table.ts';
import { record } from '#exports/table.ts';
import { useUi } from '#i18n/ui.ts';
import { dataFilePath } from '#paths.ts';
import type { Change } from '#schemas/changes.ts';
import { changes } from '../../changes.ts';
import type { Entries } from '../../entries.ts';
import { region } from '../../region.ts';
import { column, perLanguage } from './columns/column.ts';
import { licenceColumns } from './columns/licence.ts';
import { guideAbout } from './guide-about.ts';

/** The columns of the changelog. */
export const changeColumns = (): Column<Change>[] => [
	column('date', 'date', { kk: 'Күні', ru: 'Дата', en: 'Date' }, ({ date }) => date, { isRequired: true }),
	...perLanguage<Change>(
		'what',
		'text',
		{ kk: 'Не өзгерді', ru: 'Что изменилось', en: 'What changed' },
		({ what }, language) => what[language],
	),
	column(
		'entries',
		'list',
		{ kk: 'Қай жазбаларға қатысты', ru: 'Каких записей касается', en: 'Ids of the entries it concerns' },
		({ entries }) => entries,
	),
];

/** What has changed, the latest first. */
export const changesTable = (site: URL): Table<Change> => ({
	name: 'changelog',
	columns: [...changeColumns(), ...licenceColumns<Change>(site)],
	rows: changes(),
	primaryKey: [],
});

export const changelogCsv = (_entries: Entries, site: URL): string => toCsv(changesTable(site));

export function changelogJson(entries: Entries, site: URL): string {
	const ui = useUi(region().locales[0]!);
	const { title, page, checkedOn, credit } = guideAbout(entries, region().locales[0]!, site, {
		title: ui('data.changes'),
		description: [],
	});
	const columns = changeColumns();
	return `${JSON.stringify(
		{
			$schema: new URL(dataFilePath('schemas/changelog.json'), site).href,
			name: title,
			page,
			checkedOn,
			attribution: credit.attribution,
			...(credit.licence ? { licence: credit.licence } : {}),
			changes: changes().map((change) => record({ columns }, change)),
		},
		undefined,
		'\t',
	)}\n`;
}
