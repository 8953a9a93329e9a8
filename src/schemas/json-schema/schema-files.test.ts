import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA_FILES, schemaText } from './schema-files.ts';
import { toJsonSchema } from './to-json-schema.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CONTENT = path.join(ROOT, 'content');
const read = (file: string): string => readFileSync(path.join(CONTENT, file), 'utf8');

describe.each(SCHEMA_FILES)('$path', (file) => {
	test('is as `npm run schemas` writes it', () => expect(read(file.path)).toBe(schemaText(file)));

	test(`accepts every ${file.matches}`, () => {
		const isValid = new Ajv({ allErrors: true }).compile(toJsonSchema(file.schema));
		const refused = globSync(file.matches, { cwd: CONTENT }).flatMap((found) =>
			isValid(parse(read(found))) ? [] : [[found, isValid.errors]],
		);
		expect(refused).toEqual([]);
	});
});

test('refuses a misspelt field and a coordinate that cannot be', () => {
	const settlements = SCHEMA_FILES.find(({ matches }) => matches.startsWith('settlements/'))!;
	const isValid = new Ajv().compile(toJsonSchema(settlements.schema));
	const sound = parse(read('settlements/sunakata.yaml')) as { location: object };
	expect(isValid(sound)).toBe(true);
	expect(isValid({ ...sound, nmae: {} })).toBe(false);
	expect(isValid({ ...sound, location: { ...sound.location, point: [266, 44] } })).toBe(false);
});

test('VS Code is told which schema speaks of which files', () => {
	const settings = JSON.parse(readFileSync(path.join(ROOT, '.vscode/settings.json'), 'utf8')) as unknown;
	const mapping = SCHEMA_FILES.map(({ path: schema, matches }) => [
		`./content/${schema}`,
		`content/${matches}`,
	]);
	expect(settings).toMatchObject({ 'yaml.schemas': Object.fromEntries(mapping) });
});
