import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { blurOf } from './blur.ts';
import { largeWidths } from './large-widths.ts';
import { shapeOf } from './shape.ts';

const dir = mkdtempSync(join(tmpdir(), 'photos-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A picture that is red on its left half and blue on its right one. */
const halves = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#c02020' } }).composite([
		{
			input: { create: { width: width / 2, height, channels: 3, background: '#2020c0' } },
			gravity: 'east',
		},
	]);

/** Mean colours of the outer fifths of a stand-in. */
async function sides(address: string) {
	const picture = Buffer.from(address.split(',')[1]!, 'base64');
	const { width = 0, height = 0, format } = await sharp(picture).metadata();
	const part = async (left: number) => {
		const area = { left, top: 0, width: Math.floor(width / 5), height };
		const { channels } = await sharp(await sharp(picture).extract(area).png().toBuffer()).stats();
		return channels.map(({ mean }) => mean);
	};
	return { width, height, format, left: await part(0), right: await part(width - Math.floor(width / 5)) };
}

describe('the stand-in of a photograph', () => {
	test('is small and has its colours where they are', async () => {
		const file = join(dir, 'halves.jpg');
		await halves(1200, 800).jpeg().toFile(file);
		const address = await blurOf(file);
		expect(address.length).toBeLessThan(600);
		const { format, left, right } = await sides(address);
		expect(format).toBe('webp');
		expect(left[0]).toBeGreaterThan(left[2]! + 60);
		expect(right[2]).toBeGreaterThan(right[0]! + 60);
	});

	test('stands upright where a camera was held so', async () => {
		const file = join(dir, 'turned.jpg');
		await halves(1200, 800).withMetadata({ orientation: 6 }).jpeg().toFile(file);
		const { width, height } = await sides(await blurOf(file));
		expect(height).toBeGreaterThan(width);
	});

	test('is made of a photograph in the four inks of print', async () => {
		const file = join(dir, 'inks.jpg');
		await halves(1200, 800).toColourspace('cmyk').jpeg().toFile(file);
		expect((await sharp(file).metadata()).space).toBe('cmyk');
		const { left, right } = await sides(await blurOf(file));
		expect(left[0]).toBeGreaterThan(left[2]!);
		expect(right[2]).toBeGreaterThan(right[0]!);
	});
});

test.each([
	[{ width: 800, height: 1200 }, 'upright'],
	[{ width: 900, height: 900 }, 'upright'],
	[{ width: 1500, height: 1000 }, 'wide'],
	[{ width: 6000, height: 1800 }, 'panorama'],
])('%o is %s', (size, shape) => {
	expect(shapeOf(size)).toBe(shape);
});

test.each([
	['a large one in three', { width: 6000, height: 4000 }, [1080, 1600, 2400]],
	['a small one as it is', { width: 900, height: 600 }, [900]],
	['one of 1600 in two', { width: 1600, height: 1000 }, [1080, 1600]],
	['a tall one no higher than screens are', { width: 3000, height: 9000 }, [800]],
])('%s', (_name, size, widths) => {
	expect(largeWidths(size)).toEqual(widths);
});
