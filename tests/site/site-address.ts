import { files } from '../built/files.ts';
import { base } from '../built/out-dir.ts';
import { pages } from '../built/pages.ts';
import { linksOf } from './document.ts';

/** Scheme and host the site was built for, as its first page with a canonical address says. */
export const origin: string = new URL(
	pages.flatMap(({ file }) => linksOf(file, 'canonical').map(({ attribs }) => attribs['href'] ?? ''))[0] ??
		'https://no-canonical.invalid',
).origin;

/** The full address of a path on the site. */
export const full = (address: string): string => new URL(address, origin).href;

/** Where a file stands on the site. */
export const addressOf = (file: string): string => `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file a static host gives for an address of this site; `undefined` for other sites and where there is none. */
export function fileAt(url: URL): string | undefined {
	if (url.origin !== origin || !url.pathname.startsWith(base)) return undefined;
	const path = decodeURIComponent(url.pathname.slice(base.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return files.has(file) ? file : undefined;
}
