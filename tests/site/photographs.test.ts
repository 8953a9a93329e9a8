import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { expectNothing, type Finding } from '../built/expect-nothing.ts';
import { bytesOf, files, textOf } from '../built/files.ts';
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
});
