import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { expectNothing, type Finding } from '../built/expect-nothing.ts';
import { bytesOf, files, textOf } from '../built/files.ts';
import { base } from '../built/out-dir.ts';
import { pages } from '../built/pages.ts';

const photographs = [...files].filter((file) => /\.(jpe?g|webp|avif)$/.test(file));
/** Pages that show a photograph; the region of the guide has none yet, the one in the fixtures does. */
const withPhotograph = pages.filter(({ file }) => textOf(file).includes('<picture'));

describe('a photograph', () => {
	test('leaves without EXIF, so that it cannot tell where it was taken', async () => {
		const telling: Finding[] = [];
		for (const file of photographs) {
			const { exif } = await sharp(bytesOf(file)).metadata();
			if (exif) telling.push([file, 'still carries EXIF']);
		}
		expectNothing(telling);
	});

	test.skipIf(withPhotograph.length === 0)('comes as AVIF and WebP in several widths, with its size', () => {
		for (const { file } of withPhotograph) {
			const picture = /<picture[\s\S]*?<\/picture>/.exec(textOf(file))?.[0] ?? '';
			expect(picture, file).toMatch(/<source srcset="[^"]+\.avif 360w[^"]*" type="image\/avif"/);
			expect(picture, file).toMatch(/<source srcset="[^"]+\.webp 360w[^"]*" type="image\/webp"/);
			expect(picture, file).toMatch(/<img [^>]*width="\d+" height="\d+"/);
		}
	});

	test.skipIf(withPhotograph.length === 0)(
		'stands in its colours until it has come, without any style',
		() => {
			for (const { file } of withPhotograph) {
				const text = textOf(file);
				const frames = text.match(/<a [^>]*data-photo[\s\S]*?<\/a>/g) ?? [];
				for (const frame of frames) {
					expect(frame, file).toMatch(/<img [^>]*src="data:image\/webp;base64,[\w+/=]{40,600}" alt=""/);
					expect(frame, file).not.toContain('style=');
				}
			}
		},
	);

	test.skipIf(withPhotograph.length === 0)(
		'is kept large, never larger than it was taken, upright and in RGB',
		async () => {
			const large = new Map<string, readonly [number, number]>();
			for (const { file } of withPhotograph) {
				for (const [, href, width, height] of textOf(file).matchAll(
					/<a [^>]*href="([^"]+)" data-photo[^>]*data-width="(\d+)" data-height="(\d+)"/g,
				))
					large.set(href!.slice(base.length), [Number(width), Number(height)]);
			}
			expect(large.size).toBeGreaterThan(0);
			for (const [file, [width, height]] of large) {
				expect(await sharp(bytesOf(file)).metadata(), file).toMatchObject({ width, height, space: 'srgb' });
				expect(Math.max(width, height), file).toBeLessThanOrEqual(2400);
			}
		},
	);

	test.skipIf(withPhotograph.length === 0)('never stands without its author and licence', () => {
		for (const { file } of withPhotograph) {
			const figures = textOf(file).match(/<figure class="photo[\s\S]*?<\/figure>/g) ?? [];
			for (const figure of figures) expect(figure, file).toMatch(/class="credit[^>]*>[^<]*CC BY/);
		}
	});
});
