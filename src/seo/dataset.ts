import type { DatasetLeaf, OrganizationLeaf } from 'schema-dts';

/** A file of the open data. */
export interface DataFile {
	readonly name: string;
	readonly url: string;
	/** Media type, e.g. `text/csv`. */
	readonly encoding: string;
	readonly bytes?: number | undefined;
}

/** The open data as a whole. */
export interface DatasetSubject {
	readonly name: string;
	/** At least 50 characters, or search engines refuse it. */
	readonly description: string;
	readonly url: string;
	/** Language as written; a page that leaves in Latin letters renames it. */
	readonly language: string;
	readonly keywords: readonly string[];
	/** Day of the last change. */
	readonly modified: string;
	readonly licence?: string | undefined;
	readonly area: string;
	readonly bbox: readonly [west: number, south: number, east: number, north: number];
	readonly files: readonly DataFile[];
}

/** The open data, so that searches for data sets find them. */
export const datasetLd = (
	{ name, description, url, language, keywords, modified, licence, area, bbox, files }: DatasetSubject,
	creator: OrganizationLeaf,
): DatasetLeaf => {
	const [west, south, east, north] = bbox;
	return {
		'@type': 'Dataset',
		'@id': `${url}#dataset`,
		name,
		description,
		url,
		inLanguage: language,
		...(keywords.length > 0 ? { keywords } : {}),
		dateModified: modified,
		...(licence ? { license: licence } : {}),
		isAccessibleForFree: true,
		creator,
		publisher: creator,
		spatialCoverage: {
			'@type': 'Place',
			name: area,
			geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
		},
		distribution: files.map((file) => ({
			'@type': 'DataDownload',
			name: file.name,
			contentUrl: file.url,
			encodingFormat: file.encoding,
			...(file.bytes ? { contentSize: `${file.bytes} B` } : {}),
		})),
	};
};
