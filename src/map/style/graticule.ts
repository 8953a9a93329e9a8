import type { Feature, MultiLineString } from 'geojson';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapGround } from '../data.ts';
import type { Colours } from './colours.ts';
import { SORT, sortIs, SOURCES } from './source-ids.ts';

/** Meridians and parallels of whole degrees through a box. */
export function graticule([west, south, east, north]: MapGround['bounds']): Feature<MultiLineString> {
	const [left, bottom, right, top] = [Math.floor(west), Math.floor(south), Math.ceil(east), Math.ceil(north)];
	const whole = (from: number, to: number) =>
		Array.from({ length: to - from + 1 }, (_, index) => from + index);
	const coordinates = [
		...whole(left, right).map((lng) => [
			[lng, bottom],
			[lng, top],
		]),
		...whole(bottom, top).map((lat) => [
			[left, lat],
			[right, lat],
		]),
	];
	return {
		type: 'Feature',
		properties: { [SORT]: 'degree' },
		geometry: { type: 'MultiLineString', coordinates },
	};
}

/** The net of degrees, barely seen. */
export const graticuleLayer = ({ graticule: color }: Colours): LayerSpecification => ({
	id: 'graticule',
	type: 'line',
	source: SOURCES.lines,
	filter: sortIs('degree'),
	minzoom: 5.8,
	paint: { 'line-color': color, 'line-width': 0.6, 'line-opacity': 0.14 },
});
