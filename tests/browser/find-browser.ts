import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';

/** A browser on this machine and the arguments it needs here. */
export interface FoundBrowser {
	readonly executablePath: string;
	readonly args: readonly string[];
}

const NAMES = [
	'google-chrome',
	'google-chrome-stable',
	'chromium',
	'chromium-browser',
	'chrome',
	'microsoft-edge',
];
const PATHS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
	String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
	String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];
/** The unpacked Chromium runs where there is no sandbox and no graphics card. Its own arguments would merge all of it
 * into one process and switch off the rules between hosts, which are tested here. */
const ARGS_OF_PACKAGE = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'];

/** The browser `CHROME_PATH` names, else an installed Chrome or Chromium, else the one from the packages (Linux only). */
export async function findBrowser(): Promise<FoundBrowser> {
	const named = process.env['CHROME_PATH'];
	if (named !== undefined && !existsSync(named))
		throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
	const installed = named ?? [...onPath(), ...PATHS].find((path) => existsSync(path));
	if (installed !== undefined) return { executablePath: installed, args: [] };
	return { executablePath: await chromium.executablePath(), args: ARGS_OF_PACKAGE };
}

function onPath(): string[] {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}
