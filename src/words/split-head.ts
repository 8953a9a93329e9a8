/** A words file cut in two: the YAML between the `---` lines, and the MDX below. */
export interface SplitWords {
	/** YAML of the head, without its fences; undefined if there is none or it is never closed. */
	readonly head: string | undefined;
	readonly body: string;
	/** Lines before the body, so that a place in the body can be told as a place in the file. */
	readonly bodyLine: number;
}

const HEAD = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The head and the body of a words file. */
export function splitHead(file: string): SplitWords {
	const match = HEAD.exec(file);
	if (!match) return { head: undefined, body: file, bodyLine: 0 };
	return {
		head: match[1] ?? '',
		body: file.slice(match[0].length),
		bodyLine: match[0].split('\n').length - 1,
	};
}
