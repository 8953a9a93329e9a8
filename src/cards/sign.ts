/** A plate to put up at a place: its names, and a code that opens its page. */
export interface Sign {
	readonly lang: string;
	readonly guide: string;
	/** Number in the registry. */
	readonly number: string;
	/** The name in each language, the first one largest. */
	readonly names: readonly string[];
	/** What to do with the code, in each language. */
	readonly hints: readonly string[];
	/** Short address of the place, which never changes. */
	readonly address: string;
	readonly checkedOn: string;
}
