import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * A zip archive whose bytes depend on nothing but its files and the day: no clock, no time zone (a zip tells the time of
 * the place where it was made, so noon of that day is taken wherever this runs).
 */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>, day: string): Uint8Array {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const mtime = new Date(year, month - 1, date, 12);
	const entries: Zippable = {};
	for (const [name, content] of Object.entries(files)) {
		entries[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime, level: 9, os: 0 }];
	}
	return zipSync(entries);
}
