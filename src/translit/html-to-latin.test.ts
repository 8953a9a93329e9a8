import { describe, expect, test } from 'vitest';
import { htmlToLatin } from './html-to-latin.ts';

describe('htmlToLatin spells anew', () => {
	test.each([
		['text', '<p>Қызылорда <b>облысы</b></p>', '<p>Qyzylorda <b>oblysy</b></p>'],
		['the title', '<title>Арал теңізі</title>', '<title>Aral teñızı</title>'],
		['a picture’s alt', '<img src="/қ.svg" alt="Шиелі">', '<img src="/қ.svg" alt="Şielı">'],
		['a title attribute', '<abbr title="Облыс">обл.</abbr>', '<abbr title="Oblys">obl.</abbr>'],
		['aria-label', '<nav aria-label="Бет">x</nav>', '<nav aria-label="Bet">x</nav>'],
		['aria-description', '<a aria-description="Бет">x</a>', '<a aria-description="Bet">x</a>'],
		['a placeholder', '<input placeholder="Іздеу">', '<input placeholder="Izdeu">'],
		['a button’s value', '<input type="SUBMIT" value="Іздеу">', '<input type="SUBMIT" value="Izdeu">'],
		['an option', '<option value="арал">Арал</option>', '<option value="арал">Aral</option>'],
		['an option group', '<optgroup label="Аудан">', '<optgroup label="Audan">'],
		['a textarea', '<textarea>Сәлем</textarea>', '<textarea>Sälem</textarea>'],
		['a template', '<template><li>Аудан</li></template>', '<template><li>Audan</li></template>'],
		['noscript', '<noscript><p>Карта</p></noscript>', '<noscript><p>Karta</p></noscript>'],
	])('%s', (_, cyrillic, latin) => expect(htmlToLatin(cyrillic)).toBe(latin));

	test.each(['description', 'og:title', 'og:description', 'og:image:alt', 'og:site_name', 'twitter:title'])(
		'the meta %s, by name or property, in any order',
		(key) => {
			expect(htmlToLatin(`<meta name="${key}" content="Арал">`)).toBe(`<meta name="${key}" content="Aral">`);
			expect(htmlToLatin(`<meta content='Арал' property='${key}'/>`)).toBe(
				`<meta content='Aral' property='${key}'/>`,
			);
		},
	);

	test('titles, descriptions and text of SVG', () => {
		expect(
			htmlToLatin(
				'<svg viewBox="0 0 1 1"><title>Бет</title><desc>Кеме</desc><text x="1">Құм</text><path d="M0"/></svg>Я',
			),
		).toBe(
			'<svg viewBox="0 0 1 1"><title>Bet</title><desc>Keme</desc><text x="1">Qūm</text><path d="M0"/></svg>İa',
		);
	});

	test('attributes without quotes, in capitals or in single quotes', () => {
		expect(htmlToLatin(`<IMG ALT=Арал SRC=қ.png><img alt = 'Бет' hidden>`)).toBe(
			`<IMG ALT=Aral SRC=қ.png><img alt = 'Bet' hidden>`,
		);
	});

	test('a CDATA section of SVG', () => {
		expect(htmlToLatin('<svg><text><![CDATA[Арал <> ]]]]></text></svg>')).toBe(
			'<svg><text><![CDATA[Aral <> ]]]]></text></svg>',
		);
	});

	test('letters written as numeric entities', () => {
		expect(htmlToLatin('<p title="&#1040;рал">&#x49A;ызыл&#x4E9;</p>')).toBe('<p title="Aral">Qyzylö</p>');
	});
});

