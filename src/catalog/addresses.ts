import type { Locale } from '#domain/locale.ts';
import {
	aToZPath,
	aboutPath,
	dataPath,
	documentsPath,
	entryPath,
	homePath,
	mapPath,
	practicalPath,
	registryPath,
	searchPath,
	sectionPath,
	stylePath,
	topicPath,
} from '#paths.ts';
import type { Entries } from './entries.ts';
import { locales, region } from './region.ts';
import { sections } from './sections.ts';
import { aboutArticle, topics } from './views/article.ts';
import { writtenIn } from './views/page.ts';

/** One page in all its languages. */
export interface Address {
	readonly path: (locale: Locale) => string;
	/** Languages it is really written in. */
	readonly written: readonly Locale[];
	/** Day on which its facts were last checked. */
	readonly checkedOn?: string;
}

/** Every page that search engines should know, lists first. */
export async function addresses(entries: Entries): Promise<Address[]> {
	const all = locales();
	const about = aboutArticle(entries);
	return [
		{ path: homePath, written: all },
		{ path: mapPath, written: all },
		...(await sections()).map((section) => ({
			path: (locale: Locale) => sectionPath(locale, section),
			written: all,
		})),
		...(region().modules.practical
			? [
					{ path: practicalPath, written: all },
					...topics(entries).map(({ id, words, facts }) => ({
						path: (locale: Locale) => topicPath(locale, id),
						written: writtenIn(words),
						checkedOn: facts.checkedOn,
					})),
				]
			: []),
		{ path: registryPath, written: all },
		{ path: searchPath, written: all },
		{ path: aToZPath, written: all },
		{ path: dataPath, written: all },
		{ path: aboutPath, written: about ? writtenIn(about.words) : all },
		{ path: documentsPath, written: all },
		{ path: stylePath, written: all },
		...entries.routes.map(({ id, words, facts }) => ({
			path: (locale: Locale) => entryPath(locale, 'routes', id),
			written: writtenIn(words),
			checkedOn: facts.checkedOn,
		})),
		...(region().modules.events
			? entries.events.map(({ id, words, facts }) => ({
					path: (locale: Locale) => entryPath(locale, 'events', id),
					written: writtenIn(words),
					checkedOn: facts.checkedOn,
				}))
			: []),
		...entries.places.map(({ id, section, words, facts }) => ({
			path: (locale: Locale) => entryPath(locale, section, id),
			written: writtenIn(words),
			checkedOn: facts.checkedOn,
		})),
		...entries.districts.map(({ id, words, facts }) => ({
			path: (locale: Locale) => entryPath(locale, 'districts', id),
			written: writtenIn(words),
			checkedOn: facts.checkedOn,
		})),
	];
}
