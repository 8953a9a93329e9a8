import type { Emblem } from '#domain/emblem.ts';
import { EMBLEM_ART, type EmblemArt } from './emblem-art.ts';

/** How a piece of an emblem is painted: `disc` and `cut` in the route's colour, the rest in that of paper. */
export type EmblemRole = 'disc' | 'ring' | keyof EmblemArt;

/** One path of an emblem. */
export interface EmblemPiece {
	readonly role: EmblemRole;
	readonly d: string;
}

const DISC = 'M0 24A24 24 0 1 1 48 24A24 24 0 1 1 0 24Z';
const RING = 'M2.2 24A21.8 21.8 0 1 1 45.8 24A21.8 21.8 0 1 1 2.2 24Z';
const ROLES = ['ground', 'mark', 'cut', 'line', 'fine'] as const;

/** The paths of an emblem from the back to the front. */
export function emblemPieces(name: Emblem): EmblemPiece[] {
	const art = EMBLEM_ART[name];
	return [
		{ role: 'disc', d: DISC },
		{ role: 'ring', d: RING },
		...ROLES.flatMap((role) => (art[role] === undefined ? [] : [{ role, d: art[role] }])),
	];
}

/** Widths of the lines, on the grid. */
export const EMBLEM_WIDTHS = { ring: 0.8, cut: 1.2, line: 1.8, fine: 1 } as const;
/** How strong the ground is against the mark. */
export const EMBLEM_GROUND = 0.34;
