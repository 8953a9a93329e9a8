import type { WrittenLocale } from '#domain/locale.ts';
import { toLatin } from '#translit/to-latin.ts';

/** Russian letters as maps spell them (BGN), where that differs from Kazakh ones. */
const RUSSIAN: Readonly<Record<string, string>> = {
	ё: 'yo',
	ж: 'zh',
	й: 'y',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	э: 'e',
	ю: 'yu',
	я: 'ya',
};

const LONGEST = 60;

/** Letters that do not fall apart into a base letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = { ı: 'i', ß: 'ss', ø: 'o', æ: 'ae', ł: 'l', đ: 'd' };

/**
 * A name for a downloaded file that a person understands and any phone can keep: Latin letters, digits, hyphens.
 * Empty where nothing of the title can be said in Latin letters.
 *
 * @example
 * fileName('Сыр әулиелері', 'kk') // => 'Syr-aulieleri'
 */
export function fileName(title: string, language: WrittenLocale): string {
	const respelt = language === 'ru' ? title.replace(/[а-яё]/giu, (letter) => respell(letter)) : title;
	const words = toLatin(respelt)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[ıßøæłđ]/giu, (letter) => WHOLE[letter.toLowerCase()]!)
		.split(/[^A-Za-z0-9]+/)
		.filter(Boolean);
	let name = '';
	for (const word of words) {
		const longer = name === '' ? word.slice(0, LONGEST) : `${name}-${word}`;
		if (longer.length > LONGEST) break;
		name = longer;
	}
	return name;
}

function respell(letter: string): string {
	const spelling = RUSSIAN[letter.toLowerCase()];
	if (spelling === undefined) return letter;
	return letter === letter.toLowerCase() ? spelling : spelling[0]!.toUpperCase() + spelling.slice(1);
}
