const KAZAKH = /^kk(?=$|-(?!cyrl|latn|arab))/i;

/** Whether a BCP 47 tag names Kazakh without a script: `kk`, `kk-KZ`, but neither `kk-Cyrl` nor `kk-Latn`. */
export const isScriptlessKazakh = (tag: string): boolean => KAZAKH.test(tag.trim());

/** The tag with the Latin script named: `kk` becomes `kk-Latn`; a tag of another language stays. */
export const inLatinScript = (tag: string): string =>
	isScriptlessKazakh(tag) ? tag.replace(/kk/i, 'kk-Latn') : tag;
