import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import type { YamlSource } from './read-yaml.ts';
import { isGroup } from './schema-walk.ts';

/** A glossary entry as far as it can be read. */
export interface GlossaryWord extends Readonly<Partial<Record<WrittenLocale, string>>> {
	readonly key: string;
	readonly kind: string;
	readonly avoid: Readonly<Partial<Record<WrittenLocale, readonly string[]>>>;
}

/** Every entry of the glossary; what is misspelt there is the schema's to name. */
export const glossaryWords = (glossary: readonly YamlSource[]): GlossaryWord[] =>
	glossary.flatMap(({ value }) =>
		Object.entries(value).flatMap(([key, entry]) => {
			if (!isGroup(entry)) return [];
			const avoid = isGroup(entry['avoid']) ? entry['avoid'] : {};
			const words = WRITTEN_LOCALES.flatMap((locale) => {
				const word = entry[locale];
				return typeof word === 'string' ? [[locale, word] as const] : [];
			});
			const avoided = WRITTEN_LOCALES.map((locale) => [locale, strings(avoid[locale])] as const);
			return [
				{
					key,
					kind: String(entry['kind']),
					...Object.fromEntries(words),
					avoid: Object.fromEntries(avoided),
				},
			];
		}),
	);

const strings = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
