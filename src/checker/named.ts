import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import type { Entry } from './content.ts';
import type { Spot } from './finding.ts';
import { isGroup, valueAt } from './schema-walk.ts';

export type Names = Readonly<Partial<Record<WrittenLocale, string>>>;

/** Something with a name in several languages, and where each is written. */
export interface Named {
	readonly names: Names;
	readonly at: (locale: WrittenLocale) => Spot;
	readonly pathOf: (locale: WrittenLocale) => string;
	/** `[longitude, latitude]`, if it has a point. */
	readonly point: readonly [number, number] | undefined;
}

/** The entries that have a name in their facts. */
export const namedEntries = (entries: readonly Entry[]): Named[] =>
	entries.flatMap(({ facts }) => {
		const name = facts?.value['name'];
		if (!isGroup(name)) return [];
		const point = valueAt(facts!.value, ['location', 'point']);
		return [
			{
				names: namesIn(name, (locale) => locale),
				at: (locale) => facts!.at('name', locale),
				pathOf: (locale) => `name.${locale}`,
				point: isPoint(point) ? point : undefined,
			},
		];
	});

/** The names in a group of fields, where each language has its own. */
export const namesIn = (
	group: Readonly<Record<string, unknown>>,
	fieldOf: (locale: WrittenLocale) => string,
): Names =>
	Object.fromEntries(
		WRITTEN_LOCALES.flatMap((locale) => {
			const name = group[fieldOf(locale)];
			return typeof name === 'string' ? [[locale, name]] : [];
		}),
	);

/** Languages in which two things are called alike, and those in which they are not. */
export function compareNames(one: Names, other: Names): { alike: WrittenLocale[]; unlike: WrittenLocale[] } {
	const both = WRITTEN_LOCALES.filter((locale) => one[locale] !== undefined && other[locale] !== undefined);
	return {
		alike: both.filter((locale) => one[locale] === other[locale]),
		unlike: both.filter((locale) => one[locale] !== other[locale]),
	};
}

const isPoint = (value: unknown): value is [number, number] =>
	Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
