import { brotliCompressSync } from 'node:zlib';
import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { EMBLEMS } from '#domain/emblem.ts';
import { HOURS } from '#domain/scene.ts';
import { drawPoster } from './draw-poster.ts';
import { FORMATS, SIZES, type Poster } from './poster.ts';

const BROTLI_BAR = 25_000;

const aPoster = (more: Partial<Poster> = {}): Poster => ({
	scene: { hero: 'ship-on-sand', land: 'desert', hour: 'dawn', seed: 'route-aral-ships' },
	emblem: 'ship',
	colour: '#0b666f',
	kicker: 'Теңіз · 1 күн · мамыр – қыркүйек',
	title: 'Шөлдегі кемелер',
	stops: ['Аралдың ескі порты', 'Сарышоқы жарлары', 'Жалаңаштағы кемелер зираты', 'Тастүбек жағалауы'],
	facts: 'жол талғамайтын көлік',
	guide: 'Турист Қызылорда',
	...more,
});

describe.each(FORMATS)('a poster in %s', (format) => {
	test('is the same bytes every time', () =>
		expect(drawPoster(aPoster(), format) === drawPoster(aPoster(), format)).toBe(true));

	test('can be read by a drawing program, at its size', async () => {
		const { width, height } = await sharp(Buffer.from(drawPoster(aPoster(), format))).metadata();
		expect({ width, height }).toEqual(SIZES[format]);
	});

	test.each(HOURS)('has nothing a strict policy would refuse, at %s', (hour) => {
		const svg = drawPoster(aPoster({ scene: { ...aPoster().scene, hour } }), format);
		expect(XMLValidator.validate(svg)).toBe(true);
		const [hole] = /NaN|undefined|Infinity|\[object/.exec(svg) ?? [];
		const [refused] = /<script|<style|<text|<image|<filter|style=|(?:href|src)="[^#]/.exec(svg) ?? [];
		expect({ hole, refused }).toEqual({});
	});

	test.each(EMBLEMS)('names each of its shapes once, with the emblem %s', (emblem) => {
		const svg = drawPoster(aPoster({ emblem }), format);
		const ids = Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
		const asked = Array.from(svg.matchAll(/(?:href="#|url\(#)([^")]+)/g), ([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test.each([
		['two stops', 2],
		['ten stops', 10],
		['thirty stops', 30],
	])('keeps to its weight with %s of long names', (_, count) => {
		const stops = Array.from({ length: count }, (__, at) => `Байқоңыр ғарыш айлағының ${at}-алаңдағы музейі`);
		const svg = drawPoster(aPoster({ stops, title: 'Қазақстанның алғашқы астанасы' }), format);
		expect(/NaN|Infinity/.test(svg)).toBe(false);
		expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(BROTLI_BAR);
	});

	test.each(['', 'ұ'.repeat(200), '🚀', 'Очень длинное имя маршрута '.repeat(12)])(
		'bears the odd title %j',
		(title) => expect(XMLValidator.validate(drawPoster(aPoster({ title }), format))).toBe(true),
	);
});

test('a word of one letter does not hang at the end of a title’s line', () => {
	const of = (title: string) => drawPoster(aPoster({ title }), 'portrait');
	expect(of('Прогулка по Кызылорде') === of('Прогулка по\u00a0Кызылорде')).toBe(true);
});
