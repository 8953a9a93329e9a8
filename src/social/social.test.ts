import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readBasemap } from '#plate/basemap.ts';
import { drawScene } from '#scenes/draw-scene.ts';
import { ahead } from './ahead.ts';
import { HEIGHT, WIDTH, type Ground, type Words } from './card.ts';
import { INSET_HEIGHT } from './draw-ground.ts';
import { drawWords } from './draw-words.ts';
import { WORDS_BOX } from './frame.ts';
import { insetOf } from './inset.ts';
import { kept } from './kept.ts';
import { indexed, paletteOf } from './palette.ts';
import { picture } from './picture.ts';
import { groundSvg } from './print-picture.ts';

const inset = insetOf(readBasemap(join(import.meta.dirname, '../../content/basemap')), INSET_HEIGHT);
const folder = () => mkdtempSync(join(tmpdir(), 'social-'));
const aGround = (more: Partial<Ground> = {}): Ground => ({
	picture: Buffer.from(
		drawScene({ hero: 'ship-on-sand', land: 'desert', hour: 'dawn', seed: 'a' }, { grain: false }),
	),
	marks: { lines: [], dots: [], spot: { at: [61.66, 46.8], isRough: false } },
	number: 'KZO-017',
	colour: '#4c565b',
	...more,
});
const someWords = (more: Partial<Words> = {}): Words => ({
	guide: 'Турист Қызылорда',
	kicker: 'ескерткіш · Қармақшы ауданы',
	title: 'Қорқыт ата мемориалдық кешені',
	...more,
});
async function aPicture(words: Words, ground = aGround(), dir = folder()): Promise<Buffer> {
	const sample = drawWords(someWords());
	return picture({ svg: await groundSvg(ground, inset), sample }, words, dir, 'kk/sights/a');
}

describe('a picture for social networks', () => {
	test('is a PNG of 1200 × 630 pixels and at most 120 kB', async () => {
		const png = await aPicture(someWords());
		expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: WIDTH, height: HEIGHT });
		expect(png.length).toBeLessThanOrEqual(120_000);
	});

	test('is the same bytes every time, whether kept or made anew', async () => {
		const dir = folder();
		const first = await aPicture(someWords(), aGround(), dir);
		expect(await aPicture(someWords(), aGround(), dir)).toEqual(first);
		expect(await aPicture(someWords())).toEqual(first);
	});

	test('has its words in ink', async () => {
		const pixels = await sharp(await aPicture(someWords()))
			.extract({ ...WORDS_BOX, height: 300 })
			.removeAlpha()
			.raw()
			.toBuffer();
		const isInk = (at: number) =>
			[0x1f, 0x2a, 0x30].every((value, channel) => Math.abs(pixels[at + channel]! - value) < 16);
		let inked = 0;
		for (let at = 0; at < pixels.length; at += 3) if (isInk(at)) inked++;
		expect(inked).toBeGreaterThan(2000);
	});

	test('shows a photograph, turned as its camera says, with its author', async () => {
		const tall = await sharp({ create: { width: 60, height: 90, channels: 3, background: '#c03020' } })
			.withMetadata({ orientation: 6 })
			.jpeg()
			.toBuffer();
		const svg = await groundSvg(aGround({ picture: tall, credit: 'A. Name, CC BY 4.0' }), inset);
		expect(svg).toContain('data:image/jpeg;base64,');
		const embedded = Buffer.from(/base64,([^"]+)"/.exec(svg)![1]!, 'base64');
		expect((await sharp(embedded).metadata()).exif).toBeUndefined();
	});

	test('needs no outline of the region', async () => {
		const empty = insetOf(readBasemap(folder()), INSET_HEIGHT);
		expect(empty).toBeUndefined();
		expect(await groundSvg(aGround(), empty)).toMatch(/^<svg/);
	});
});

