import type { Content, Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { eachValue } from '../fields-of.ts';
import { finding } from '../make-finding.ts';
import type { YamlSource } from '../read-yaml.ts';
import { isGroup, valueAt } from '../schema-walk.ts';
import { show, showPath } from '../show.ts';

type Point = readonly [lng: number, lat: number];
type Bbox = NonNullable<Content['region']['bbox']>;

/** True where coordinates stand: `location.point` anywhere, `center` of the region. */
export const isPointPath = (path: readonly PropertyKey[]): boolean => {
	const names = path.filter((step) => typeof step !== 'number');
	return path.length > names.length
		? isPointPath(names)
		: (names.at(-1) === 'point' && names.at(-2) === 'location') ||
				(names.length === 1 && names[0] === 'center');
};

/** Points are pairs `[longitude, latitude]`, in this order, inside the region. */
export const coordinates: Rule = ({ region, entries }) => {
	if (region.source && region.bbox && isBoxSwapped(region.bbox, entries)) {
		const nearest = show(swapBox(region.bbox));
		const data = { path: 'bbox', found: show(region.bbox), nearest };
		return [finding('bbox-invalid', region.source.at('bbox'), data)];
	}
	const ofRegion = region.source ? judgeFile(region.source, region.bbox) : [];
	const ofEntries = entries.flatMap(({ collection, facts }) => {
		if (!facts) return [];
		const isOutsideAllowed = collection === 'settlements' && facts.value['district'] === undefined;
		return judgeFile(facts, region.bbox, isOutsideAllowed);
	});
	return [...ofRegion, ...ofEntries];
};

/** A box that nearly every place misses, and would hold if its numbers changed places, is itself wrong. */
function isBoxSwapped(bbox: Bbox, entries: Content['entries']): boolean {
	const points = entries.map(({ facts }) => valueAt(facts?.value, ['location', 'point'])).filter(isPoint);
	const held = points.filter((point) => isInside(point, bbox)).length;
	return points.length > 1 && points.filter((point) => isInside(point, swapBox(bbox))).length > 2 * held;
}

const swapBox = ([west, south, east, north]: Bbox): Bbox => [south, west, north, east];

function judgeFile(source: YamlSource, bbox: Bbox | undefined, isOutsideAllowed = false): Finding[] {
	const findings: Finding[] = [];
	eachValue(source.value, (value, path) => {
		if (typeof path.at(-1) === 'number' || !isPointPath(path)) return;
		if (value === undefined || value === null || (path.length === 1 && typeof value === 'string')) return;
		const data = judgePoint(value, bbox, isOutsideAllowed);
		if (!data) return;
		const [code, expected, nearest] = data;
		const at = source.at(...path);
		findings.push(finding(code, at, { path: showPath(path), found: show(value), expected, nearest }));
	});
	return findings;
}

type Judgement = readonly [
	code: 'coordinates-malformed' | 'coordinates-swapped' | 'coordinates-outside' | 'coordinates-zero',
	expected?: string | undefined,
	nearest?: string | undefined,
];

function judgePoint(
	value: unknown,
	bbox: Bbox | undefined,
	isOutsideAllowed: boolean,
): Judgement | undefined {
	if (!isPoint(value)) {
		const meant = numbersIn(value);
		const ordered =
			meant && bbox && !isInside(meant, bbox) && isInside(swap(meant), bbox) ? swap(meant) : meant;
		return ['coordinates-malformed', '[66.9611, 44.1567]', ordered && show(ordered)];
	}
	if (value[0] === 0 || value[1] === 0) return ['coordinates-zero'];
	if (bbox && isInside(value, bbox)) return undefined;
	const isOnEarth = Math.abs(value[0]) <= 180 && Math.abs(value[1]) <= 90;
	const isSwapped = bbox ? isInside(swap(value), bbox) : !isOnEarth && Math.abs(value[0]) <= 90;
	if (isSwapped) return ['coordinates-swapped', undefined, show(swap(value))];
	if (isOnEarth && (!bbox || isOutsideAllowed)) return undefined;
	return ['coordinates-outside', show(bbox ?? [-180, -90, 180, 90])];
}

const isPoint = (value: unknown): value is Point =>
	Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
const swap = ([lng, lat]: Point): Point => [lat, lng];
const isInside = ([lng, lat]: Point, [west, south, east, north]: Bbox): boolean =>
	west <= lng && lng <= east && south <= lat && lat <= north;

/** `61.7, 46.5`, `61,7; 46,5`, `61.7 46.5` */
const PAIR = /^\s*(-?\d+(?:[.,]\d+)?)\s*[;,\s]\s*(-?\d+(?:[.,]\d+)?)\s*$/;

/** The two numbers that were meant by text, by decimal commas or by `lat:` and `lng:`. */
function numbersIn(value: unknown): Point | undefined {
	if (isGroup(value)) {
		const lng = value['lng'] ?? value['lon'] ?? value['longitude'] ?? value['long'];
		return numbersIn([lng, value['lat'] ?? value['latitude']]);
	}
	if (Array.isArray(value) && value.length === 4 && value.every(Number.isInteger)) {
		return [Number(`${value[0]}.${value[1]}`), Number(`${value[2]}.${value[3]}`)]; // 66,96, 44,15
	}
	const text = Array.isArray(value) ? value.join('; ') : String(value);
	const [, lng, lat] = PAIR.exec(text) ?? [];
	return lng && lat ? [Number(lng.replace(',', '.')), Number(lat.replace(',', '.'))] : undefined;
}
