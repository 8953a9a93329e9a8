import { files, textOf } from './files.ts';
import { base, outDir } from './out-dir.ts';

/** An HTML page of the built site. */
export interface BuiltPage {
	/** Where it stands on the site, e.g. `/kk/sights/syganak/`. */
	readonly address: string;
	/** Below the folder of the site, e.g. `kk/sights/syganak/index.html`. */
	readonly file: string;
	/** The language its address begins with; the door, the 404 page and the framed map have none. */
	readonly locale?: string;
	/** What it is, whatever its language: `door`, `404`, `home`, `sights`, `sights/*`, `driver`, `moved`, `embed/map` … */
	readonly kind: string;
}

/** Sections below which every page is of its own kind; elsewhere the pages of a section are entries of one kind. */
const SECTIONS_OF_SINGLE_PAGES: ReadonlySet<string> = new Set(['about', 'embed']);

/** Every HTML page of the built site, in the order of its files. */
export const pages: readonly BuiltPage[] = [...files].filter((file) => file.endsWith('.html')).map(toPage);

if (pages.length === 0)
	throw new Error(`There are no pages in ${outDir}: build the site first (npm run build).`);

const STAND_INS: ReadonlySet<string> = new Set(['driver', 'q/*', 'moved']);

/** Whether a page only leads to another or says a part of it again, so that search engines keep the other. */
export const isStandIn = ({ kind }: BuiltPage): boolean => STAND_INS.has(kind);

/** The languages of the built site, that of its door first. */
export const locales: readonly string[] = [
	...new Set([languageOfDoor(), ...pages.flatMap(({ locale }) => locale ?? [])]),
].filter((one) => pages.some(({ locale }) => locale === one));

function toPage(file: string): BuiltPage {
	const path = file.replace(/(^|\/)index\.html$/, '$1');
	const address = `${base}${path}`;
	if (path === '') return { address, file, kind: 'door' };
	if (path === '404.html') return { address, file, kind: '404' };
	const [first, ...rest] = path.split('/').filter(Boolean) as [string, ...string[]];
	// Only a language has a first page; what stands below other folders is in no language, or in all.
	if (!files.has(`${first}/index.html`)) return { address, file, kind: kindOf(first, rest[0]) };
	const isMoved = /<meta http-equiv="refresh"/.test(textOf(file));
	return { address, file, locale: first, kind: isMoved ? 'moved' : kindOf(...rest) };
}

function kindOf(section?: string, entry?: string, part?: string): string {
	if (!section) return 'home';
	if (!entry) return section;
	if (part) return part;
	return `${section}/${SECTIONS_OF_SINGLE_PAGES.has(section) ? entry : '*'}`;
}

function languageOfDoor(): string {
	return /<html[^>]* lang="([^"]*)"/.exec(files.has('index.html') ? textOf('index.html') : '')?.[1] ?? '';
}
