import { toDataPackage, type PackageSource, type Resource } from '#exports/data-package.ts';
import { tableSchema, type TableSchema } from '#exports/table-schema.ts';
import { useUi } from '#i18n/ui.ts';
import { dataFilePath } from '#paths.ts';
import type { Source } from '#schemas/parts/source.ts';
import type { Entries } from '../../entries.ts';
import { oncePer } from '../../once.ts';
import { locales, region } from '../../region.ts';
import { sections } from '../../sections.ts';
import { sourceView } from '../sources.ts';
import { bridgesTable } from './bridges.ts';
import { changesTable } from './changelog.ts';
import { guideFile, languageFile, type GuideFile } from './data-files.ts';
import { endingOf, mediaTypeOf } from './media-type.ts';
import { guideAbout } from './guide-about.ts';
import { placesTable } from './registry-files.ts';
import { stopsTable } from './route-geojson.ts';
import type { SchemaName } from './schemas.ts';

interface Listed {
	readonly name: string;
	readonly path: GuideFile;
	readonly title: string;
	readonly schema?: TableSchema;
	readonly jsonSchema?: SchemaName;
}

function listed(entries: Entries, site: URL): Listed[] {
	const ui = useUi('en');
	const [places, routes, changelog] = [ui('registry'), ui('routes'), ui('data.changes')];
	return [
		{ name: 'places', path: 'places.csv', title: places, schema: tableSchema(placesTable(entries, site)) },
		{
			name: 'stops',
			path: 'stops.csv',
			title: ui('route.stops'),
			schema: tableSchema(stopsTable(entries, site)),
		},
		{
			name: 'bridges',
			path: 'bridges.csv',
			title: ui('registry.bridges'),
			schema: tableSchema(bridgesTable(entries, site)),
		},
		{ name: 'changelog', path: 'changelog.csv', title: changelog, schema: tableSchema(changesTable(site)) },
		{ name: 'places-geojson', path: 'places.geojson', title: places, jsonSchema: 'places' },
		{ name: 'places-xlsx', path: 'places.xlsx', title: places },
		{ name: 'places-gpx', path: 'places.gpx', title: places },
		{ name: 'places-kml', path: 'places.kml', title: places },
		{ name: 'routes-geojson', path: 'routes.geojson', title: routes, jsonSchema: 'routes' },
		{ name: 'changelog-json', path: 'changelog.json', title: changelog, jsonSchema: 'changelog' },
	];
}

async function resource(
	{ name, path, title, schema, jsonSchema }: Omit<Listed, 'path'> & { readonly path: string },
	bytes: Uint8Array,
	site: URL,
): Promise<Resource> {
	return {
		name,
		title,
		path,
		format: endingOf(path),
		mediaType: mediaTypeOf(path),
		bytes,
		...(schema ? { schema } : {}),
		...(jsonSchema ? { jsonSchema: new URL(dataFilePath(`schemas/${jsonSchema}.json`), site).href } : {}),
	};
}

/** Every publication that anything in the registry or a route was written from, once. */
const allSources = oncePer(({ places, services, routes }: Entries): readonly PackageSource[] => {
	const sources = [...places, ...services, ...routes].flatMap(
		({ facts }): readonly Source[] => facts.sources,
	);
	const lines = new Map(
		sources.map((source) => {
			const { title, url } = sourceView(source);
			return [url ?? title, { title, ...(url ? { path: url } : {}) }] as const;
		}),
	);
	return [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
});

/** The description of all data files, for programs that fetch them by themselves. */
export async function dataPackage(entries: Entries, site: URL): Promise<string> {
	const ui = useUi('en');
	const files = listed(entries, site).map(async (one) =>
		resource(one, await guideFile(entries, site, one.path), site),
	);
	const calendars = (await sections()).includes('events')
		? locales().map(async (locale) =>
				resource(
					{ name: `events-${locale}`, path: `${locale}/events.ics`, title: ui('events') },
					await languageFile(entries, site, locale, 'events.ics'),
					site,
				),
			)
		: [];
	const inEnglish = region().locales.includes('en') ? 'en' : region().locales[0]!;
	return toDataPackage({
		about: guideAbout(entries, inEnglish, site, {
			title: useUi(inEnglish)('data'),
			description: [useUi(inEnglish)('data.intro'), useUi(inEnglish)('data.precision.short')],
		}),
		id: new URL(dataFilePath('datapackage.json'), site).href,
		name: `${region().registryPrefix.toLowerCase()}-tourism`,
		keywords: ['tourism', 'open data', region().name.en, region().name.kk, region().country].filter(
			(word) => word !== undefined,
		),
		sources: allSources(entries),
		resources: await Promise.all([...files, ...calendars]),
	});
}
