const GPS_TAG = 0x8825;

/** True if EXIF says where a photograph was taken: its first directory points to one of GPS. */
export function hasGps(exif: Uint8Array): boolean {
	const start = String.fromCharCode(...exif.subarray(0, 4)) === 'Exif' ? 6 : 0;
	const view = new DataView(exif.buffer, exif.byteOffset + start, Math.max(0, exif.byteLength - start));
	if (view.byteLength < 8) return false;
	const isLittle = view.getUint16(0) === 0x4949; // `II` against `MM`
	const directory = view.getUint32(4, isLittle);
	const pointer = entryValue(view, directory, GPS_TAG, isLittle);
	if (pointer === undefined || pointer + 2 > view.byteLength) return false;
	const tags = view.getUint16(pointer, isLittle);
	// a camera that knows no place may still write the version of the GPS block, tag 0
	for (let index = 0; index < tags; index += 1) {
		const at = pointer + 2 + index * 12;
		if (at + 2 > view.byteLength) return false;
		const tag = view.getUint16(at, isLittle);
		if (tag >= 1 && tag <= 4) return true;
	}
	return false;
}

function entryValue(view: DataView, directory: number, tag: number, isLittle: boolean): number | undefined {
	if (directory + 2 > view.byteLength) return undefined;
	const entries = view.getUint16(directory, isLittle);
	for (let index = 0; index < entries; index += 1) {
		const at = directory + 2 + index * 12;
		if (at + 12 > view.byteLength) return undefined;
		if (view.getUint16(at, isLittle) === tag) return view.getUint32(at + 8, isLittle);
	}
	return undefined;
}
