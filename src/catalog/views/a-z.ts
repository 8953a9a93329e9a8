import type { Locale } from '#domain/locale.ts';
import { alphabetical } from '#i18n/alphabetical.ts';
import { useUi } from '#i18n/ui.ts';
import { aToZPath, homePath, searchPath } from '#paths.ts';
import type { SearchDocument } from '#search/types.ts';
import type { Entries } from '../entries.ts';
import { locales } from '../region.ts';
import { spell } from '../spell.ts';
import { homeCrumb, type PageView } from './page.ts';
import { searchDocuments } from './search-documents.ts';

/** One line: a name and where it leads, or an older name and the name of today. */
export interface AToZLine {
	readonly name: string;
	readonly href: string;
	readonly kicker: string;
	/** The name of today, where this one is older. */
	readonly see?: string;
}

/** The lines under one letter. */
export interface AToZLetter {
	readonly letter: string;
	/** Fragment of the letter on this page. */
	readonly id: string;
	readonly lines: readonly AToZLine[];
}

/** Every name of the guide in the order of a language. */
export interface AToZView {
	readonly page: PageView;
	readonly title: string;
	readonly intro: string;
	readonly letters: readonly AToZLetter[];
	readonly search: string;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const KAZAKH_ONLY = /[әғқңөұүһі]/i;

/** Whether an older name is in the letters that readers of this language know. */
function isReadIn(locale: Locale, name: string): boolean {
	if (locale === 'en') return !CYRILLIC.test(name);
	return CYRILLIC.test(name) && (locale !== 'ru' || !KAZAKH_ONLY.test(name));
}

function linesOf({ title, otherNames, path, kicker }: SearchDocument, locale: Locale): AToZLine[] {
	const href = homePath(locale) + path;
	const older = otherNames
		.filter((name) => isReadIn(locale, name))
		.map((name) => spell(name, locale))
		.filter((name) => name.toLocaleLowerCase() !== title.toLocaleLowerCase());
	return [
		{ name: title, href, kicker },
		...[...new Set(older)].map((name) => ({ name, href, kicker, see: title })),
	];
}

/** The index of names in one language: every entry, its older names beside it. */
export async function aToZView(entries: Entries, locale: Locale): Promise<AToZView> {
	const ui = useUi(locale);
	const { compare, letterOf } = alphabetical(locale);
	const documents = await searchDocuments(entries, locale, async () => '');
	const lines = documents
		.flatMap((one) => linesOf(one, locale))
		.sort((a, b) => compare(a.name, b.name) || compare(a.kicker, b.kicker) || (a.href < b.href ? -1 : 1));
	const title = ui('aToZ');
	return {
		page: {
			locale,
			title,
			description: ui('aToZ.intro'),
			path: aToZPath,
			written: locales(),
			crumbs: [homeCrumb(locale)],
		},
		title,
		intro: ui('aToZ.intro'),
		letters: [...Map.groupBy(lines, ({ name }) => letterOf(name))].map(([letter, own]) => ({
			letter: letter === '#' ? '0–9' : letter,
			id: `letter-${letter.codePointAt(0)!.toString(16)}`,
			lines: own,
		})),
		search: searchPath(locale),
	};
}
