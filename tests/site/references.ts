import { files, textOf } from '../built/files.ts';
import { base } from '../built/out-dir.ts';
import { cssUrls } from './css-urls.ts';
import { elementsOf, show, wordsIn, type Element } from './document.ts';
import { full } from './site-address.ts';

/** One address that a file of the site names. */
export interface Reference {
	readonly from: string;
	readonly to: string;
	/** `load`: the browser asks for it by itself; `follow`: a reader may; `name`: machines read it. */
	readonly how: 'load' | 'follow' | 'name';
	readonly at: string;
}

const LOADING_RELATIONS =
	/\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;
const META_ADDRESSES: ReadonlySet<string> = new Set(['og:url', 'og:image', 'twitter:image']);

interface SearchPart {
	readonly pictures?: readonly string[];
}

const home = full(base);

/** Every address in the pages, pictures, style sheets, manifest, site map, robots file and data of the site. */
export const references: readonly Reference[] = [...files].flatMap((file) => referencesOf(file));

function referencesOf(file: string): Reference[] {
	const as = (how: Reference['how'], at: string) => (to: string) => ({ from: file, to, how, at });
	if (/\.(?:html|svg)$/.test(file)) return elementsOf(file).flatMap((element) => referencesIn(file, element));
	if (file.endsWith('.css')) return cssUrls(textOf(file)).map(as('load', 'url()'));
	if (file.endsWith('.webmanifest')) return manifestUrls(textOf(file)).map(as('name', 'manifest'));
	if (file === 'robots.txt')
		return [...textOf(file).matchAll(/^Sitemap: (.+)$/gm)].map(([, url]) => as('name', 'Sitemap')(url!));
	if (/\.(?:xml|gpx|kml)$/.test(file))
		return [...textOf(file).matchAll(/<loc>([^<]+)<|\b(?:href|src)="([^"]+)"/g)].map(([, loc, href]) =>
			as('name', 'xml')(loc ?? href!),
		);
	if (/\.m?js$/.test(file)) return scriptUrls(textOf(file)).map(as('load', 'script'));
	if (file.endsWith('map/data.json')) return addressesIn(JSON.parse(textOf(file))).map(as('follow', 'map'));
	if (/^\w+\/search\/(?:index|parts\/[^/]+)\.json$/.test(file))
		return searchUrls(textOf(file)).map(as('follow', 'search'));
	if (file.endsWith('datapackage.json')) return packagePaths(textOf(file)).map(as('name', 'data package'));
	return [];
}

function referencesIn(file: string, element: Element): Reference[] {
	const { name, attribs } = element;
	const as = (how: Reference['how']) => (to: string | undefined) =>
		to === undefined ? [] : [{ from: file, to, how, at: show(element) }];
	const href = attribs['href'] ?? attribs['xlink:href'];
	const painted = Object.values(attribs).flatMap((value) => (value.includes('url(') ? cssUrls(value) : []));
	return [
		...(name === 'a' || name === 'area' ? as('follow')(href) : []),
		...(name === 'link' ? as(LOADING_RELATIONS.test(attribs['rel'] ?? '') ? 'load' : 'name')(href) : []),
		...(name === 'image' || name === 'use' || name === 'textPath' || name === 'textpath'
			? as('load')(href)
			: []),
		...as('load')(attribs['src']),
		...as('load')(attribs['poster']),
		...srcsetUrls(attribs['srcset']).flatMap(as('load')),
		...srcsetUrls(attribs['data-srcset']).flatMap(as('follow')),
		...as('follow')(attribs['action']),
		...painted.flatMap(as('load')),
		...(name === 'style' ? cssUrls(wordsIn(element)).flatMap(as('load')) : []),
		...(attribs['data-settings'] === undefined
			? []
			: addressesIn(JSON.parse(wordsIn(element))).flatMap(as('load'))),
		...(attribs['type'] === 'application/ld+json'
			? addressesIn(JSON.parse(wordsIn(element))).flatMap(as('name'))
			: []),
		...(name === 'meta' && META_ADDRESSES.has(attribs['property'] ?? attribs['name'] ?? '')
			? as('name')(attribs['content'])
			: []),
	];
}

/** The files that a script imports, or asks for later; those it preloads are written below the base path. */
function scriptUrls(code: string): string[] {
	const beside = [...code.matchAll(/["'`](\.\/[\w.-]+\.m?js)["'`]/g)].map(([, url]) => url!);
	const assets = [...code.matchAll(/["'`](?:[\w./-]*\/)?(assets\/[\w.-]+\.\w+)["'`]/g)].map(
		([, path]) => base + path!,
	);
	return [...beside, ...assets];
}

/** Every address of this site in data that a script or a machine reads. */
function addressesIn(data: unknown): string[] {
	if (typeof data === 'string') return data.startsWith('/') || data.startsWith(home) ? [data] : [];
	return typeof data === 'object' && data !== null ? Object.values(data).flatMap(addressesIn) : [];
}

function srcsetUrls(srcset = ''): string[] {
	return srcset.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

/** The files that a file of the search index names, and the pictures of its results. */
function searchUrls(json: string): string[] {
	const part = JSON.parse(json) as SearchPart & { parts?: SearchPart[]; files?: { name: string }[] };
	const pictures = [part, ...(part.parts ?? [])].flatMap((one) => one.pictures ?? []).filter(Boolean);
	return [...(part.files ?? []).map(({ name }) => name), ...pictures];
}

function packagePaths(json: string): string[] {
	return (JSON.parse(json) as { resources: { path: string }[] }).resources.map(({ path }) => path);
}

function manifestUrls(json: string): string[] {
	const {
		start_url,
		scope,
		icons = [],
	} = JSON.parse(json) as {
		start_url?: string;
		scope?: string;
		icons?: { src: string }[];
	};
	return [start_url, scope, ...icons.map(({ src }) => src)].filter((url) => url !== undefined);
}
