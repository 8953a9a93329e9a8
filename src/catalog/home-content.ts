import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { homeFacts, type HomeFacts } from '#schemas/home.ts';
import { contentDir } from './content-dir.ts';

let read: HomeFacts | undefined;

/** What the editors chose for the first page; empty where they keep no `home.yaml`. */
export const homeContent = (): HomeFacts => (read ??= load());

function load(): HomeFacts {
	const file = join(contentDir(), 'home.yaml');
	return existsSync(file) ? homeFacts().parse(parse(readFileSync(file, 'utf8'))) : {};
}
