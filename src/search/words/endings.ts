import { lettersOf } from './letters.ts';

const spelt = (endings: string): string[] =>
	[...new Set(endings.trim().split(/\s+/).map(lettersOf))].sort((a, b) => b.length - a.length);

/**
 * Kazakh endings in the order in which they stand before the end of a word, the last first. Each may be absent.
 * What a vowel does in them (ы/і, а/е) is settled by the letters; consonants are given in all their forms.
 */
export const KAZAKH_ENDINGS: readonly (readonly string[])[] = [
	// of what is there: -дағы; with: -мен
	spelt('дағы дегі тағы тегі ндағы ндегі мен бен пен ғы гі қы кі ша ше'),
	// case
	spelt(
		'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен н',
	),
	// whose
	spelt('ы і сы сі ым ім ың ің ымыз іміз ыңыз іңіз мыз міз ңыз ңіз'),
	// many
	spelt('лар лер дар дер тар тер'),
	// -лық and the verbal noun
	spelt('лық лік дық дік тық тік у ған ген қан кен атын етін'),
];

/** Russian endings of nouns and adjectives. */
export const RUSSIAN_ENDINGS: readonly string[] = spelt(`
	а я ы и у ю е о ом ем ой ей ою ею ью ам ям ами ями ах ях ов ев ия ию ии ием ией иям иями иях
	ый ий ая яя ое ее ые ие ого его ому ему ым им ую юю ых их ыми ими`);

/** What makes an adjective of a Russian name: Арал-ьск-ий, Кызылорд-инск-ий. */
export const RUSSIAN_ADJECTIVES: readonly string[] = spelt('ск инск овск евск енск ьн');

export const ENGLISH_ENDINGS: readonly string[] = spelt('s es ed ing e');
