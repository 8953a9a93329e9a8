/** The three ways in which the map is coloured. */
export const FLAVOURS = ['light', 'dark', 'print'] as const;
export type Flavour = (typeof FLAVOURS)[number];
