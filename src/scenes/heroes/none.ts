import type { HeroArt } from '../stage.ts';

/** The land alone. */
export const none: HeroArt = { eyeM: 2.4, groundY: 590, draw: () => '' };
