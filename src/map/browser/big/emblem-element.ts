import type { Emblem } from '#domain/emblem.ts';
import { EMBLEM_GRID } from '#emblems/emblem-art.ts';
import { emblemPieces } from '#emblems/emblem-pieces.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The emblem of a route as it stands in the pages: silent, in the colour of the theme around it. */
export function emblemElement(name: Emblem): SVGSVGElement {
	const emblem = document.createElementNS(SVG, 'svg');
	emblem.setAttribute('class', 'emblem');
	emblem.setAttribute('viewBox', `0 0 ${EMBLEM_GRID} ${EMBLEM_GRID}`);
	emblem.setAttribute('aria-hidden', 'true');
	for (const { role, d } of emblemPieces(name)) {
		const piece = document.createElementNS(SVG, 'path');
		piece.setAttribute('class', `emblem-${role}`);
		piece.setAttribute('d', d);
		emblem.append(piece);
	}
	return emblem;
}
