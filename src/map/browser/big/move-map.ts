import type { LngLat } from '#domain/lng-lat.ts';
import type { FitOptions, GuideMap } from '../guide-map.ts';

/** Near enough to tell a place from its neighbours. */
const PLACE_ZOOM = 8.5;
const MARGIN_PX = 64; // room for a pin with its name, and for the buttons at the side

type Padding = NonNullable<FitOptions['padding']>;

/** Brings points into the part of the map that the card leaves free; stays where they are seen well already. */
export function moveMap(map: GuideMap, points: readonly LngLat[], card: HTMLElement): void {
	if (points.length === 0) return;
	const padding = freeOf(card, map.map.getContainer());
	const { zoom } = map.view();
	if (points.length === 1) {
		if (zoom >= PLACE_ZOOM - 2 && isFree(map, points[0]!, padding)) return;
		map.fit(points, { padding, maxZoom: Math.max(zoom, PLACE_ZOOM) });
	} else map.fit(points, { padding, maxZoom: PLACE_ZOOM + 2 });
}

/** What has to be kept free: the side on which the card lies, or the foot of a narrow map. */
function freeOf(card: HTMLElement, container: HTMLElement): Padding {
	const even = { top: MARGIN_PX, right: MARGIN_PX, bottom: MARGIN_PX, left: MARGIN_PX };
	const [cardBox, mapBox] = [card.getBoundingClientRect(), container.getBoundingClientRect()];
	if (cardBox.width === 0) return even;
	return cardBox.width > mapBox.width / 2
		? {
				...even,
				top: MARGIN_PX / 2,
				bottom: Math.max(MARGIN_PX, mapBox.bottom - cardBox.top + MARGIN_PX / 2),
			}
		: { ...even, left: cardBox.right - mapBox.left + MARGIN_PX };
}

function isFree({ map }: GuideMap, [lng, lat]: LngLat, { top, right, bottom, left }: Padding): boolean {
	const { x, y } = map.project([lng, lat]);
	const { clientWidth, clientHeight } = map.getContainer();
	return x >= left && x <= clientWidth - right && y >= top && y <= clientHeight - bottom;
}
