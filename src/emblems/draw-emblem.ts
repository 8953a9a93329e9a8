import type { Emblem } from '#domain/emblem.ts';
import { EMBLEM_GROUND, EMBLEM_WIDTHS, emblemPieces, type EmblemPiece } from './emblem-pieces.ts';

/** The two colours of an emblem. */
export interface EmblemInks {
	readonly disc: string;
	readonly paper: string;
}

/** An emblem in colours of its own, as SVG elements on its grid: for pictures and paper. */
export const drawEmblem = (name: Emblem, inks: EmblemInks): string =>
	emblemPieces(name)
		.map((piece) => drawn(piece, inks))
		.join('');

function drawn({ role, d }: EmblemPiece, { disc, paper }: EmblemInks): string {
	switch (role) {
		case 'disc':
			return `<path d="${d}" fill="${disc}"/>`;
		case 'ground':
			return `<path d="${d}" fill="${paper}" fill-opacity="${EMBLEM_GROUND}"/>`;
		case 'mark':
			return `<path d="${d}" fill="${paper}" fill-rule="evenodd"/>`;
		default:
			return `<path d="${d}" fill="none" stroke="${role === 'cut' ? disc : paper}" stroke-width="${EMBLEM_WIDTHS[role]}" stroke-linecap="round" stroke-linejoin="round"/>`;
	}
}
