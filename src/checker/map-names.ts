import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import type { Spot } from './finding.ts';
import { lineFinder } from './line-at.ts';
import { textOf, type TreeFile } from './read-tree.ts';
import { isGroup } from './schema-walk.ts';

/** The name of something in several languages, and where it is written. */
export interface Named {
	readonly name: Readonly<Partial<Record<WrittenLocale, string>>>;
	readonly at: (locale: WrittenLocale) => Spot;
	readonly pathOf: (locale: WrittenLocale) => string;
	/** `[longitude, latitude]`, if it is a point. */
	readonly point: readonly [number, number] | undefined;
}

const FEATURE =
	/"properties":\s*(\{[^{}]*"name:[^{}]*\})(?:,\s*"geometry":\s*\{"type":\s*"Point",\s*"coordinates":\s*\[([\d.-]+),\s*([\d.-]+)\])?/g;

/** What the base map names, in each language. Names lie flat in it, as `"name:ru": "…"`. */
export function mapNames(file: TreeFile): Named[] {
	const text = textOf(file) ?? '';
	const lineAt = lineFinder(text);
	return [...text.matchAll(FEATURE)].flatMap(({ 0: found, 1: properties = '', 2: lng, 3: lat, index }) => {
		const read = readProperties(properties);
		if (!read) return [];
		const name = Object.fromEntries(
			WRITTEN_LOCALES.flatMap((locale) => {
				const value = read[`name:${locale}`];
				return typeof value === 'string' ? [[locale, value]] : [];
			}),
		);
		const pathOf = (locale: WrittenLocale) => `name:${locale}`;
		const at = (locale: WrittenLocale) => ({
			file: file.path,
			...lineAt(index + found.indexOf(`"${pathOf(locale)}"`)),
		});
		return [{ name, at, pathOf, point: lng && lat ? [Number(lng), Number(lat)] : undefined }];
	});
}

function readProperties(written: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(written);
		return isGroup(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
