import type { LngLat } from '#domain/lng-lat.ts';
import type { ExpressionSpecification } from 'maplibre-gl';
import { facetsToFilter } from '../../tiles/facets-to-filter.ts';
import { constraintsOf, fitting, type Constraint } from '../../facets.ts';
import type { MapEntry } from '../../entries.ts';
import { nameFinder } from '../../folded-name.ts';
import { byDistance, byImportance } from '../../order.ts';
import type { MapBounds } from '../guide-map.ts';
import type { Page } from './page.ts';
import type { BigMapState } from './store.ts';

/** What the state of the page leaves of its entries. */
export interface Chosen {
	readonly constraints: readonly Constraint[];
	/** Those the map draws: all that are chosen, in view or not. */
	readonly onMap: readonly MapEntry[];
	/** The same as a filter of the map, where places come in tiles. */
	readonly placeFilter: ExpressionSpecification | undefined;
	/** Those the list holds, in its order. */
	readonly inList: readonly MapEntry[];
	/** The point that distances are told from. */
	readonly origin: LngLat | undefined;
}

/** The entries that fit the state; `bounds` is what of the land is in view. */
export function chosenOf(page: Page, state: BigMapState, bounds: MapBounds | undefined): Chosen {
	const { choice, text, list, isInViewOnly, from, me, isFromMe } = state;
	const drawn: Constraint[] = constraintsOf(choice);
	if (text) {
		const isNamed = nameFinder(text);
		drawn.push({ name: 'text', fits: (entry) => isNamed(page.foldedNames.get(entry) ?? '') });
	}
	if (list) drawn.push({ name: 'list', fits: ({ key }) => list.includes(key) });
	const inView: Constraint[] =
		isInViewOnly && bounds
			? [{ name: 'view', fits: ({ points }) => points.some((point) => isWithin(bounds, point)) }]
			: [];
	const constraints = [...drawn, ...inView];
	const inList = fitting(page.entries, constraints);
	const origin = from ? page.data.towns.find(({ id }) => id === from)?.lngLat : isFromMe ? me : undefined;
	return {
		constraints,
		onMap: fitting(page.entries, drawn),
		placeFilter: page.isTiled ? facetsToFilter({ choice, text, list }) : undefined,
		inList: origin ? byDistance(inList, origin) : byImportance(inList),
		origin,
	};
}

const isWithin = ([west, south, east, north]: MapBounds, [lng, lat]: LngLat): boolean =>
	west <= lng && lng <= east && south <= lat && lat <= north;
