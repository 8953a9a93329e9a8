import { getImage } from 'astro:assets';
import type { Locale } from '#domain/locale.ts';
import type { Point } from '#exports/point.ts';
import { spell } from '../../spell.ts';
import type { PictureView } from '../picture.ts';

/** Full address of a picture for programs outside; of a photograph a version of its own, without its EXIF. */
export async function pictureAddress(
	picture: PictureView,
	locale: Locale,
	site: URL,
): Promise<NonNullable<Point['picture']>> {
	const src =
		picture.type === 'scene'
			? picture.src
			: (await getImage({ src: picture.image, width: 960, format: 'jpeg' })).src;
	return { src: new URL(src, site).href, alt: spell(picture.alt, locale) };
}
