import path from 'node:path';
import { type Content, readContent, type Rule } from './content.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';
import { readTree } from './read-tree.ts';
import { alphabets } from './rules/alphabets.ts';
import { avoidedSpellings } from './rules/avoided-spellings.ts';
import { blocks } from './rules/blocks.ts';
import { contacts } from './rules/contacts.ts';
import { coordinates } from './rules/coordinates.ts';
import { dashes } from './rules/dashes.ts';
import { dates } from './rules/dates.ts';
import { fields } from './rules/fields.ts';
import { files } from './rules/files.ts';
import { firstPage } from './rules/first-page.ts';
import { glossaryNames } from './rules/glossary-names.ts';
import { ids } from './rules/ids.ts';
import { interfaceWords } from './rules/interface-words.ts';
import { kazakhLetters } from './rules/kazakh-letters.ts';
import { languages } from './rules/languages.ts';
import { namesOnMap } from './rules/map-names.ts';
import { markdown } from './rules/markdown.ts';
import { names } from './rules/names.ts';
import { nameVariants } from './rules/name-variants.ts';
import { namesOfOtherLanguages } from './rules/names-of-other-languages.ts';
import { numbers } from './rules/numbers.ts';
import { photos } from './rules/photos.ts';
import { quotes } from './rules/quotes.ts';
import { redirects } from './rules/redirects.ts';
import { references } from './rules/references.ts';
import { registry } from './rules/registry.ts';
import { routes } from './rules/routes.ts';
import { spaces } from './rules/spaces.ts';
import { stopTexts } from './rules/stop-texts.ts';
import { summaries } from './rules/summaries.ts';
import { untranslated } from './rules/untranslated.ts';

const RULES: readonly Rule[] = [
	files,
	names,
	fields,
	coordinates,
	registry,
	ids,
	references,
	firstPage,
	redirects,
	dates,
	contacts,
	routes,
	languages,
	alphabets,
	markdown,
	blocks,
	stopTexts,
	photos,
	interfaceWords,
	quotes,
	spaces,
	dashes,
	summaries,
	kazakhLetters,
	avoidedSpellings,
	namesOfOtherLanguages,
	nameVariants,
	glossaryNames,
	namesOnMap,
	numbers,
	untranslated,
];

/** Everything that is wrong in a content folder, in all files at once, sorted by file and line. */
export async function checkContent(dir: string, { today }: { today: string }): Promise<Finding[]> {
	const shown = shownFolder(dir);
	const tree = await readTree(dir);
	if (!tree) return [finding('folder-missing', { file: shown, line: 1, column: 1 }, { found: shown })];
	const content = readContent(tree, today);
	const findings = await applyRules(content);
	return findings
		.map((one) => ({
			...one,
			file: `${shown}/${one.file}`,
			...(one.other && { other: `${shown}/${one.other}` }),
		}))
		.toSorted(bySpot);
}

async function applyRules(content: Content): Promise<Finding[]> {
	const found = await Promise.all(RULES.map((rule) => rule(content)));
	const once = new Map(
		found.flat().map((one) => [[one.code, one.file, one.line, one.column, one.found].join('\n'), one]),
	);
	return [...once.values()];
}

/** The folder as messages show it: from where the command was given, if it lies there. */
function shownFolder(dir: string): string {
	const relative = path.relative(process.cwd(), dir);
	const shown =
		relative === '' ? '.' : relative.startsWith('..') || path.isAbsolute(relative) ? dir : relative;
	return shown.replaceAll('\\', '/').replace(/\/$/, '');
}

const bySpot = (a: Finding, b: Finding): number =>
	(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
	a.line - b.line ||
	a.column - b.column ||
	(a.code < b.code ? -1 : 1);