describe('htmlToLatin leaves', () => {
	test.each([
		['nothing', ''],
		['a doctype and comments', '<!DOCTYPE html><!-- Арал --><!--[if IE]>Арал<![endif]-->'],
		['addresses and hooks', '<a href="/қ/" id="қ" class="қ" data-name="Арал" name="қ"></a>'],
		[
			'scripts and styles',
			'<script>const a = "Арал < </b>";</script><style>a::after{content:"Арал"}</style>',
		],
		['data in scripts', '<script type="application/json">{"name":"Арал"}</script>'],
		['code', '<code title="Арал">Арал</code><pre>Арал <b>Арал</b></pre><kbd>Қ</kbd><samp>Қ</samp>'],
		['parts not to be translated', '<p translate="no" title="Қ">Қ <b lang="kk">Қ</b></p>'],
		[
			'the value of a field',
			'<input value="Арал"><input type="radio" value="Арал"><button value="Арал"></button>',
		],
		['other metas', '<meta property="og:locale" content="kk_KZ"><meta name="robots" content="Арал">'],
		[
			'other languages',
			'<p lang="ru" title="Рядом">Рядом <b>тоже</b></p><q lang="en-GB">Ж</q><i lang="">Ж</i>',
		],
		['Kazakh kept in Cyrillic', '<a lang="kk-Cyrl" href="/kk/" title="Қазақша">Қазақша</a>'],
		['Latin Kazakh', '<a lang="kk-Latn" hreflang="kk-Latn">Qazaqşa</a><link hreflang="kk" href="/kk/">'],
		['entities', '<p title="&quot;&#34;">&amp;&lt;&#x26;&nbsp;&shy;&unknown; & &#xFFFFFFF;</p>'],
		['a CDATA section outside SVG', '<p><![CDATA[Арал]]></p>'],
	])('%s', (_, html) => expect(htmlToLatin(html)).toBe(html));

	test('entities beside words', () => {
		expect(
			htmlToLatin('<p title="&laquo;Арал&raquo; &#38; Қ">Қ&nbsp;&amp;&nbsp;Ғ &#x2014; Қы&shy;зыл</p>'),
		).toBe('<p title="&laquo;Aral&raquo; &#38; Q">Q&nbsp;&amp;&nbsp;Ğ &#x2014; Qy&shy;zyl</p>');
	});

	test('everything else byte for byte', () => {
		expect(htmlToLatin("\uFEFF<P  CLASS = x\r\n>5 < 6 > Қ<br/ ></P >\r\n<x-y a='\"' б=Қ>Ғ</X-Y>\0")).toBe(
			"\uFEFF<P  CLASS = x\r\n>5 < 6 > Q<br/ ></P >\r\n<x-y a='\"' б=Қ>Ğ</X-Y>\0",
		);
	});
});

describe('htmlToLatin and languages', () => {
	test.each([
		['<html lang="kk">Қ', '<html lang="kk-Latn">Q'],
		['<HTML LANG=kk>Қ', '<HTML LANG=kk-Latn>Q'],
		["<p lang='kk-KZ'>Қ", "<p lang='kk-Latn-KZ'>Q"],
		['<p lang="KK">Қ', '<p lang="kk-Latn">Q'],
		['<p lang="kkj">Қ', '<p lang="kkj">Қ'],
	])('names the script: %s', (cyrillic, latin) => expect(htmlToLatin(cyrillic)).toBe(latin));

	test('spells Kazakh inside another language, and the attributes of its element', () => {
		expect(
			htmlToLatin('<p lang="ru">По-казахски <i title="Қ" lang="kk">Қ <b lang="ru">Ж</b> Қ</i> так</p>Қ'),
		).toBe('<p lang="ru">По-казахски <i title="Q" lang="kk-Latn">Q <b lang="ru">Ж</b> Q</i> так</p>Q');
	});

	test('lets translate="yes" open a kept part again', () => {
		expect(htmlToLatin('<div translate="no">Қ<p translate="yes">Қ</p>Қ</div>Қ')).toBe(
			'<div translate="no">Қ<p translate="yes">Q</p>Қ</div>Q',
		);
	});

	test('ends a language where the browser ends an unclosed element', () => {
		expect(htmlToLatin('<ul><li lang="ru">Ж<li>Қ</ul><p lang="ru">Ж<p>Қ<p lang="ru">Ж<div>Қ</div>')).toBe(
			'<ul><li lang="ru">Ж<li>Q</ul><p lang="ru">Ж<p>Q<p lang="ru">Ж<div>Q</div>',
		);
	});

	test('does not lose its place after void, stray and self-closed tags', () => {
		expect(htmlToLatin('<img lang="ru" alt="Ж"><br></b></p>Қ<svg><g lang="ru"/><text>Қ</text></svg>Қ')).toBe(
			'<img lang="ru" alt="Ж"><br></b></p>Q<svg><g lang="ru"/><text>Q</text></svg>Q',
		);
	});

	test.each([
		'<p>Қ',
		'<p title="Қ',
		'<p title="Қ"',
		'<!-- Қ',
		'<',
		'Қ <',
		'</',
		'<script>Қ',
		'<svg><![CDATA[Қ',
	])('does not fall over the unfinished %s', (html) =>
		expect(htmlToLatin(html).replaceAll('Q', 'Қ')).toBe(html),
	);
});

