import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import type { YamlSource } from './read-yaml.ts';

/** What other checks need of `region.yaml`; whatever is broken there is left out, so that it is named only once. */
export interface Region {
	readonly source: YamlSource | undefined;
	readonly locales: readonly WrittenLocale[];
	readonly bbox: readonly [west: number, south: number, east: number, north: number] | undefined;
	readonly prefix: string | undefined;
	readonly country: string | undefined;
	readonly host: string | undefined;
	readonly districts: readonly string[];
}

/** The sound parts of the region's facts. */
export function readRegion(source: YamlSource | undefined): Region {
	const { locales, bbox, registryPrefix, country, site, districts } = source?.value ?? {};
	const listed: unknown[] = Array.isArray(locales) ? locales : [];
	const isSound =
		listed.length > 0 && listed.every((one) => WRITTEN_LOCALES.some((locale) => locale === one));
	return {
		source,
		locales: isSound ? WRITTEN_LOCALES.filter((locale) => listed.includes(locale)) : WRITTEN_LOCALES,
		bbox: isBbox(bbox) ? bbox : undefined,
		prefix: matching(registryPrefix, /^[A-Z]{2,4}$/),
		country: matching(country, /^[A-Z]{2}$/),
		host: typeof site === 'string' && URL.canParse(site) ? new URL(site).host : undefined,
		districts: Array.isArray(districts) ? districts.filter((one) => typeof one === 'string') : [],
	};
}

const matching = (value: unknown, form: RegExp): string | undefined =>
	typeof value === 'string' && form.test(value) ? value : undefined;

const isBbox = (value: unknown): value is [number, number, number, number] =>
	Array.isArray(value) &&
	value.length === 4 &&
	value.every(Number.isFinite) &&
	value[0] < value[2] &&
	value[1] < value[3];
