import { describe, expect, test } from 'vitest';
import { LATIN_ALPHABET, LATIN_SPELLING } from './latin-table.ts';
import { toLatin } from './to-latin.ts';

const KAZAKH_CYRILLIC = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

describe('the table', () => {
	test('spells all 42 letters of Kazakh Cyrillic and no others', () => {
		expect(Object.keys(LATIN_SPELLING).join('')).toBe(KAZAKH_CYRILLIC);
	});

	test('has the 31 letters of the draft, each once', () => {
		expect(new Set(LATIN_ALPHABET.join('')).size).toBe(62);
		expect(LATIN_ALPHABET).toHaveLength(31);
	});

	test('spells with letters of the alphabet only, and leaves none unused', () => {
		const small = LATIN_ALPHABET.map((pair) => pair.slice(1));
		expect([...new Set(Object.values(LATIN_SPELLING).join(''))].sort()).toEqual(small.sort());
	});
});

describe('toLatin', () => {
	test.each([
		['Қызылорда', 'Qyzylorda'],
		['Қызылорда облысы', 'Qyzylorda oblysy'],
		['Арал', 'Aral'],
		['Арал теңізі', 'Aral teñızı'],
		['Сырдария', 'Syrdariia'],
		['Қорқыт ата', 'Qorqyt ata'],
		['Байқоңыр', 'Baiqoñyr'],
		['Жаңақорған', 'Jañaqorğan'],
		['Шиелі', 'Şielı'],
		['Қазалы', 'Qazaly'],
		['Сығанақ', 'Syğanaq'],
		['Әйтеке би', 'Äiteke bi'],
		['Яссауи', 'İassaui'],
		['Юрий', 'İurii'],
		['Илья', 'İlia'],
		['Іле', 'Ile'],
	])('writes the name %s as %s', (cyrillic, latin) => expect(toLatin(cyrillic)).toBe(latin));

	test.each([
		['шығыс', 'şyğys'],
		['іңір', 'ıñır'],
		['һәм', 'häm'],
		['қаһарман', 'qaharman'],
		['мұхит', 'mūhit'],
		['тоғай', 'toğai'],
		['ғарыш айлағы', 'ğaryş ailağy'],
		['күріш', 'kürış'],
		['ою-өрнек', 'oiu-örnek'],
		['сұлу', 'sūlu'],
		['жиі', 'jiı'],
		['киіз үй', 'kiız üi'],
		['оқу', 'oqu'],
		['туу', 'tuu'],
		['мәңгілік', 'mäñgılık'],
		['ескерткіш', 'eskertkış'],
		['мектеп', 'mektep'],
		['ащы', 'aşşy'],
	])('writes the Kazakh word %s as %s', (cyrillic, latin) => expect(toLatin(cyrillic)).toBe(latin));

	test.each([
		['университет', 'universitet'],
		['цирк', 'tsirk'],
		['чемпион', 'tşempion'],
		['щётка', 'şşiotka'],
		['съезд', 'sezd'],
		['экспедиция', 'ekspeditsiia'],
	])('writes the loan word %s as %s', (cyrillic, latin) => expect(toLatin(cyrillic)).toBe(latin));

	test.each([
		['ЮНЕСКО', 'İUNESKO'],
		['ЮНЕСКО-ның', 'İUNESKO-nyñ'],
		['ҚОЯН', 'QOİAN'],
		['АЮ', 'AİU'],
		['Аю', 'Aiu'],
		['ЧЕК', 'TŞEK'],
		['Чек', 'Tşek'],
		['Щ', 'Şş'],
		['Я', 'İa'],
		['Ю. Гагарин', 'İu. Gagarin'],
		['СЪЕЗД', 'SEZD'],
		['ОБЪЯВЛЕНИЕ', 'OBİAVLENİE'],
	])('keeps the case of %s: %s', (cyrillic, latin) => expect(toLatin(cyrillic)).toBe(latin));

	test('keeps ı and i apart in capitals and small letters', () => {
		expect(toLatin('ІІІ ііі ИИИ иии ЙЙЙ ййй')).toBe('III ııı İİİ iii İİİ iii');
	});

	test.each([
		[''],
		[' \n\t'],
		['GPX 1.1 – OK'],
		['120 km'],
		['«»—…№ ₸ ✓ 🐪'],
		['İstanbul ılık ñ'],
		['cafe\u0301 A\u030A'],
		['中文 ελληνικά'],
	])('leaves %j alone', (text) => expect(toLatin(text)).toBe(text));

	test('leaves Latin, digits and punctuation among Cyrillic words alone', () => {
		expect(toLatin('GPX 1.1 файлы («Арал», 24°C) – Wi-Fi-сыз')).toBe(
			'GPX 1.1 faily («Aral», 24°C) – Wi-Fi-syz',
		);
	});

	test.each([
		['https://kk.wikipedia.org/wiki/Қызылорда қаласы', 'https://kk.wikipedia.org/wiki/Қызылорда qalasy'],
		['(www.мекен.kz/арал) арал', '(www.мекен.kz/арал) aral'],
		['қара: https://a.kz/?q=Қ&amp;b=Қ «Қ»', 'qara: https://a.kz/?q=Қ&amp;b=Қ «Q»'],
		['https://a.kz/&nbsp;Арал', 'https://a.kz/&nbsp;Aral'],
		['geo:info@turist-qyzylorda.kz-ке жазыңыз', 'geo:info@turist-qyzylorda.kz-ke jazyñyz'],
		['пошта@mail.kz-ке', 'пошта@mail.kz-ke'],
		['хат@мектеп.қаз', 'хат@мектеп.қаз'],
		['мектеп.қаз сайты', 'мектеп.қаз saity'],
		['turist-qyzylorda.kz-те', 'turist-qyzylorda.kz-te'],
		['болды. қаз ұшты', 'boldy. qaz ūşty'],
		['жарты/жарты @ арал', 'jarty/jarty @ aral'],
	])('keeps addresses: %s', (cyrillic, latin) => expect(toLatin(cyrillic)).toBe(latin));

	test.each([
		['ХІХ ғасыр', 'XIX ğasyr'],
		['ІХ–Х ғасырлар', 'IX–X ğasyrlar'],
		['Х–ХІ ғасырлар', 'X–XI ğasyrlar'],
		['Х ғасыр', 'X ğasyr'],
		['ХVІІІ ғ.', 'XVIII ğ.'],
		['ХХ ғасырдың', 'XX ğasyrdyñ'],
		['Х. Есенжанов', 'H. Esenjanov'],
		['ХИВА', 'HİVA'],
		['ХХІІІІІ', 'HHIIIII'],
	])('knows Roman numerals typed in Cyrillic: %s', (cyrillic, latin) =>
		expect(toLatin(cyrillic)).toBe(latin),
	);

	test.each([
		['ж\u0259не', 'jäne'],
		['\u018Fйтеке', 'Äiteke'],
		['бiр iс-шара', 'bır ıs-şara'],
		['Wi-Fi бар', 'Wi-Fi bar'],
		['3i', '3i'],
	])('reads Latin look-alikes inside Cyrillic words: %s', (cyrillic, latin) =>
		expect(toLatin(cyrillic)).toBe(latin),
	);

	test('gives the same for composed and decomposed letters', () => {
		expect(toLatin('Байқоңыр, ЁЛКА'.normalize('NFD'))).toBe('Baiqoñyr, İOLKA');
	});

	test('drops stress marks, which would make other letters', () => {
		expect(toLatin('Ара\u0301л, И\u0301лья')).toBe('Aral, İlia');
	});

	test('keeps soft hyphens and looks past them for the case', () => {
		expect(toLatin('Қызыл\u00ADорда, Ю\u00ADНЕСКО')).toBe('Qyzyl\u00ADorda, İU\u00ADNESKO');
	});

	test('leaves Cyrillic letters that Kazakh does not have', () => {
		expect(toLatin('Ўзбекистон їжак')).toBe('Ўzbekiston їjak');
	});

	test('is done after one pass', () => {
		const once = toLatin('Қызылорда облысының тізілімі: Щ, ЮНЕСКО, іңір');
		expect(toLatin(once)).toBe(once);
	});

	test('takes long text without blanks in its stride', () => {
		const startedMs = performance.now();
		toLatin(`арал@${'ә'.repeat(50_000)}${'a'.repeat(50_000)}`);
		expect(performance.now() - startedMs).toBeLessThan(500);
	});
});
