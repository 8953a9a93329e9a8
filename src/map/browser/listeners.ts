import type { Off } from './guide-map.ts';

/** Those who want to hear of something. */
export class Listeners<Said extends readonly unknown[]> {
	readonly #all = new Set<(...said: Said) => void>();

	readonly add = (listener: (...said: Said) => void): Off => {
		this.#all.add(listener);
		return () => this.#all.delete(listener);
	};

	tell(...said: Said): void {
		for (const listener of this.#all) listener(...said);
	}
}
