import type { WrittenLocale } from '#domain/locale.ts';
import type { Severity } from './finding.ts';

/** Sentences in each language of the editors; `{found}`, `{expected}`, `{path}`, `{file}`, `{other}` are filled in. */
export type Sentences = Readonly<Record<WrittenLocale, string>>;

/** What a code means: how grave it is, what happened, and what to do. */
export interface Definition {
	readonly severity: Severity;
	readonly message: Sentences;
	readonly remedy: Sentences;
}

export type Definitions = Readonly<Record<string, Definition>>;
