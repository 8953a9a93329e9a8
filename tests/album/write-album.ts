import { appendFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { likeOfEditors } from './pictures.ts';

/**
 * `node tests/album/write-album.ts <from> <to>`: copies the second region and gives it an album, drawn here so that no
 * large file need be kept. With the one photograph it has, its entries then have 1, 3 and 12; numbers in `pictures.ts`
 * say which of them is turned, very wide or in the inks of print.
 */
const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('Say which region to copy and where to: write-album.ts <from> <to>');
const ALBUMS = [
	{ facts: 'sights/white-cliff/sight.yaml', photos: [1, 2, 3] },
	{ facts: 'sights/old-wall/sight.yaml', photos: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
	{ facts: 'districts/north/district.yaml', photos: [2] },
	{ facts: 'routes/shore/route.yaml', photos: [3] },
];

await rm(to, { recursive: true, force: true });
await cp(from, to, { recursive: true });
for (const { facts, photos } of ALBUMS) {
	const lines = ['photos:'];
	for (const number of photos) {
		const file = `view-${number}.${number === 6 ? 'png' : 'jpg'}`;
		await likeOfEditors(number).toFile(join(to, facts, '..', file));
		lines.push(
			`  - file: ./${file}`,
			`    author: ${number === 7 ? 'A Photographer of a Long Name from a Far-Away Lakeside Village' : 'A. Painter'}`,
			'    licence: CC BY-SA 4.0',
			`    alt: { ru: "Стена и берег, вид ${number}", en: "A wall and the shore, view ${number}" }`,
			...(number % 3 === 0
				? [`    caption: { ru: "Весна, вид ${number}", en: "Spring, view ${number}" }`]
				: []),
			...(number === 8 ? ['    source: https://lakeside.example/photographs/8'] : []),
		);
	}
	await appendFile(join(to, facts), `${lines.join('\n')}\n`);
}
