import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBasemap } from '#plate/basemap.ts';
import { drawPlate } from '#plate/draw-plate.ts';
import { readPdf } from '../../tests/built/read-pdf.ts';
import { computedStyle } from './art/computed-style.ts';
import { shapesOf } from './art/shapes.ts';
import { rulesOnPaper } from './art/style-rules.ts';
import type { CardStop, FieldCard } from './field-card.ts';
import { printFieldCard } from './print-field-card.ts';
import { printSign } from './print-sign.ts';
import { qrOutline } from './qr.ts';
import type { Sign } from './sign.ts';

const styles = (name: string) => readFileSync(join(import.meta.dirname, '../styles', name), 'utf8');
const rules = rulesOnPaper(`${styles('plate-colours.css')}\n${styles('plate.css')}`);
const plate = drawPlate(readBasemap(join(import.meta.dirname, '../../content/basemap')), {
	focus: [
		[61.66, 46.8],
		[60.78, 46.59],
	],
	minWidthKm: 60,
	widthPx: 720,
	heightPx: 540,
	locale: 'kk',
	pins: [
		{ lngLat: [61.66, 46.8], label: 'Арал', number: 1, precision: 'exact', emphasis: 'stop' },
		{ lngLat: [60.78, 46.59], label: 'Тастүбек', number: 2, precision: 'approximate', emphasis: 'stop' },
	],
	lines: [
		{
			points: [
				[61.66, 46.8],
				[60.78, 46.59],
			],
			style: 'straight',
			theme: 'sea',
		},
	],
	reliefHref: '/basemap/relief.webp',
	title: 'Title',
	description: 'Description',
	id: 'plate',
	unit: { km: 'км' },
});

const aStop = (number: number, more: Partial<CardStop> = {}): CardStop => ({
	number,
	name: `Жалаңаштағы кемелер зираты ${number}`,
	driverName: undefined,
	kicker: 'өндіріс мұрасы · Арал ауданы',
	point: '46.19972° N, 61.79944° E (нақты орны)',
	leg: { distance: '63 шақырым (дереккөз бойынша)', details: ['қиыршық тас', 'соңғы жанармай: Арал'] },
	...more,
});
const stopsTo = (last: number): CardStop[] =>
	Array.from({ length: last }, (_, index) => aStop(index + 1, index + 1 < last ? {} : { leg: undefined }));
const aCard = (more: Partial<FieldCard> = {}): FieldCard => ({
	lang: 'kk',
	guide: 'Турист Қызылорда',
	label: 'Жол карточкасы',
	number: '06',
	colour: '#0b666f',
	emblem: 'fish',
	kicker: 'Теңіз',
	title: 'Кіші Аралды айналу',
	summary: 'Солтүстік Аралды айналған төрт күн.',
	address: 'https://turist-qyzylorda.kz/kk/routes/small-aral-circle/',
	facts: [
		{ term: 'Ұзақтығы', text: '4 күн' },
		{ term: 'Қашықтығы', text: '546 шақырым' },
	],
	days: [{ stops: stopsTo(9) }],
	plate: { shapes: shapesOf(plate, rules), alt: 'Маршрут сызбасы', note: 'Нүктелі сызық – жол емес.' },
	phones: { title: 'Телефондар', items: [{ number: '112', name: 'Бірыңғай құтқару қызметі' }] },
	phrases: { title: 'Жүргізушіге', items: [{ words: 'Қанша шақырым?', meaning: 'How far is it?' }] },
	notes: 'Жазбалар',
	approval: 'Ресми тізім жарияланбаған.',
	checked: 'Деректер 2026 ж. 21 қарашада тексерілді.',
	checkedOn: '2026-11-21',
	credit: 'CC BY 4.0',
	...more,
});
const aSign = (more: Partial<Sign> = {}): Sign => ({
	lang: 'kk',
	guide: 'Турист Қызылорда',
	number: 'KZO-001',
	names: ['Сығанақ қалашығы', 'Городище Сыганак', 'Syganak'],
	hints: ['Камераны бағыттаңыз', 'Наведите камеру', 'Point your camera'],
	address: 'https://turist-qyzylorda.kz/q/1/',
	checkedOn: '2026-11-21',
	...more,
});

/** Names nobody writes, but somebody may paste. */
const ODD_NAMES: readonly string[] = [
	'',
	'Ұзақ атауы бар ескерткіш кешені '.repeat(10),
	'ұ'.repeat(300),
	'«Кавычки» "quotes" <b>&amp; (жақша) \\ апостроф’',
	'🚀 Байқоңыр 🛰️',
	'متحف القوزاق',
];

