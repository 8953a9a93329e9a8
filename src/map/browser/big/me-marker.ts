import { Marker } from 'maplibre-gl';
import type { LngLat } from '#domain/lng-lat.ts';
import type { GuideMap } from '../guide-map.ts';

/** A mark of where the traveller is, moved or taken away as that changes. */
export function meMarker({ map }: GuideMap, label: string): (me: LngLat | undefined) => void {
	const element = document.createElement('div');
	element.className = 'me-mark';
	element.role = 'img';
	element.ariaLabel = label;
	const marker = new Marker({ element });
	return (me) => {
		if (me) marker.setLngLat([me[0], me[1]]).addTo(map);
		else marker.remove();
	};
}
