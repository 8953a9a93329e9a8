import type { LngLat } from '#domain/lng-lat.ts';
import type { About } from './credit.ts';
import { rounded } from './decimal.ts';
import { plainText } from './plain-text.ts';
import { boundsOf } from './point.ts';
import type { Cell } from './table.ts';

/** Where a feature is: a point, a line, several lines, or not known. */
export type Place =
	| { readonly point: LngLat }
	| { readonly line: readonly LngLat[] }
	| { readonly lines: readonly (readonly LngLat[])[] }
	| undefined;

export interface Feature {
	readonly id?: string;
	readonly place: Place;
	readonly properties: Readonly<Record<string, Cell>>;
}

/** What a GeoJSON file holds. */
export interface GeoJsonDocument {
	readonly about: About;
	/** Address of its JSON Schema. */
	readonly schema: string;
	readonly features: readonly Feature[];
}

/**
 * A GeoJSON document (RFC 7946). What is not located is there all the same, as a feature without a geometry. Title,
 * licence and attribution are members of the collection; programs that do not know them pass them over.
 */
export function toGeoJson({ about, schema, features }: GeoJsonDocument): string {
	const { title, description, page, checkedOn, credit } = about;
	const bbox = boundsOf(features.flatMap(({ place }) => pointsOf(place)));
	const head = {
		type: 'FeatureCollection',
		name: plainText(title),
		description: plainText(description.filter(Boolean).join('\n')),
		page,
		checkedOn,
		publisher: plainText(credit.publisher),
		attribution: plainText(credit.attribution),
		...(credit.licence ? { licence: credit.licence } : {}),
		schema,
		...(bbox ? { bbox: bbox.map(rounded) } : {}),
	};
	// One feature a line: readable, and a change of one place is a change of one line.
	const body = features.map((feature) => JSON.stringify(toFeature(feature))).join(',\n');
	return `${JSON.stringify(head).slice(0, -1)},"features":[\n${body}\n]}\n`;
}

const toFeature = ({ id, place, properties }: Feature): object => ({
	type: 'Feature',
	...(id === undefined ? {} : { id }),
	geometry: geometryOf(place),
	properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, cleaned(value)])),
});

const cleaned = (value: Cell): Cell =>
	typeof value === 'string'
		? plainText(value)
		: Array.isArray(value)
			? (value as readonly string[]).map(plainText)
			: value;

const position = ([lng, lat]: LngLat): [number, number] => [rounded(lng), rounded(lat)];
const isLine = (points: readonly LngLat[]): boolean => points.length > 1;

function geometryOf(place: Place): object | null {
	if (!place) return null;
	if ('point' in place) return { type: 'Point', coordinates: position(place.point) };
	if ('line' in place)
		return isLine(place.line) ? { type: 'LineString', coordinates: place.line.map(position) } : null;
	const lines = place.lines.filter(isLine);
	return lines.length === 0
		? null
		: { type: 'MultiLineString', coordinates: lines.map((line) => line.map(position)) };
}

function pointsOf(place: Place): readonly LngLat[] {
	if (!place) return [];
	if ('point' in place) return [place.point];
	return 'line' in place ? place.line : place.lines.flat();
}
