/** Names of three words and more that are written in Latin letters in every language. */
export const LATIN_NAMES: readonly string[] = ['The Moscow Times'];
