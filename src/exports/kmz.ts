import { toKml, type KmlDocument } from './kml.ts';
import { zipped } from './zip.ts';

/** The same as a KML file, zipped as Google Earth and phones take it. */
export const toKmz = (document: KmlDocument): Uint8Array =>
	zipped({ 'doc.kml': toKml(document) }, document.about.checkedOn);
