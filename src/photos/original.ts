import type { ImageMetadata } from 'astro';

/** A photograph's own size and the path of its file. */
export interface Original {
	readonly width: number;
	readonly height: number;
	readonly path: string;
}

/**
 * What is known of the file of a photograph. Astro takes each question put to the picture itself for a use of the
 * original, and would publish that with all it says about its camera; a clone may be asked anything.
 */
export function originalOf(image: ImageMetadata): Original {
	const { clone = image, fsPath: path } = image as ImageMetadata & {
		readonly clone?: ImageMetadata;
		readonly fsPath: string;
	};
	return { width: clone.width, height: clone.height, path };
}
