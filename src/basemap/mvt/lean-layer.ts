import { toLatin } from '#translit/to-latin.ts';
import { joined } from '../bytes.ts';
import { packedNumbers, varint } from '../varint.ts';
import { bytesField, fieldsOf } from './protobuf.ts';

const LAYER = { feature: 2, key: 3, value: 4 };
const FEATURE = { tags: 2 };
const VALUE = { text: 1 };
const [KAZAKH, KAZAKH_LATIN] = ['name:kk', 'name:kk-Latn'];

/**
 * A layer's message with only those properties that are wanted; Kazakh names get their Latin spelling beside them.
 * Shapes stay as they are, byte for byte.
 */
export function leanLayer(layer: Uint8Array, isWanted: (key: string) => boolean): Uint8Array {
	const fields = fieldsOf(layer);
	const contents = (number: number) =>
		fields.filter((field) => field.number === number).map(({ content }) => content);
	const keys = contents(LAYER.key).map((bytes) => new TextDecoder().decode(bytes));
	const values = contents(LAYER.value);
	const newKeys = new Numbering<string>();
	const newValues = new Numbering<number | string>();
	const features = contents(LAYER.feature).flatMap((feature) => {
		const pairs = pairsOf(feature).filter(([key]) => isWanted(keys[key] ?? ''));
		const tags = pairs.map(([key, value]) => [newKeys.of(keys[key]!), newValues.of(value)]);
		const isKazakh = pairs.find(([key]) => keys[key] === KAZAKH);
		const kazakh = isKazakh && textOf(values[isKazakh[1]]);
		if (kazakh && !pairs.some(([key]) => keys[key] === KAZAKH_LATIN)) {
			tags.push([newKeys.of(KAZAKH_LATIN!), newValues.of(toLatin(kazakh))]);
		}
		return bytesField(LAYER.feature, withTags(feature, tags));
	});
	return joined([
		...fields.filter(({ number }) => !Object.values(LAYER).includes(number)).map(({ whole }) => whole),
		...features,
		...newKeys.all.flatMap((key) => bytesField(LAYER.key, [utf8(key)])),
		...newValues.all.flatMap((value) =>
			bytesField(
				LAYER.value,
				typeof value === 'number' ? [values[value]!] : bytesField(VALUE.text, [utf8(value)]),
			),
		),
	]);
}

/** Gives each thing its number in the order in which they first come. */
class Numbering<Thing> {
	readonly #numbers = new Map<Thing, number>();

	of(thing: Thing): number {
		const number = this.#numbers.get(thing) ?? this.#numbers.size;
		this.#numbers.set(thing, number);
		return number;
	}

	get all(): Thing[] {
		return [...this.#numbers.keys()];
	}
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The properties of a feature: places of its keys and values in the lists of the layer. */
function pairsOf(feature: Uint8Array): [key: number, value: number][] {
	const tags = fieldsOf(feature).filter(({ number }) => number === FEATURE.tags);
	const numbers = tags.flatMap(({ content }) => packedNumbers(content));
	return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => [
		numbers[2 * i]!,
		numbers[2 * i + 1]!,
	]);
}

function withTags(feature: Uint8Array, tags: readonly number[][]): Uint8Array[] {
	const others = fieldsOf(feature).filter(({ number }) => number !== FEATURE.tags);
	const list = Uint8Array.from(tags.flat().flatMap(varint));
	return [...(tags.length > 0 ? bytesField(FEATURE.tags, [list]) : []), ...others.map(({ whole }) => whole)];
}

function textOf(value: Uint8Array | undefined): string | undefined {
	const text = value && fieldsOf(value).find(({ number }) => number === VALUE.text);
	return text && new TextDecoder().decode(text.content);
}
