import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FACETS, type Facet } from '../facet-names.ts';
import type { Choice } from '../facets.ts';
import { foldedName } from '../folded-name.ts';
import { valueList } from './value-list.ts';

/** What is asked of the places in tiles; the same as of entries in `facets.ts`. */
export interface TileQuestion {
	readonly choice: Choice;
	/** Words that names must have. */
	readonly text?: string;
	/** Ids of the only places to be shown. */
	readonly list?: readonly string[] | undefined;
}

type Test = (chosen: readonly string[]) => ExpressionSpecification;

const isOne =
	(property: string): Test =>
	(chosen) => ['in', ['get', property], ['literal', [...chosen]]];
const hasAny =
	(property: string): Test =>
	(chosen) => ['any', ...chosen.map((value) => holds(property, valueList([value])))];
const hasAnyIfSaid =
	(property: string): Test =>
	(chosen) => ['any', ['!', ['has', property]], hasAny(property)(chosen)];

const holds = (property: string, text: string): ExpressionSpecification => [
	'in',
	text,
	['coalesce', ['get', property], ''],
];

const TESTS: Readonly<Record<Facet, Test>> = {
	layer: isOne('section'),
	theme: hasAny('themes'),
	kind: isOne('kind'),
	district: isOne('district'),
	access: isOne('access'),
	vehicle: hasAny('reachedBy'),
	month: hasAnyIfSaid('months'),
};

/** A choice as a filter of the map's style, for places that the browser knows only from the tiles in view. */
export function facetsToFilter({ choice, text = '', list }: TileQuestion): ExpressionSpecification {
	const words = foldedName(text).split(' ').filter(Boolean);
	return [
		'all',
		...FACETS.flatMap((facet) => {
			const chosen = choice[facet] ?? [];
			return chosen.length > 0 ? [TESTS[facet](chosen)] : [];
		}),
		...words.map((word) => holds('names', ` ${word}`)),
		...(list ? [isOne('id')(list)] : []),
	];
}
