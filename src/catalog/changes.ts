import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { changesFacts, type Change } from '#schemas/changes.ts';
import { contentDir } from './content-dir.ts';

let read: readonly Change[] | undefined;

/** What has changed in the guide, the latest first; none where the editors keep no `changes.yaml`. */
export const changes = (): readonly Change[] => (read ??= load());

function load(): readonly Change[] {
	const file = join(contentDir(), 'changes.yaml');
	if (!existsSync(file)) return [];
	return changesFacts()
		.parse(parse(readFileSync(file, 'utf8')))
		.changes.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
