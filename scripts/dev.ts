import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../src/catalog/content-dir.ts';
import { reportContent } from './build/report-content.ts';
import { bin } from './run/node-program.ts';

/** `npm run dev`: the guide as an editor sees it while writing. `npm run dev -- --lang ru` speaks Russian. */
const args = process.argv.slice(2);
const at = args.indexOf('--lang');
const lang = at === -1 ? undefined : args.splice(at, 2)[1];
// A broken region.yaml would stop the server with a message for programmers: say it in the editor's words first.
if (lang) process.env['EDITOR_LANG'] = lang;
if (!existsSync(join(contentDir(), 'region.yaml'))) {
	await reportContent();
	process.exit(1);
}
const child = spawn(process.execPath, [bin('astro'), 'dev', ...args], {
	stdio: 'inherit',
});
child.once('close', (code) => process.exit(code ?? 0));
