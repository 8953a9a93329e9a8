import { inflateSync } from 'node:zlib';

const HEAD = 44;
const ENTRY = 20;
const SFNT_HEAD = 12;
const SFNT_ENTRY = 16;

const aligned = (length: number): number => (length + 3) & ~3;

/**
 * The OpenType font in a WOFF file (W3C WOFF 1.0). fontkit reads WOFF too, but inflates a whole table for every letter
 * it draws; from an unpacked font it draws a hundred times faster.
 */
export function unpackedFont(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.');
	const count = woff.readUInt16BE(12);
	const tables = Array.from({ length: count }, (_, index) => {
		const at = HEAD + index * ENTRY;
		const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
			number,
			number,
			number,
		];
		const bytes = woff.subarray(offset, offset + packed);
		return {
			tag: woff.subarray(at, at + 4),
			checksum: woff.subarray(at + 16, at + 20),
			bytes: packed < length ? inflateSync(bytes) : bytes,
		};
	});
	const size = tables.reduce((sum, { bytes }) => sum + aligned(bytes.length), SFNT_HEAD + count * SFNT_ENTRY);
	const font = Buffer.alloc(size);
	woff.copy(font, 0, 4, 8); // the flavour: TrueType outlines or others
	font.writeUInt16BE(count, 4);
	const power = 2 ** Math.floor(Math.log2(count));
	font.writeUInt16BE(power * 16, 6);
	font.writeUInt16BE(Math.log2(power), 8);
	font.writeUInt16BE((count - power) * 16, 10);
	let offset = SFNT_HEAD + count * SFNT_ENTRY;
	for (const [index, { tag, checksum, bytes }] of tables.entries()) {
		const at = SFNT_HEAD + index * SFNT_ENTRY;
		tag.copy(font, at);
		checksum.copy(font, at + 4);
		font.writeUInt32BE(offset, at + 8);
		font.writeUInt32BE(bytes.length, at + 12);
		bytes.copy(font, offset);
		offset += aligned(bytes.length);
	}
	return font;
}
