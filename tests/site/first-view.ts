import { brotliCompressSync, constants } from 'node:zlib';
import { bytesOf, textOf } from '../built/files.ts';
import type { BuiltPage } from '../built/pages.ts';
import { elementsOf, linksOf, named, wordsIn, type Element } from './document.ts';
import { fontFaces, isNeededFor } from './font-faces.ts';
import { addressOf, fileAt, full } from './site-address.ts';

/** What a browser fetches before anybody scrolls or taps, in bytes on the wire. */
export interface FirstView {
	readonly html: number;
	readonly css: number;
	readonly js: number;
	readonly fonts: number;
	readonly pictures: number;
}

const weights = new Map<string, number>();

/**
 * The first view of a page: its HTML, style sheets, scripts, the font files its letters may need, and the pictures that
 * do not wait. Of the fonts every weight is counted whose letters occur, so the figure is never too small.
 */
export function firstViewOf({ file }: BuiltPage): FirstView {
	const loaded = (urls: readonly (string | undefined)[]) =>
		[...new Set(urls.flatMap((url) => (url === undefined ? [] : (fileBehind(url, file) ?? []))))];
	const sheets = loaded(linksOf(file, 'stylesheet').map(({ attribs }) => attribs['href']));
	const scripts = loaded(named(file, 'script').map(({ attribs }) => attribs['src'])).flatMap(withImports);
	const inline = named(file, 'script').filter(isInlineCode).map(wordsOf).join('\n');
	return {
		html: wireBytes(file),
		css: sum(sheets),
		js: sum([...new Set(scripts)]) + (inline === '' ? 0 : compressed(Buffer.from(inline))),
		fonts: sum(loaded(fontsFor(file, sheets))),
		pictures: sum(loaded(elementsOf(file).flatMap(pictureOf))),
	};
}

/** All of a first view. The inline scripts lie in the HTML and are not counted twice. */
export const totalOf = ({ html, css, js, fonts, pictures }: FirstView, inlineJs = 0): number =>
	html + css + (js - inlineJs) + fonts + pictures;

/** Code that stands in the page itself; data blocks are no code. */
export const isInlineCode = ({ attribs }: Element): boolean =>
	attribs['src'] === undefined && ['', 'module', 'text/javascript'].includes(attribs['type'] ?? '');

/** The exact text of a script or style. */
export const wordsOf = ({ children }: Element): string =>
	children.map((child) => ('data' in child ? child.data : '')).join('');

/** Bytes of a file on the wire. Text goes out in brotli of the middle level, as a host compresses while it serves. */
export function wireBytes(file: string): number {
	const known = weights.get(file);
	if (known !== undefined) return known;
	const bytes = /\.(?:html|css|js|svg|json|xml|webmanifest)$/.test(file) ? compressed(bytesOf(file)) : bytesOf(file).length;
	weights.set(file, bytes);
	return bytes;
}

function compressed(bytes: Buffer): number {
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function sum(files: readonly string[]): number {
	return files.reduce((total, file) => total + wireBytes(file), 0);
}

function fileBehind(url: string, from: string): string | undefined {
	return fileAt(new URL(url, full(addressOf(from))));
}

function fontsFor(file: string, sheets: readonly string[]): string[] {
	const body = named(file, 'body')[0];
	const letters = new Set([...(body ? wordsIn(body) : '')].map((letter) => letter.codePointAt(0)!));
	const css = [...named(file, 'style').map(wordsOf), ...sheets.map(textOf)].join('\n');
	const needed = fontFaces(css).filter((face) => isNeededFor(face, letters));
	const preloaded = linksOf(file, 'preload').filter(({ attribs }) => attribs['as'] === 'font');
	return [...needed.map(({ url }) => url), ...preloaded.map(({ attribs }) => attribs['href'] ?? '')];
}

/** Addresses of the pictures an element loads at once: the largest of a `srcset`, since no screen is known. */
function pictureOf({ name, attribs, parent }: Element): string[] {
	if (name === 'image') return [attribs['href'] ?? ''];
	if (name !== 'img' || attribs['loading'] === 'lazy') return [];
	const better = parent?.children.flatMap((child) => ('attribs' in child && child.name === 'source' ? child.attribs['srcset'] ?? '' : []));
	const srcset = better?.[0] ?? attribs['srcset'];
	return [srcset?.split(/,\s+/).at(-1)?.split(/\s+/)[0] ?? attribs['src'] ?? ''];
}

function withImports(file: string): string[] {
	const imports = [...textOf(file).matchAll(/(?:^|[;}\s])(?:import|from)\s*["']([^"']+)["']/g)];
	return [file, ...imports.flatMap(([, url]) => fileBehind(url!, file) ?? []).flatMap(withImports)];
}
