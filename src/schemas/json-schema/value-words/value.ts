/** What a value of a list means; English only where the value itself does not say it. */
export interface Meaning {
	readonly kk: string;
	readonly ru: string;
	readonly en?: string;
}

/** The meaning of each value of one list. */
export type ValueWords<Value extends string = string> = Readonly<Record<Value, Meaning>>;
