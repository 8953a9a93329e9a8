import { z } from 'astro/zod';
import { FIELD_WORDS } from './field-words.ts';
import { type JsonSchema, mapSchema } from './json-schema.ts';
import { meaningsOf } from './value-words.ts';

/** What an editor may write where this schema is asked for, still with the English sentences only. */
export const plainJsonSchema = (schema: z.ZodType): JsonSchema =>
	z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** The same with every field and value explained in Kazakh, Russian and English, for completion in an editor. */
export const toJsonSchema = (schema: z.ZodType): JsonSchema =>
	mapSchema(plainJsonSchema(schema), (inner) => ({ ...inner, ...explained(inner), ...meanings(inner) }));

function explained({ description: en }: JsonSchema): JsonSchema {
	const words = en === undefined ? undefined : FIELD_WORDS[en];
	if (en === undefined || !words) return {};
	const lines = Object.entries({ ...words, en });
	return {
		description: lines.map(([language, sentence]) => `${language}: ${sentence}`).join('\n\n'),
		markdownDescription: lines.map(([language, sentence]) => `**${language}** ${sentence}`).join('\n\n'),
	};
}

function meanings({ enum: values }: JsonSchema): JsonSchema {
	const lines = values && meaningsOf(values);
	return lines ? { enumDescriptions: lines } : {};
}
