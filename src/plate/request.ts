import type { WrittenLocale } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';

/** How well a place is known; it decides how its pin is drawn. */
export type PinPrecision = 'exact' | 'approximate' | 'settlement';

/** What a pin is to the page: its subject, a stop on its way, or a neighbour. */
export type PinEmphasis = 'main' | 'stop' | 'near';

/** One place on the plate. */
export interface PlatePin {
	readonly lngLat: LngLat;
	readonly label: string;
	/** Whether its name is told to those who listen only, and not written: it stands beside the map. */
	readonly isUnwritten?: boolean;
	/** Becomes the class `theme-<theme>`, for colour by kind of route. */
	readonly theme?: string | undefined;
	/** The number the page gives it in its own list. */
	readonly number?: number | undefined;
	readonly precision: PinPrecision;
	readonly emphasis: PinEmphasis;
	readonly href?: string | undefined;
}

/** One way on the plate; the style says how much its course is worth. */
export interface PlateLine {
	readonly points: readonly LngLat[];
	readonly style: 'schematic' | 'straight' | 'surveyed';
	/** Becomes the class `plate-line--<theme>`, for colour by kind of route. */
	readonly theme?: string | undefined;
}

/** All that decides one plate: same basemap and same request, same bytes. */
export interface PlateRequest {
	/** What must be inside; the frame grows around it to its own shape, and is never narrower than `minWidthKm`. */
	readonly focus: readonly LngLat[];
	readonly minWidthKm: number;
	/** Of the viewBox. Type grows with the width, so that it reads alike however the plate is scaled. */
	readonly widthPx: number;
	readonly heightPx: number;
	/** Language of the names on the map. */
	readonly locale: WrittenLocale;
	/** Re-spells the names of the map, for a script that is computed from `locale` (Kazakh in Latin letters). */
	readonly spell?: ((name: string) => string) | undefined;
	readonly pins: readonly PlatePin[];
	readonly lines: readonly PlateLine[];
	/** Address of the relief picture as published. Without it the plate is drawn on plain paper. */
	readonly reliefHref?: string | undefined;
	readonly title: string;
	readonly description: string;
	/** Prefix of every id inside, unique on the page. */
	readonly id: string;
	/** The word for kilometre beside the scale bar. */
	readonly unit: { readonly km: string };
}
