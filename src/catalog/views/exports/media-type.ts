const MEDIA_TYPES: Readonly<Record<string, string>> = {
	csv: 'text/csv',
	geojson: 'application/geo+json',
	gpx: 'application/gpx+xml',
	ics: 'text/calendar',
	json: 'application/json',
	kml: 'application/vnd.google-earth.kml+xml',
	kmz: 'application/vnd.google-earth.kmz',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The ending of a file's name. */
export const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Media type of a data file by its ending. */
export const mediaTypeOf = (path: string): string =>
	MEDIA_TYPES[endingOf(path)] ?? 'application/octet-stream';
