import sharp from 'sharp';

/** `node scripts/icons.ts`: draws the emblem in the sizes that browsers and phones ask for. */
const source = 'public/icons/emblem.svg';
const PAPER = '#f6efe1';
const MASKABLE_PX = 512;
const SAFE_PART = 0.62; // phones cut the icon to their own shape, at most down to a circle of four fifths

const emblem = (size: number) => sharp(source, { density: (72 * size) / 48 }).resize(size, size);

for (const size of [32, 192, 512]) {
	await emblem(size).png({ compressionLevel: 9 }).toFile(`public/icons/emblem-${size}.png`);
}
// iOS rounds the corners itself and shows black where a picture lets light through.
await emblem(180)
	.flatten({ background: PAPER })
	.png({ compressionLevel: 9 })
	.toFile('public/icons/emblem-180.png');
const margin = Math.round((MASKABLE_PX * (1 - SAFE_PART)) / 2);
await emblem(MASKABLE_PX - 2 * margin)
	.extend({ top: margin, bottom: margin, left: margin, right: margin, background: PAPER })
	.flatten({ background: PAPER })
	.png({ compressionLevel: 9 })
	.toFile('public/icons/emblem-maskable-512.png');
