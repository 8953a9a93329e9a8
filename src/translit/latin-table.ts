/**
 * Kazakh in Latin letters: the 31-letter draft of 2021, as data. It is a draft: the switch is planned for
 * 2023–2031, so a later official table is meant to replace these values and nothing else.
 *
 * Sources:
 * - the alphabet: National Commission, 28 January 2021 (Kazinform, inform.kz/en/…_a3746549: 31 letters; ä ö ü ū
 *   ğ ş), with ң as ñ since the revision of 22 April 2021 (January had ŋ). Letter by letter, и and й → i, і → ı,
 *   ы → y, у → u, х and һ → h: en.wikipedia.org/wiki/Kazakh_alphabets (Latin 2021);
 * - letters the draft lacks: the substitutes printed with it in the press of January 2021
 *   (sports.ru/tribuna/blogs/kzstories/2883175.html): ё → io or ö, ю → iu or ü, я → ia or ä, ц → ts or s,
 *   ч → tş or ş, щ → şş, э → e. Where two are given, which one fits depends on the word; the first is taken
 *   everywhere, because it keeps the sound apart from its neighbours. ъ and ь have no letter and are dropped.
 */

/** The alphabet in its order, capital and small: ı and i are two letters, each with a capital of its own. */
export const LATIN_ALPHABET = [
	...['Aa', 'Ää', 'Bb', 'Dd', 'Ee', 'Ff', 'Gg', 'Ğğ', 'Hh', 'Iı', 'İi', 'Jj', 'Kk', 'Ll', 'Mm', 'Nn'],
	...['Ññ', 'Oo', 'Öö', 'Pp', 'Qq', 'Rr', 'Ss', 'Şş', 'Tt', 'Uu', 'Ūū', 'Üü', 'Vv', 'Yy', 'Zz'],
] as const satisfies readonly string[];

/** How each small Cyrillic letter is spelt. */
export const LATIN_SPELLING = {
	а: 'a',
	ә: 'ä',
	б: 'b',
	в: 'v',
	г: 'g',
	ғ: 'ğ',
	д: 'd',
	е: 'e',
	ё: 'io',
	ж: 'j',
	з: 'z',
	и: 'i',
	й: 'i',
	к: 'k',
	қ: 'q',
	л: 'l',
	м: 'm',
	н: 'n',
	ң: 'ñ',
	о: 'o',
	ө: 'ö',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ұ: 'ū',
	ү: 'ü',
	ф: 'f',
	х: 'h',
	һ: 'h',
	ц: 'ts',
	ч: 'tş',
	ш: 'ş',
	щ: 'şş',
	ъ: '',
	ы: 'y',
	і: 'ı',
	ь: '',
	э: 'e',
	ю: 'iu',
	я: 'ia',
} as const satisfies Readonly<Record<string, string>>;

/** Latin letters that keyboards without Kazakh lend to Cyrillic words: «жəне», «бiр». */
export const LOOKALIKES = { ə: 'ә', Ə: 'Ә', i: 'і', I: 'І' } as const satisfies Readonly<
	Record<string, string>
>;
