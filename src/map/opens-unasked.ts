import { isThrifty, type Connection } from './thrifty.ts';

/** What is known about the device. */
export interface Device {
	/** A phone, or a window as small as one. */
	readonly isNarrow: boolean;
	/** Its owner asks all pages for fewer bytes. */
	readonly isSaving: boolean;
}

const FIXED_LINES: readonly string[] = ['wifi', 'ethernet'];

/**
 * Whether a map within a page, about half a megabyte, may load before anybody asks for it. On a phone only where the
 * browser itself says that the line is a fixed one: in the steppe every byte comes dear, and silence is no consent.
 */
export function opensUnasked({ connection }: { readonly connection?: Connection }, device: Device): boolean {
	if (device.isSaving || isThrifty(connection ? { connection } : {})) return false;
	if (connection?.effectiveType === '3g' || connection?.type === 'cellular') return false;
	return !device.isNarrow || FIXED_LINES.includes(connection?.type ?? '');
}