describe('the style of plates on paper', () => {
	test('is understood rule by rule: what is skipped is only for screens', () => {
		const skipped = [
			...styles('plate.css')
				.replace(/\/\*[\s\S]*?\*\//g, '')
				.matchAll(/([^{}]+)\{/g),
		]
			.flatMap(([, selectors]) => selectors!.split(','))
			.map((selector) => selector.trim())
			.filter((selector) => rulesOnPaper(`${selector} { fill: red }`).length === 0);
		expect(skipped.filter((selector) => !/[:@]/.test(selector))).toEqual([]);
	});

	test('takes the colours of paper, not those of a screen at night', () => {
		const style = computedStyle(rules, { name: 'root', classes: [], attributes: {} }, [], new Map());
		expect(style.get('--plate-paper')).toBe('#ffffff');
	});

	test('leaves no colour unnamed', () => {
		for (const { fill, stroke } of shapesOf(plate, rules))
			for (const paint of [fill, stroke]) if (paint) expect(paint.colour).toMatch(/^#[\da-f]{3,6}$/i);
	});
});

describe('shapes of a drawing', () => {
	const drawn = (body: string) =>
		shapesOf(`<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`, rulesOnPaper('.a { fill: #123456 }'));

	test('follow moves, turns and scales from the outside in', () => {
		const [shape] = drawn('<g transform="translate(10 20)"><path transform="scale(2)" d="M0 0h1"/></g>');
		expect(shape!.matrix).toEqual([2, 0, 0, 2, 10, 20]);
	});

	test('take over what is used elsewhere, in the style of its user', () => {
		const [shape] = drawn('<defs><path id="x" d="M0 0h1v1z"/></defs><use class="a" href="#x"/>');
		expect(shape).toMatchObject({ data: 'M0 0h1v1z', fill: { colour: '#123456' } });
	});

	test('are cut by their clip path', () => {
		const [shape] = drawn(
			'<clipPath id="c"><path d="M0 0h9"/></clipPath><path d="M0 0" clip-path="url(#c)"/>',
		);
		expect(shape!.clips).toEqual([{ data: 'M0 0h9', rule: 'nonzero' }]);
	});

	test('have letters as outlines, spelt as the page is', () => {
		const [cyrillic] = drawn('<text x="1" y="2">Арал</text>');
		const [latin] = shapesOf('<svg><text x="1" y="2">Арал</text></svg>', [], () => 'Aral');
		expect(cyrillic!.data).toMatch(/^M[\d.-]/);
		expect(latin!.data).not.toBe(cyrillic!.data);
	});

	test('of nothing are none', () => expect(shapesOf('', rules)).toEqual([]));
});

describe('a field card', () => {
	test('fits one A4 page and 250 kB, and names its language', async () => {
		const bytes = await printFieldCard(aCard());
		const pdf = await readPdf(bytes);
		expect(bytes.length).toBeLessThanOrEqual(250_000);
		expect(pdf).toMatchObject({ pages: 1, lang: 'kk', title: 'Кіші Аралды айналу – Жол карточкасы' });
	});

	test('can be copied: every word is text with its font inside', async () => {
		const card = aCard();
		const { text, missingFonts } = await readPdf(await printFieldCard(card));
		for (const words of [
			card.title,
			card.summary,
			card.approval,
			card.plate.note,
			...card.facts.flatMap(({ term, text }) => [term, text]),
			...card.days[0]!.stops.flatMap(({ name, kicker, leg }) => [
				name,
				kicker,
				...(leg ? [leg.distance, ...leg.details] : []),
			]),
			'112',
			'Қанша шақырым?',
		])
			expect(text).toContain(words);
		expect(missingFonts).toEqual([]);
	});

	test('can be copied even where a letter was drawn before as a part of another', async () => {
		await printFieldCard(aCard({ title: 'Ёлкий' }));
		const { text } = await readPdf(await printFieldCard(aCard({ title: 'Городище и рельеф' })));
		expect(text).toContain('Городище и рельеф');
	});

	test('has a code that opens its page', async () => {
		const card = aCard();
		expect(await (await readPdf(await printFieldCard(card))).code()).toBe(card.address);
	});

	test('is the same bytes twice', async () => {
		expect(await printFieldCard(aCard())).toEqual(await printFieldCard(aCard()));
	});

	test.each([1, 12, 16, 24])('holds %i stops on one page', async (count) => {
		const { pages, text } = await readPdf(await printFieldCard(aCard({ days: [{ stops: stopsTo(count) }] })));
		expect(pages).toBe(1);
		for (const { name } of stopsTo(count)) expect(text).toContain(name);
	});

	test('goes over the leaf rather than lose a stop', async () => {
		const { pages, text } = await readPdf(await printFieldCard(aCard({ days: [{ stops: stopsTo(80) }] })));
		expect(pages).toBeGreaterThan(1);
		for (const { name } of stopsTo(80)) expect(text).toContain(name);
	});

	test.each(ODD_NAMES)('bears a name like %j', async (name) => {
		const stops = [aStop(1, { name, driverName: name }), aStop(2, { leg: undefined, point: undefined })];
		const { pages, text } = await readPdf(await printFieldCard(aCard({ title: name, days: [{ stops }] })));
		expect(pages).toBe(1);
		const words = name.split(/\s+/).filter((word) => /^[\p{Script=Cyrillic}«»"()&;<>b]{1,20}$/u.test(word));
		for (const word of words) expect(text).toContain(word);
	});

	test('needs neither phones nor phrases', async () => {
		const none = { title: '', items: [] };
		expect((await readPdf(await printFieldCard(aCard({ phones: none, phrases: none })))).pages).toBe(1);
	});
});

describe('a plate with a code', () => {
	test('has its names and number as text, on one page', async () => {
		const sign = aSign();
		const { pages, text } = await readPdf(await printSign(sign));
		expect(pages).toBe(1);
		for (const words of [...sign.names, ...sign.hints, sign.number]) expect(text).toContain(words);
		expect(text).toContain('turist-qyzylorda.kz/q/1');
	});

	test('is read by a telephone', async () => {
		expect(await (await readPdf(await printSign(aSign()))).code(0.5)).toBe(
			'https://turist-qyzylorda.kz/q/1/',
		);
	});

	test('is the same bytes twice', async () => {
		expect(await printSign(aSign())).toEqual(await printSign(aSign()));
	});

	test.each(ODD_NAMES)('bears a name like %j', async (name) => {
		expect((await readPdf(await printSign(aSign({ names: [name, name, name] })))).pages).toBe(1);
	});
});

test('a code is one outline from corner to corner', () => {
	const outline = qrOutline('https://turist-qyzylorda.kz/q/1/', 100);
	expect(outline).toMatch(/^M0 0H/);
	expect(Math.max(...[...outline.matchAll(/H([\d.]+)/g)].map(([, x]) => Number(x)))).toBeCloseTo(100, 1);
});
