import { expect, test } from 'vitest';
import { FIELD_WORDS } from './field-words.ts';
import { fieldsOf, type JsonSchema, mapSchema } from './json-schema.ts';
import { SCHEMA_FILES } from './schema-files.ts';
import { plainJsonSchema } from './to-json-schema.ts';
import { meaningsOf } from './value-words.ts';

const schemas = SCHEMA_FILES.map(({ path, schema }) => [path, plainJsonSchema(schema)] as const);
const inside = (schema: JsonSchema): JsonSchema[] => {
	const found: JsonSchema[] = [];
	mapSchema(schema, (inner) => {
		found.push(inner);
		return inner;
	});
	return found;
};

test.each(schemas)('%s: every field has its sentence in Kazakh, Russian and English', (_path, schema) => {
	const mute = fieldsOf(schema).filter(({ field: { description } }) => {
		const words = description === undefined ? undefined : FIELD_WORDS[description];
		return !words?.kk.trim() || !words.ru.trim();
	});
	expect(mute.map(({ path, field }) => `${path}: ${field.description ?? 'no sentence at all'}`)).toEqual([]);
});

test.each(schemas)('%s: every value of a list is explained', (_path, schema) => {
	const lists = inside(schema).flatMap(({ enum: values }) => (values ? [values] : []));
	expect(lists.filter((values) => !meaningsOf(values))).toEqual([]);
});

test('no sentence is left over from a field that is gone', () => {
	const said = new Set(schemas.flatMap(([, schema]) => inside(schema).map(({ description }) => description)));
	expect(Object.keys(FIELD_WORDS).filter((sentence) => !said.has(sentence))).toEqual([]);
});

test('no Kazakh letter has slipped into a Russian sentence, and none is said twice in one language', () => {
	const all = [...Object.values(FIELD_WORDS)];
	expect(all.filter(({ ru }) => /[әғқңөұүһі]/iu.test(ru))).toEqual([]);
	expect(all.filter(({ kk, ru }) => kk === ru)).toEqual([]);
});
