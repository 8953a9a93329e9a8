import { fieldsOf } from './protobuf.ts';

/** A layer of a vector tile. */
export interface TileLayer {
	readonly name: string;
	/** The message that holds it. */
	readonly message: Uint8Array;
	/** The same as a field of the tile: a tile is its layers one after another. */
	readonly whole: Uint8Array;
}

const LAYER = 3;
const NAME = 1;

/** The layers of a tile that is not compressed. Throws a RangeError where it is no vector tile. */
export const tileLayers = (tile: Uint8Array): TileLayer[] =>
	fieldsOf(tile)
		.filter(({ number }) => number === LAYER)
		.map(({ content, whole }) => ({ name: nameOf(content), message: content, whole }));

function nameOf(layer: Uint8Array): string {
	const name = fieldsOf(layer).find(({ number }) => number === NAME);
	return new TextDecoder().decode(name?.content);
}
