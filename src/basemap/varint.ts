/** A number in little-endian base 128. By division, since it may pass 32 bits. */
export function varint(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest >= 128) {
		bytes.push((rest % 128) + 128);
		rest = Math.floor(rest / 128);
	}
	bytes.push(rest);
	return bytes;
}

/** The numbers of a packed list. */
export function packedNumbers(list: Uint8Array): number[] {
	const numbers: number[] = [];
	const reader = varintReader(list);
	while (reader.at() < list.length) numbers.push(reader.next());
	return numbers;
}

/** Reads numbers and stretches of bytes one after another. Throws a RangeError where the bytes end too early. */
export function varintReader(bytes: Uint8Array) {
	let at = 0;
	return {
		at: () => at,
		next() {
			let [value, weight] = [0, 1];
			for (;;) {
				const byte = bytes[at++];
				if (byte === undefined) throw new RangeError('the bytes end too early');
				value += (byte % 128) * weight;
				if (byte < 128) return value;
				weight *= 128;
			}
		},
		take(length: number) {
			if (at + length > bytes.length) throw new RangeError('the bytes end too early');
			at += length;
			return bytes.subarray(at - length, at);
		},
	};
}
