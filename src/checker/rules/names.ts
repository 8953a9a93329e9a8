import type { Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import type { EntryFiles } from '../layout.ts';
import { finding, startOf } from '../make-finding.ts';
import { nearest } from '../nearest.ts';
import { KNOWN_FOLDERS } from '../vocabulary.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of folders are known to the guide or become addresses: both have a form. */
export const names: Rule = ({ layout, folders }) => [
	...folders.filter((folder) => !KNOWN_FOLDERS.includes(folder)).map(unknownFolder),
	...layout.entries.flatMap(badId),
];

const unknownFolder = (folder: string): Finding =>
	finding('folder-unknown', startOf(folder), {
		found: folder,
		expected: KNOWN_FOLDERS.join(', '),
		nearest: nearest(folder, KNOWN_FOLDERS),
	});

function badId({ id, factsPath, facts, words }: EntryFiles): Finding[] {
	if (SLUG.test(id)) return [];
	const file = facts?.path ?? words.values().next().value?.path ?? factsPath;
	return [finding('id-not-slug', startOf(file), { found: id, nearest: toSlug(id) })];
}

/** The slug an id was meant to be, where only case, spaces or low lines are wrong. */
function toSlug(id: string): string | undefined {
	const slug = id
		.trim()
		.toLowerCase()
		.replaceAll(/[\s_.]+/g, '-')
		.replaceAll(/-{2,}/g, '-')
		.replaceAll(/^-+|-+$/g, '');
	return SLUG.test(slug) ? slug : undefined;
}
