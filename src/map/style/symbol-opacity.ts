import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

const unlessMarked: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'marked'], false], 0, 1];

/**
 * A plain pin steps aside for the one that is drawn larger. Every layer of symbols has this, though only places are
 * ever marked: they then share one program of the graphics card, and each more delays the first picture.
 */
export const symbolOpacity = { 'icon-opacity': unlessMarked, 'text-opacity': unlessMarked } as const;
/** The same for layers without icons. */
export const textOpacity = { 'text-opacity': unlessMarked } as const;
/** The same for layers without text. */
export const iconOpacity = { 'icon-opacity': unlessMarked } as const;
