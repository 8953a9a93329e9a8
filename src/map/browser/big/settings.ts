import type { Locale } from '#domain/locale.ts';
import type { MapGround } from '../../data.ts';
import type { MapBounds } from '../guide-map.ts';

/** What the page tells its script. */
export interface Settings {
	readonly locale: Locale;
	/** Address of the data. */
	readonly data: string;
	/** Not there where this region has no archive. */
	readonly ground?: MapGround;
	/** What the map shows at first. */
	readonly bounds: MapBounds;
}

/** The settings that stand in the page. */
export const settingsIn = (root: HTMLElement): Settings =>
	JSON.parse(root.querySelector('script[data-settings]')!.textContent) as Settings;
