import { createHash } from 'node:crypto';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { toDataPackage, type Resource } from './data-package.ts';
import { tableSchema } from './table-schema.ts';
import { anAbout, anOddAbout, ODD_NAMES } from './test-data.ts';

/** What Frictionless asks of a data package (v1), as far as the guide writes one. */
const name = { type: 'string', pattern: '^([-a-z0-9._/])+$' };
const path = { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' };
const isPackage = new Ajv({ allErrors: true, format: 'full' }).compile({
	type: 'object',
	required: ['name', 'resources'],
	properties: {
		name,
		profile: { const: 'data-package' },
		id: { type: 'string' },
		title: { type: 'string' },
		description: { type: 'string' },
		homepage: { type: 'string', format: 'uri' },
		created: { type: 'string', format: 'date-time' },
		keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
		contributors: { type: 'array', minItems: 1, items: { type: 'object', required: ['title'] } },
		licenses: {
			type: 'array',
			minItems: 1,
			items: { anyOf: [{ required: ['name'] }, { required: ['path'] }] },
		},
		sources: { type: 'array', items: { type: 'object', required: ['title'] } },
		resources: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['name', 'path', 'profile'],
				properties: {
					name,
					path,
					encoding: { const: 'utf-8' },
					bytes: { type: 'integer' },
					hash: { type: 'string', pattern: '^sha256:[a-f0-9]{64}$' },
				},
				if: { properties: { profile: { const: 'tabular-data-resource' } } },
				then: { required: ['schema'] },
			},
		},
	},
});

const table = {
	name: 'places',
	columns: [
		{
			name: 'registry',
			type: 'text' as const,
			about: { kk: 'нөмірі', ru: 'номер', en: 'number' },
			isRequired: true,
			isUnique: true,
			value: () => 'KZO-001',
		},
		{
			name: 'precision',
			type: 'text' as const,
			about: { kk: 'дәлдігі', ru: 'точность', en: 'precision' },
			values: ['exact'],
			value: () => undefined,
		},
	],
	rows: [],
	primaryKey: ['registry'],
};
const bytes = new TextEncoder().encode('registry,precision\r\n');
const aResource = (changes: Partial<Resource> = {}): Resource => ({
	name: 'places',
	title: 'Places',
	path: 'places.csv',
	format: 'csv',
	mediaType: 'text/csv',
	bytes,
	schema: tableSchema(table),
	...changes,
});
const read = (about = anAbout()): Record<string, unknown> & { resources: Record<string, unknown>[] } =>
	JSON.parse(
		toDataPackage({
			about,
			id: 'https://guide.example/data/datapackage.json',
			name: 'kzo-tourism',
			keywords: ['tourism'],
			sources: [],
			resources: [aResource()],
		}),
	);

test('a data package tells the size, the hash and the columns of its files', () => {
	const { resources } = read();
	expect(resources[0]).toMatchObject({
		profile: 'tabular-data-resource',
		bytes: 20,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
		schema: {
			fields: [
				{
					name: 'registry',
					type: 'string',
					title: 'number',
					description: 'нөмірі · номер · number',
					constraints: { required: true, unique: true },
				},
				{ name: 'precision', type: 'string', constraints: { enum: ['exact'] } },
			],
			primaryKey: ['registry'],
		},
	});
});

test('a data package is valid, with and without a licence', () => {
	for (const about of [anAbout(), ...ODD_NAMES.map(anOddAbout)]) {
		expect(isPackage(read(about)), JSON.stringify(isPackage.errors)).toBe(true);
	}
	expect(read(anOddAbout('x'))).not.toHaveProperty('licenses');
});
