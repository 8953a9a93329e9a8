import type { Column } from '#exports/table.ts';
import { entryPath } from '#paths.ts';
import { MODES, THEMES } from '#schemas/route.ts';
import { toLatin } from '#translit/to-latin.ts';
import type { Entries, Route } from '../../entries.ts';
import { stopsOf } from '../../stops.ts';
import { column, inLatinKazakh, perLanguage } from './columns/column.ts';
import { pageColumns } from './columns/pages.ts';
import { sourceColumns, sourceLine } from './columns/sources.ts';

const TITLE = { kk: 'Аты', ru: 'Название', en: 'Title' };
const WAYS = ['surveyed', 'schematic', 'straight', 'mixed'] as const;

/** How the line of a route came to be; only a surveyed one may be followed. */
function wayOf(entries: Entries, route: Route): (typeof WAYS)[number] | undefined {
	const styles = new Set(stopsOf(entries, route).flatMap(({ leg }) => leg?.line?.style ?? []));
	return styles.size > 1 ? 'mixed' : [...styles][0];
}

/** What a route is called, how long and when it is, and who stands behind it. */
const particulars = (entries: Entries): Column<Route>[] => [
	column(
		'id',
		'text',
		{ kk: 'Тұрақты белгісі', ru: 'Постоянный идентификатор', en: 'Permanent id' },
		({ id }) => id,
		{ isRequired: true, isUnique: true },
	),
	column('number', 'integer', { kk: 'Реті', ru: 'Номер', en: 'Number' }, ({ facts }) => facts.order, {
		isRequired: true,
	}),
	...perLanguage<Route>('name', 'text', TITLE, ({ words }, language) => words[language]?.title),
	...inLatinKazakh<Route>('name', TITLE, ({ words }) => words.kk?.title && toLatin(words.kk.title)),
	...perLanguage<Route>(
		'summary',
		'text',
		{ kk: 'Қысқаша', ru: 'Коротко', en: 'In short' },
		({ words }, language) => words[language]?.summary,
	),
	column('theme', 'text', { kk: 'Тақырыбы', ru: 'Тема', en: 'Theme' }, ({ facts }) => facts.theme, {
		values: THEMES,
		isRequired: true,
	}),
	column('days', 'number', { kk: 'Неше күн', ru: 'Сколько дней', en: 'Days' }, ({ facts }) => facts.days, {
		isRequired: true,
	}),
	column(
		'modes',
		'list',
		{
			kk: `Немен жүреді: ${MODES.join(', ')}`,
			ru: `На чём: ${MODES.join(', ')}`,
			en: `By what: ${MODES.join(', ')}`,
		},
		({ facts }) => facts.modes,
		{ isRequired: true },
	),
	column('months', 'list', { kk: 'Барған жөн айлар', ru: 'Лучшие месяцы', en: 'Best months' }, ({ facts }) =>
		facts.season.months?.map(String),
	),
	column(
		'by_calendar',
		'yes-no',
		{ kk: 'Уақытын күнтізбе шеше ме', ru: 'Решает ли календарь', en: 'Whether a calendar decides when' },
		({ facts }) => facts.season.byCalendar,
	),
	column(
		'permit',
		'yes-no',
		{ kk: 'Рұқсат керек пе', ru: 'Нужен ли пропуск', en: 'Whether a permit is needed' },
		({ facts }) => facts.permit,
	),
	column(
		'distance_km',
		'number',
		{ kk: 'Ұзындығы, шақырым', ru: 'Длина, км', en: 'Length in kilometres' },
		({ facts }) => facts.distance?.km,
	),
	column(
		'distance_covers',
		'text',
		{ kk: 'Ұзындығы нені қамтиды', ru: 'Что входит в длину', en: 'What the length covers' },
		({ facts }) => facts.distance?.covers,
		{ values: ['whole', 'one-way', 'there-and-back'] },
	),
	column(
		'distance_source',
		'text',
		{ kk: 'Ұзындықтың дереккөзі', ru: 'Источник длины', en: 'Source of the length' },
		({ facts }) => facts.distance && sourceLine(facts.distance.source),
	),
	column(
		'stops',
		'list',
		{
			kk: 'Аялдамалардың белгілері, ретімен',
			ru: 'Идентификаторы остановок по порядку',
			en: 'Ids of the stops in order',
		},
		({ facts }) => facts.stops.map(({ place }) => place),
		{ isRequired: true },
	),
	column(
		'approval',
		'text',
		{
			kk: 'proposed – редакция ұсынған; approved – қауымдастық бекіткен',
			ru: 'proposed – предложен редакцией; approved – утверждён ассоциацией',
			en: 'proposed by the editors or approved by the association',
		},
		({ facts }) => facts.approval.status,
		{ values: ['proposed', 'approved'], isRequired: true },
	),
	column(
		'line',
		'text',
		{
			kk: 'Сызығы: surveyed – өлшенген жол; schematic – сызба; straight – тек рет; mixed – аралас',
			ru: 'Линия: surveyed – измеренный путь; schematic – схема; straight – только порядок; mixed – по-разному',
			en: 'The line: surveyed; schematic; straight (only the order of the stops); mixed',
		},
		(route) => wayOf(entries, route),
		{ values: WAYS },
	),
];

/** The columns of a route. */
export const routeColumns = (entries: Entries, site: URL): Column<Route>[] => [
	...particulars(entries),
	...pageColumns<Route>(({ id }, locale) => entryPath(locale, 'routes', id), site),
	...sourceColumns<Route>(),
];
