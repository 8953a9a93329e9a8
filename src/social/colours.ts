import { COLOURS } from '#map/style/colours.ts';

const { light } = COLOURS;

/** The colours of a picture: those of the guide on a bright screen. */
export const PAPER = light.paper;
export const INK = light.ink;
export const INK_SOFT = light.inkSoft;
export const RED = light.region;
export const SAFFRON = light.regionBand;
export const WATER = light.water;
export const SHORE = light.shore;
export const RIVER = light.river;
/** The river in the guide's mark. */
export const TURQUOISE = '#0e7c86';
