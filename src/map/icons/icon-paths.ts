import { OWN_PATHS } from './own-paths.ts';
import { PUBLIC_PATHS } from './public-paths.ts';

/** Side of the square every icon is drawn in. */
export const ICON_GRID = 15;

const PATHS = { ...PUBLIC_PATHS, ...OWN_PATHS };

export type IconName = keyof typeof PATHS;
export const ICON_NAMES = Object.keys(PATHS) as IconName[];

/** Path data of an icon: each piece may begin with a relative step, so they cannot be joined. */
export const iconPaths = (name: IconName): readonly string[] => PATHS[name];
