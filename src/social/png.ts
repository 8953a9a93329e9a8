import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** A picture of numbers into a list of colours (red, green, blue, one after the other). */
export interface IndexedPicture {
	readonly width: number;
	readonly colours: Uint8Array;
	readonly numbers: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED_COLOUR = 3;
const COMPRESSION = 4; // the full effort takes half as long again for one part in thirty
const deflated = promisify(deflate);

/** An indexed picture as a PNG file. */
export async function indexedPng({ width, colours, numbers }: IndexedPicture): Promise<Buffer> {
	const height = numbers.length / width;
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, INDEXED_COLOUR], 8);
	const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter: none, which suits flat colour
	for (let y = 0; y < height; y++)
		rows.set(numbers.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(colours)),
		chunk('IDAT', await deflated(rows, { level: COMPRESSION })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	body.copy(framed, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}
