import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapGround } from '../data.ts';

/** Names by which layers ask for a typeface: upright for the land and the guide, italic for the waters. */
export const UPRIGHT = ['Guide'];
export const ITALIC = ['Guide waters', 'Guide'];

type Faces = MapGround['fonts'];

/** The label fonts as files of this site, each for the letters it holds, so that only those shown are fetched. */
export function fontFaces(upright: Faces, italic: Faces): FontFacesSpecification {
	return Object.fromEntries(
		(
			[
				[UPRIGHT[0], upright],
				[ITALIC[0], italic],
			] as const
		)
			.filter(([, faces]) => faces.length > 0)
			.map(([name, faces]) => [name, faces.map(declared)]),
	);
}

const declared = ({ url, unicodeRange }: Faces[number]) => ({
	url,
	'unicode-range': unicodeRange.split(',').map((range) => range.trim()),
});
