import type { ImageMetadata } from 'astro';
import type { Locale } from '#domain/locale.ts';
import type { ImageRef } from '#schemas/parts/image.ts';
import type { Translated } from '#schemas/parts/names.ts';
import { pickText } from '../translate.ts';

/** A photograph with what must be said of it. */
export interface PhotoFacts {
	readonly file: ImageRef;
	readonly author: string;
	readonly licence: string;
	readonly alt: Translated;
	readonly caption?: Translated | undefined;
	readonly source?: string | undefined;
}

/** A photograph as a page shows it. */
export interface PhotoView {
	readonly image: ImageMetadata;
	readonly alt: string;
	/** What is said below it, beside its author. */
	readonly caption?: string;
	readonly author: string;
	readonly licence: string;
	/** Where it was published. */
	readonly source?: string;
}

/** One photograph in one language. */
export function photoView(photo: PhotoFacts, locale: Locale): PhotoView {
	const { author, licence, caption, source } = photo;
	return {
		image: photo.file as ImageMetadata,
		alt: pickText(photo.alt, locale),
		...(caption ? { caption: pickText(caption, locale) } : {}),
		author,
		licence,
		...(source ? { source } : {}),
	};
}

/** The photographs that stand below an entry's words: all but the one above its page. */
export const galleryOf = (
	{ facts }: { readonly facts: { readonly photos?: readonly PhotoFacts[] | undefined } },
	locale: Locale,
): PhotoView[] => (facts.photos ?? []).slice(1).map((photo) => photoView(photo, locale));