describe('words of a picture', () => {
	const LONG = 'Ұзақ атауы бар ескерткіш кешені '.repeat(10);
	const ODD: readonly string[] = [
		'',
		LONG,
		'ұ'.repeat(300),
		'«Кавычки» "quotes" <b>&amp; \'апостроф\'',
		'🚀 Байқоңыр 🛰️',
		'متحف القوزاق',
		'Ақ\u0000жар\u202eкері',
	];

	test.each(ODD)('are drawn as valid SVG: %j', (title) => {
		expect(XMLValidator.validate(drawWords(someWords({ title })))).toBe(true);
	});

	test.each(ODD)('stay on their paper: %j', async (title) => {
		const { data, info } = await sharp(Buffer.from(drawWords(someWords({ title, kicker: title }))))
			.removeAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const edge = data.subarray(0, 3);
		for (let y = 0; y < info.height; y++) {
			const end = (y * info.width + info.width - 1) * 3;
			expect(data.subarray(end, end + 3)).toEqual(edge);
		}
		const last = (info.height - 1) * info.width * 3;
		for (let x = 0; x < info.width; x++) {
			expect(data.subarray(last + x * 3, last + x * 3 + 3)).toEqual(edge);
		}
	});

	test('of a longer title are smaller, not fewer', () => {
		const lines = (title: string) => drawWords(someWords({ title })).split('<path').length;
		expect(lines('Museum of the History of the Baikonur Cosmodrome')).toBeGreaterThan(lines('Syganak'));
	});
});

describe('pixels in a palette', () => {
	test('keep the colours there are, and take the nearest for others', () => {
		const palette = paletteOf(Uint8Array.from([0, 0, 0, 255, 255, 255, 0, 0, 0]));
		expect([...palette.colours]).toEqual([0, 0, 0, 255, 255, 255]);
		expect([...indexed(Uint8Array.from([9, 9, 9, 240, 250, 255]), palette)]).toEqual([0, 1]);
	});
});

describe('work ahead', () => {
	test('is begun for the next few, done once, and given in any order', async () => {
		const made: number[] = [];
		const take = ahead(
			[1, 2, 3, 4, 5],
			async (item) => {
				made.push(item);
				return item * 10;
			},
			2,
		);
		expect(await take(1)).toBe(10);
		expect(made).toEqual([1, 2, 3]);
		expect(await take(4)).toBe(40);
		expect(await take(2)).toBe(20);
		expect(made).toEqual([1, 2, 3, 4, 5]);
	});

	test('that fails is heard of only by whoever asks for it', async () => {
		const take = ahead(
			['good', 'bad'],
			(item) => (item === 'bad' ? Promise.reject(new Error('torn')) : Promise.resolve(item)),
			1,
		);
		expect(await take('good')).toBe('good');
		await expect(take('bad')).rejects.toThrow('torn');
	});
});

describe('what is kept', () => {
	test('is made anew only when its parts change, and the old goes', async () => {
		const dir = folder();
		let made = 0;
		const bytes = (part: string) =>
			kept(dir, 'kk/a', [part], () => Promise.resolve(Buffer.from(`${++made}`)));
		expect(String(await bytes('one'))).toBe('1');
		expect(String(await bytes('one'))).toBe('1');
		expect(String(await bytes('two'))).toBe('2');
		expect(readdirSync(dir, { recursive: true })).toHaveLength(2);
	});

	test('of a page stays when a page above it is made anew', async () => {
		const dir = folder();
		const page = (key: string, part: string) =>
			kept(dir, key, [part], () => Promise.resolve(Buffer.from(`${key} ${part}`)));
		await page('kk/about/documents', 'one');
		await page('kk/about', 'one');
		await page('kk/about', 'two');
		let isAsked = false;
		await kept(dir, 'kk/about/documents', ['one'], () => {
			isAsked = true;
			return Promise.resolve(Buffer.from(''));
		});
		expect(isAsked).toBe(false);
	});
});
