import { z } from 'astro/zod';
import type { ImageSchema } from './image.ts';
import { translated } from './names.ts';
import { webAddress } from './source.ts';

/** Photographs beside the entry; nobody may publish one without its author and licence. */
export const photos = (image: ImageSchema) =>
	z.array(photo(image)).describe('Photographs; the first stands above the page');

const photo = (image: ImageSchema) =>
	z.strictObject({
		file: image().describe('File beside this one, e.g. ./gate.jpg'),
		author: z.string().min(1).describe('Who took it'),
		licence: z.string().min(1).describe('Under which licence, e.g. CC BY 4.0'),
		alt: translated.describe('What one sees, for those who cannot see it'),
		caption: translated.optional().describe('What to say below it, e.g. when it was taken'),
		source: webAddress.optional().describe('Where the photograph was published'),
	});
