import { cssUrls } from './css-urls.ts';

/** One font file that a style sheet declares, and the letters it is for. */
export interface FontFace {
	readonly url: string;
	readonly weight: number;
	/** Ranges of code points, both ends in them. */
	readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** The font files of a style sheet; faces that only name a font of the machine are left out. */
export function fontFaces(css: string): FontFace[] {
	return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, block = '']) => {
		const url = cssUrls(block)[0];
		const weight = Number(/font-weight:\s*(\d+)/.exec(block)?.[1] ?? 400);
		return url === undefined
			? []
			: [{ url, weight, ranges: ranges(/unicode-range:\s*([^;}]+)/.exec(block)?.[1]) }];
	});
}

/** Whether a browser needs the face for a text: it has a letter of its ranges. */
export function isNeededFor({ ranges }: FontFace, text: string): boolean {
	const letters = [...new Set(text)].map((letter) => letter.codePointAt(0)!);
	return letters.some((letter) => ranges.some(([from, to]) => from <= letter && letter <= to));
}

function ranges(written = 'U+0-10FFFF'): FontFace['ranges'] {
	return written.split(',').map((range) => {
		const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
		return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
	});
}
