import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WRITTEN_LOCALES } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import type { Translated } from '#schemas/parts/names.ts';
import { ringOf, type Ring } from './ring.ts';

/** How far a water once reached. */
export interface FormerShore {
	/** «before the retreat (about 1960)», in each language. */
	readonly label: Translated;
	/** 1 for the oldest. */
	readonly order: number;
	readonly areaKm2: number | undefined;
	readonly source: string;
	readonly rings: readonly Ring[];
}

/** The waters of a region, then and now. */
export interface Shores {
	/** The oldest first; none where no water has drawn back. */
	readonly former: readonly FormerShore[];
	readonly today: readonly Ring[];
}

interface AreaFeature {
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry:
		| { readonly type: 'Polygon'; readonly coordinates: LngLat[][] }
		| { readonly type: 'MultiPolygon'; readonly coordinates: LngLat[][][] };
}

const readBefore = new Map<string, Shores>();

/** The shores in a basemap folder, read once. Any file whose name ends in `shorelines.geojson` holds former ones. */
export function readShores(dir: string): Shores {
	const key = resolve(dir);
	const known = readBefore.get(key);
	if (known) return known;
	const files = existsSync(key) ? readdirSync(key).sort() : [];
	const shores = {
		former: files
			.filter((file) => file.endsWith('shorelines.geojson'))
			.flatMap((file) => features(join(key, file)).map(formerShore))
			.sort((a, b) => a.order - b.order),
		today: features(join(key, 'lakes.geojson')).flatMap(ringsOf),
	};
	readBefore.set(key, shores);
	return shores;
}

const features = (path: string): readonly AreaFeature[] =>
	existsSync(path)
		? (JSON.parse(readFileSync(path, 'utf8')) as { features: readonly AreaFeature[] }).features
		: [];

const ringsOf = ({ geometry }: AreaFeature): Ring[] =>
	(geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map(ringOf);

function formerShore(feature: AreaFeature): FormerShore {
	const { order, areaKm2, source } = feature.properties;
	return {
		label: Object.fromEntries(
			WRITTEN_LOCALES.flatMap((locale) => {
				const label = feature.properties[`label:${locale}`];
				return typeof label === 'string' ? [[locale, label]] : [];
			}),
		),
		order: typeof order === 'number' ? order : Infinity,
		areaKm2: typeof areaKm2 === 'number' ? areaKm2 : undefined,
		source: typeof source === 'string' ? source : '',
		rings: ringsOf(feature),
	};
}
