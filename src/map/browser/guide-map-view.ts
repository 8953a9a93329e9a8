import type { Map as LibreMap } from 'maplibre-gl';
import type { MapView } from './guide-map.ts';

/** What of the land a map shows now. */
export function viewOf(map: LibreMap): MapView {
	const { lng, lat } = map.getCenter();
	const bounds = map.getBounds();
	return {
		center: [lng, lat],
		zoom: map.getZoom(),
		bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
	};
}
