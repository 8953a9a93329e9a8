import { readFile } from 'node:fs/promises';
import type { Locale } from '#domain/locale.ts';
import type { Scene } from '#domain/scene.ts';
import { COLOURS } from '#map/style/colours.ts';
import { drawScene } from '#scenes/draw-scene.ts';
import type { Ground, Marks, Words } from '#social/card.ts';
import { spell } from '../../spell.ts';
import { guideName } from '../page.ts';
import type { PhotoFacts } from '../photo.ts';
import type { Said } from '../said.ts';

/** What a page's picture for social networks is made of. */
export interface Sketch {
	/** The page's address below its language, e.g. `sights/syganak`; `home` for the first page. */
	readonly key: string;
	readonly scene: Scene;
	/** Takes the place of the drawing. */
	readonly photo?: PhotoFacts | undefined;
	readonly marks?: Partial<Marks>;
	readonly number?: string;
	/** Colour of the number. */
	readonly colour?: string;
	readonly title: (locale: Locale) => Said;
	/** The line above the title. */
	readonly kicker: (locale: Locale) => string;
}

/** The part of a picture that all languages share. */
export async function groundOf({ scene, photo, marks, number, colour }: Sketch): Promise<Ground> {
	return {
		picture: photo ? await readFile(fileOf(photo)) : Buffer.from(drawScene(scene, { grain: false })),
		credit: photo && `${photo.author}, ${photo.licence}`,
		marks: { lines: [], dots: [], ...marks },
		number,
		colour: colour ?? COLOURS.light.inkSoft,
	};
}

/** The words of a picture, spelt as the page is. */
export function wordsOf({ title, kicker }: Sketch, locale: Locale): Words {
	const { text, lang } = title(locale);
	return {
		guide: spell(guideName(locale), locale),
		kicker: spell(kicker(locale), locale),
		title: lang ? text : spell(text, locale),
	};
}

/** Astro keeps the path of a photograph beside what it tells of it. */
const fileOf = ({ file }: PhotoFacts): string =>
	typeof file === 'string' ? file : (file as typeof file & { fsPath: string }).fsPath;