describe('htmlToLatin and JSON-LD', () => {
	const inScript = (json: string) => `<script type="application/ld+json">${json}</script>`;
	const spelt = (value: unknown): unknown => {
		const html = htmlToLatin(inScript(JSON.stringify(value)));
		return JSON.parse(html.slice(inScript('').indexOf('</'), -'</script>'.length));
	};

	test('spells words for people and keeps the rest', () => {
		expect(
			spelt({
				'@context': 'https://schema.org',
				'@id': 'https://a.kz/#Қ',
				'@type': 'Museum',
				name: 'Арал мұражайы',
				alternateName: ['Қ', 'Aral'],
				description: 'Толығырақ: https://a.kz/Қ, Қ@a.kz',
				url: 'https://a.kz/Қ',
				email: 'Қ@a.kz',
				identifier: 'ҚЗО-017',
				dateModified: '2025-01-02',
				inLanguage: 'kk',
				address: { '@type': 'PostalAddress', addressLocality: 'Арал', postalCode: 'Қ1' },
				geo: { latitude: 46.79, longitude: 61.66 },
				isAccessibleForFree: true,
				image: null,
			}),
		).toEqual({
			'@context': 'https://schema.org',
			'@id': 'https://a.kz/#Қ',
			'@type': 'Museum',
			name: 'Aral mūrajaiy',
			alternateName: ['Q', 'Aral'],
			description: 'Tolyğyraq: https://a.kz/Қ, Қ@a.kz',
			url: 'https://a.kz/Қ',
			email: 'Қ@a.kz',
			identifier: 'ҚЗО-017',
			dateModified: '2025-01-02',
			inLanguage: 'kk-Latn',
			address: { '@type': 'PostalAddress', addressLocality: 'Aral', postalCode: 'Қ1' },
			geo: { latitude: 46.79, longitude: 61.66 },
			isAccessibleForFree: true,
			image: null,
		});
	});

	test('keeps objects in another language, wherever they name it', () => {
		expect(
			spelt([
				{ name: 'Арал', inLanguage: 'ru', about: { name: 'Арал' } },
				{ name: 'Арал', inLanguage: 'ru', about: { name: 'Арал', inLanguage: 'kk' } },
				{ name: { '@value': 'Кызылорда', '@language': 'ru' }, text: { '@language': 'kk', '@value': 'Қ' } },
				{ name: 'Қ', inLanguage: 'kk-Cyrl' },
				{ name: 'Қ', inLanguage: ['kk', 'ru'] },
			]),
		).toEqual([
			{ name: 'Арал', inLanguage: 'ru', about: { name: 'Арал' } },
			{ name: 'Арал', inLanguage: 'ru', about: { name: 'Aral', inLanguage: 'kk-Latn' } },
			{ name: { '@value': 'Кызылорда', '@language': 'ru' }, text: { '@language': 'kk-Latn', '@value': 'Q' } },
			{ name: 'Қ', inLanguage: 'kk-Cyrl' },
			{ name: 'Q', inLanguage: ['kk', 'ru'] },
		]);
	});

	test('leaves keys and the context alone', () => {
		expect(spelt({ '@context': { name: 'Қ', '@language': 'kk' }, name: { name: 'Қ', Қ: 'Қ' } })).toEqual({
			'@context': { name: 'Қ', '@language': 'kk' },
			name: { name: 'Q', Қ: 'Қ' },
		});
	});

	test('keeps its blanks, numbers and escapes, and cannot close its script', () => {
		expect(
			htmlToLatin(inScript('\n{ "name" : "Қ\\u003c/script> \\"Қ\\"\\n", "a":1.0, "b":"\\u049a\\/" }\n')),
		).toBe(inScript('\n{ "name" : "Q\\u003c/script> \\"Q\\"\\n", "a":1.0, "b":"\\u049a\\/" }\n'));
	});

	test('spells letters written as escapes', () => {
		expect(htmlToLatin(inScript('{"name":"\\u049Aызыл"}'))).toBe(inScript('{"name":"Qyzyl"}'));
	});

	test.each(['', '{"name":"Қ"', 'Қ', '{name: "Қ"}', '<!-- {"name":"Қ"} -->'])(
		'leaves the broken %j',
		(json) => expect(htmlToLatin(inScript(json))).toBe(inScript(json)),
	);

	test('stays as it is inside a part in another language', () => {
		const html = `<div lang="ru">${inScript('{"name":"Арал"}')}</div>`;
		expect(htmlToLatin(html)).toBe(html);
	});
});
