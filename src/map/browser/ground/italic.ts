import cyrillicExt from '@fontsource/brygada-1918/files/brygada-1918-cyrillic-ext-500-italic.woff2?url&no-inline';
import cyrillic from '@fontsource/brygada-1918/files/brygada-1918-cyrillic-500-italic.woff2?url&no-inline';
import latinExt from '@fontsource/brygada-1918/files/brygada-1918-latin-ext-500-italic.woff2?url&no-inline';
import latin from '@fontsource/brygada-1918/files/brygada-1918-latin-500-italic.woff2?url&no-inline';
import type { MapGround } from '../../data.ts';
import { ALPHABETS, UNICODE_RANGES, type Alphabet } from '../../../styles/alphabets.ts';

const FILES: Readonly<Record<Alphabet, string>> = {
	latin,
	'latin-ext': latinExt,
	cyrillic,
	'cyrillic-ext': cyrillicExt,
};

/** The italic of the site's serif, in which waters are named. */
export const ITALIC_FONTS: MapGround['fonts'] = ALPHABETS.map((alphabet) => ({
	url: FILES[alphabet],
	unicodeRange: UNICODE_RANGES[alphabet],
}));
