import { describe, test } from 'vitest';
import { expectNothing, type Finding } from '../built/expect-nothing.ts';
import { bytesOf, files, textOf } from '../built/files.ts';
import { pages } from '../built/pages.ts';
import { metaOf } from './document.ts';
import { fileAt } from './site-address.ts';

/** Pages that are made to be shared. */
const shared = pages.filter(({ file }) => metaOf(file, 'og:title'));
const pictures = [...files].filter((file) => file.startsWith('social/'));
const hasPhotograph = (file: string) => textOf(file).includes('<picture');

const each = (say: (file: string) => string | undefined): Finding[] =>
	shared.flatMap(({ file }) => {
		const what = say(file);
		return what ? [[file, what] as const] : [];
	});
const pictureOf = (file: string): string | undefined => {
	const address = metaOf(file, 'og:image');
	return address && URL.canParse(address) ? fileAt(new URL(address)) : undefined;
};

describe('the picture of a page for social networks', () => {
	test('is there', () => {
		expectNothing(each((file) => (pictureOf(file) ? undefined : `shows ${metaOf(file, 'og:image')}`)));
	});

	test('is a PNG of 1200 × 630 pixels, as the page says', () => {
		expectNothing(
			each((file) => {
				const [type, width, height] = ['type', 'width', 'height'].map((key) =>
					metaOf(file, `og:image:${key}`),
				);
				return type === 'image/png' && width === '1200' && height === '630'
					? undefined
					: `says it is ${type}, ${width} × ${height}`;
			}),
		);
		expectNothing(
			pictures.flatMap((file): Finding[] => {
				const png = bytesOf(file);
				const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
				return png.toString('latin1', 1, 4) === 'PNG' && width === 1200 && height === 630
					? []
					: [[file, `is ${width} × ${height}`]];
			}),
		);
	});

	test('is said in words', () => {
		expectNothing(each((file) => (metaOf(file, 'og:image:alt')?.trim() ? undefined : 'has no og:image:alt')));
	});

	test('is light: a drawing at most 120 kB, a photograph 300', () => {
		expectNothing(
			each((file) => {
				const picture = pictureOf(file);
				const most = hasPhotograph(file) ? 300_000 : 120_000;
				const size = picture ? bytesOf(picture).length : 0;
				return size > most ? `shows ${picture} of ${size} bytes` : undefined;
			}),
		);
	});
});
