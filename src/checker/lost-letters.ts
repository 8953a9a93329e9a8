/** Letters that Kazakh has and Russian lacks, with what people type for them on a Russian keyboard. */
const LOSSES: Readonly<Record<string, string>> = {
	қ: 'к',
	ғ: 'г',
	ң: 'н',
	ө: 'о',
	ұ: 'у',
	ү: 'у',
	һ: 'х',
	ә: 'а',
	і: 'иы',
};
const SHORTEST = 3;
/** A word of so many letters is known by its beginning, whatever follows; a shorter one only with an ending. */
const UNMISTAKABLE = 6;
/** Last letters that soften before an ending that begins with a vowel: қорық, қорығы. */
const SOFTENED: Readonly<Record<string, string>> = { қ: 'ғ', к: 'г', п: 'б' };
/** Endings as `fold` writes them. */
const ENDINGS = new RegExp(
	`^(?:${[
		'[лдт][ае]р|[лдт]и[кг]|[лдт]и|си|и[мн]?|[мн]из|[ндт]ин|ни|[гкн][ае]|[дт][ае]|нд[ае]|[дтн][ае]н|[мбп]ен|[гк]и|ш[ае]|[дт][ае]й|сиз',
	].join('|')}){0,4}$`,
);

/** A word with its Kazakh letters lost, `ы` and `и` made one: words that differ only in them fold alike. */
export const fold = (word: string): string =>
	word.toLowerCase().replaceAll(/[қғңөұүһәіы]/g, (letter) => (letter === 'ы' ? 'и' : LOSSES[letter]![0]!));

/** Tells for a word what it should have been, if it is a known word that lost letters. */
export type LostLetterFinder = (word: string) => string | undefined;

/**
 * A finder for these words, with endings.
 *
 * @example
 * lostLetterFinder(['Қызылорда'])('Кызылордадан') // => 'Қызылордадан'
 */
export function lostLetterFinder(
	words: Iterable<string>,
	isWordOfItsOwn: (word: string) => boolean = () => false,
): LostLetterFinder {
	const byFolded = new Map<string, string[]>();
	let longest = 0;
	for (const word of words) {
		for (const form of formsOf(word.toLowerCase())) {
			if (form.length < SHORTEST) continue;
			const folded = fold(form);
			byFolded.set(folded, [...(byFolded.get(folded) ?? []), form]);
			longest = Math.max(longest, folded.length);
		}
	}
	const find = (word: string): string | undefined => {
		const [lower, folded] = [word.toLowerCase(), fold(word)];
		for (let length = Math.min(longest, folded.length); length >= SHORTEST; length -= 1) {
			const right = byFolded.get(folded.slice(0, length));
			if (!right || (length < UNMISTAKABLE && !ENDINGS.test(folded.slice(length)))) continue;
			const written = lower.slice(0, length);
			if (right.includes(written) || isWordOfItsOwn(written)) return undefined;
			const meant = right.find((one) => hasLost(written, one));
			if (meant !== undefined) return likeWritten(word, meant);
		}
		return undefined;
	};
	const answers = new Map<string, string | undefined>();
	return (word) => {
		if (!answers.has(word)) answers.set(word, find(word));
		return answers.get(word);
	};
}

function formsOf(word: string): string[] {
	const softened = SOFTENED[word.at(-1)!];
	return softened ? [word, word.slice(0, -1) + softened] : [word];
}

/** True if `written` is `right` with at least one letter lost, and with none put in. */
const hasLost = (written: string, right: string): boolean =>
	written !== right &&
	[...right].every((letter, index) => letter === written[index] || LOSSES[letter]?.includes(written[index]!));

/** The right letters, capital where the written ones are, with the ending as it was written. */
const likeWritten = (written: string, right: string): string =>
	[...written]
		.map((letter, index) => {
			const meant = right[index] ?? letter;
			return letter === letter.toLowerCase() ? meant : meant.toUpperCase();
		})
		.join('');
