/** What a field's English sentence (its `.describe(…)`) says to those who write Kazakh or Russian. */
export interface Sentence {
	readonly kk: string;
	readonly ru: string;
}

/** English sentences of the schemas, said in the other two languages. */
export type FieldWords = Readonly<Record<string, Sentence>>;
