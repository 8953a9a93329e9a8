import sharp from 'sharp';

/** `node scripts/icons.ts`: draws the emblem in the sizes that browsers and phones ask for. */
const source = 'public/icons/emblem.svg';
for (const size of [32, 180, 192, 512]) {
	await sharp(source, { density: (72 * size) / 48 })
		.resize(size, size)
		.png({ compressionLevel: 9 })
		.toFile(`public/icons/emblem-${size}.png`);
}
