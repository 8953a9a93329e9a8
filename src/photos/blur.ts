import sharp from 'sharp';
import { rgbaToThumbHash, thumbHashToRGBA } from 'thumbhash';

const HASHED_PX = 100; // the hash is defined for pictures no larger than this
const QUALITY = 60;

const made = new Map<string, Promise<string>>();

/**
 * A photograph as its few main colours, some 200 bytes that stand in the page itself until it has come: as an address
 * with the bytes in it, since a policy without inline styles lets a page have a picture but no background of its own.
 */
export function blurOf(file: string): Promise<string> {
	const known = made.get(file) ?? make(file);
	made.set(file, known);
	return known;
}

async function make(file: string): Promise<string> {
	const { data, info } = await sharp(file, { limitInputPixels: false })
		.autoOrient()
		.resize(HASHED_PX, HASHED_PX, { fit: 'inside' })
		.toColourspace('srgb')
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { w: width, h: height, rgba } = thumbHashToRGBA(rgbaToThumbHash(info.width, info.height, data));
	const blurred = sharp(Buffer.from(rgba), { raw: { width, height, channels: 4 } });
	const bytes = await blurred.removeAlpha().webp({ quality: QUALITY, effort: 6 }).toBuffer();
	return `data:image/webp;base64,${bytes.toString('base64')}`;
}
