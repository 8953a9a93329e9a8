import { createHash } from 'node:crypto';
import type { About } from './credit.ts';
import { plainText } from './plain-text.ts';
import type { TableSchema } from './table-schema.ts';

/** One file of the data package. */
export interface Resource {
	/** Small letters, digits and hyphens. */
	readonly name: string;
	readonly title: string;
	/** Address relative to the package, e.g. `places.csv`. */
	readonly path: string;
	readonly format: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
	/** The columns, where it is a table. */
	readonly schema?: TableSchema;
	/** Address of its JSON Schema, where it has one. */
	readonly jsonSchema?: string;
}

/** Where the facts in the package come from. */
export interface PackageSource {
	readonly title: string;
	readonly path?: string;
}

/** What the data package holds. */
export interface PackageDocument {
	readonly about: About;
	/** Its own address. */
	readonly id: string;
	readonly name: string;
	readonly keywords: readonly string[];
	readonly sources: readonly PackageSource[];
	readonly resources: readonly Resource[];
}

/** The description of all data files as a Frictionless Data Package (v1), with sizes and hashes. */
export function toDataPackage({ about, id, name, keywords, sources, resources }: PackageDocument): string {
	const { title, description, page, checkedOn, credit } = about;
	const { licence, publisher, site } = credit;
	const licences = licence ? [{ name: licence.id, title: licence.name, path: licence.url }] : undefined;
	return `${JSON.stringify(
		{
			$schema: 'https://specs.frictionlessdata.io/schemas/data-package.json',
			profile: 'data-package',
			name,
			id,
			title: plainText(title),
			description: plainText([...description, credit.attribution].join('\n')),
			homepage: page,
			version: checkedOn.replaceAll('-', '.'),
			created: `${checkedOn}T00:00:00Z`,
			keywords,
			licenses: licences,
			contributors: [{ title: plainText(publisher), path: site, role: 'publisher' }],
			...(sources.length > 0 ? { sources } : {}),
			resources: resources.map(resource),
		},
		undefined,
		'\t',
	)}\n`;
}

const resource = ({ name, title, path, format, mediaType, bytes, schema, jsonSchema }: Resource): object => ({
	name,
	profile: schema ? 'tabular-data-resource' : 'data-resource',
	title: plainText(title),
	path,
	format,
	mediatype: mediaType,
	encoding: 'utf-8',
	bytes: bytes.length,
	hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
	...(schema
		? { dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true }, schema }
		: {}),
	...(jsonSchema ? { jsonSchema } : {}),
});
