import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { hasGps } from './exif-gps.ts';

/** What is known of a picture file; only its weight if it cannot be opened. */
export interface Photo {
	readonly bytes: number;
	readonly image?: {
		readonly format: string;
		readonly width: number;
		readonly height: number;
		readonly hasGps: boolean;
	};
}

/** Opens a picture and decodes all of it, shrunk: a file cut short is then found out. */
export async function readPhoto(absolute: string, heaviest: number): Promise<Photo> {
	const { size: bytes } = await stat(absolute);
	if (bytes > heaviest) return { bytes };
	try {
		const picture = sharp(absolute, { failOn: 'truncated', limitInputPixels: false });
		const { format, width, height, exif, orientation = 1 } = await picture.metadata();
		const isTurned = orientation >= 5;
		await picture.resize(64, 64, { fit: 'inside' }).raw().toBuffer();
		const size = isTurned ? { width: height, height: width } : { width, height };
		return { bytes, image: { format, ...size, hasGps: exif !== undefined && hasGps(exif) } };
	} catch {
		return { bytes };
	}
}
