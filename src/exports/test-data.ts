import type { About } from './credit.ts';
import type { Point } from './point.ts';

/** Names that have broken files before: markup, formulas, letters of every kind, characters that no format allows. */
export const ODD_NAMES: readonly string[] = [
	'Сығанақ & "Жент" <ежелгі>',
	"O'Brien's «place» ]]> -->",
	'Emoji 🐫🏜️ and 𝒜',
	'مسجد قديم',
	'עתיק (1220–1456)',
	'я'.repeat(300),
	'control \u0000\u0007\u001B\u0085\uFFFE characters',
	'half a letter \uD83D',
	'two\r\nlines\tand a tab',
	'=HYPERLINK("https://evil.invalid";"x")',
	'+7 7242 27-62-74',
	'-1+2',
	'@cmd',
	'a;b,c\\d|e',
	'_x0041_',
	'   ',
];

/** What a file says about itself. */
export const anAbout = (changes: Partial<About> = {}): About => ({
	title: 'Қобыз жолы',
	description: ['Бірінші жол', 'Second & last'],
	page: 'https://guide.example/kk/routes/kobyz-road/',
	checkedOn: '2026-11-21',
	credit: {
		guide: 'Турист',
		publisher: 'Қауымдастық',
		site: 'https://guide.example/',
		licence: { id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
		attribution: '© Қауымдастық, CC BY 4.0',
	},
	...changes,
});

/** What a file says where every word is odd and no licence is named. */
export const anOddAbout = (name: string): About => ({
	...anAbout({ title: name, description: [name, '', name] }),
	credit: { guide: name, publisher: name, site: 'https://guide.example/', attribution: name },
});

export const aPoint = (changes: Partial<Point> = {}): Point => ({
	name: 'Сығанақ',
	kind: 'archaeological-site',
	kindName: 'көне қала',
	description: ['Қаланың орны'],
	lngLat: [66.961111, 44.156667],
	source: 'geonames.org',
	page: 'https://guide.example/kk/sights/syganak/',
	picture: { src: 'https://guide.example/scenes/syganak.1.svg', alt: 'Сурет' },
	...changes,
});

/** A point all of whose words are odd. */
export const anOddPoint = (name: string): Point =>
	aPoint({ name, kindName: name, description: [name, ''], source: name, kind: name });
