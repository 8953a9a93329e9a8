import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { redirectsFacts, type Redirect } from '#schemas/redirects.ts';
import { contentDir } from './content-dir.ts';

let read: readonly Redirect[] | undefined;

/** Addresses that have changed; none where the editors keep no `redirects.yaml`. */
export const redirects = (): readonly Redirect[] => (read ??= load());

function load(): readonly Redirect[] {
	const file = join(contentDir(), 'redirects.yaml');
	return existsSync(file) ? redirectsFacts().parse(parse(readFileSync(file, 'utf8'))).redirects : [];
}
