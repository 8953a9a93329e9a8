import type { FindingCode } from './findings.ts';

export type Severity = 'error' | 'warning';

/** A spot in a file of the content folder. Lines and columns count from 1. */
export interface Spot {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** What a sentence about a finding may speak of. A value that begins with `#` is a word of `vocabulary.ts`. */
export interface FindingData {
	/** The field, e.g. `stops[2].place`. */
	readonly path?: string | undefined;
	readonly found?: string | undefined;
	readonly expected?: string | undefined;
	/** The valid value nearest to what was found: “did you mean”. */
	readonly nearest?: string | undefined;
	/** Where the other half of the trouble lies, as `file:line`. */
	readonly other?: string | undefined;
}

/** One mistake in the content, at its spot. */
export interface Finding extends Spot, FindingData {
	readonly code: FindingCode;
	readonly severity: Severity;
}
