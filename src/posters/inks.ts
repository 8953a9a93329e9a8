import { COLOURS } from '#map/style/colours.ts';

const { light } = COLOURS;

/** A poster is printed: it is light whatever the screen shows. */
export const PAPER = light.paper;
export const INK = light.ink;
export const INK_SOFT = light.inkSoft;
