import { varint, varintReader } from '../varint.ts';

/** One field of a protobuf message. */
export interface Field {
	readonly number: number;
	/** The value of a field that is a number. */
	readonly value: number;
	/** The bytes of a field that has a length: a text, a message, a packed list. */
	readonly content: Uint8Array;
	/** The field as it stands in the message, with its number and length. */
	readonly whole: Uint8Array;
}

const [VARINT, FIXED_64, BYTES, FIXED_32] = [0, 1, 2, 5];
const NO_BYTES: Uint8Array = new Uint8Array(0);

/** The fields of a message in their order. Throws a RangeError where the bytes are not those of a message. */
export function fieldsOf(message: Uint8Array): Field[] {
	const fields: Field[] = [];
	const reader = varintReader(message);
	while (reader.at() < message.length) {
		const start = reader.at();
		const tag = reader.next();
		const [number, wire] = [Math.floor(tag / 8), tag % 8];
		let [value, content] = [0, NO_BYTES];
		if (wire === VARINT) value = reader.next();
		else if (wire === BYTES) content = reader.take(reader.next());
		else if (wire === FIXED_64) reader.take(8);
		else if (wire === FIXED_32) reader.take(4);
		else throw new RangeError(`no wire type ${wire} in a vector tile`);
		fields.push({ number, value, content, whole: message.subarray(start, reader.at()) });
	}
	return fields;
}

/** A field that has a length, in the pieces that make it up. */
export function bytesField(number: number, pieces: readonly Uint8Array[]): Uint8Array[] {
	const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
	return [Uint8Array.from([...varint(number * 8 + BYTES), ...varint(length)]), ...pieces];
}
