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
	readonly scripts: number;
	/** A part of the HTML. */
	readonly inlineScripts: number;
	readonly fonts: number;
	readonly pictures: number;
}

const weights = new Map<string, number>();

const STRONG = 600;
const STRONG_CLASSES: ReadonlySet<string> = new Set([
	'mark',
	'number',
	'guide',
	'language',
	'button',
	'back',
	'day',
	'title',
	'note-title',
]);

/** The first view of a page: its HTML, style sheets, scripts, fonts, and the pictures that do not wait. */
export function firstViewOf({ file }: BuiltPage): FirstView {
	const scripts = filesBehind(
		named(file, 'script').map(({ attribs }) => attribs['src']),
		file,
	).flatMap(withImports);
	const inline = named(file, 'script').filter(isInlineCode).map(wordsOf).join('\n');
	return {
		html: wireBytes(file),
		css: sum(sheetsOf(file)),
		scripts: sum([...new Set(scripts)]),
		inlineScripts: inline === '' ? 0 : compressed(Buffer.from(inline)),
		fonts: sum(fontsOf({ file })),
		pictures: sum(filesBehind(elementsOf(file).flatMap(pictureOf), file)),
	};
}

/** All of a first view; inline scripts are in the HTML already. */
export const totalOf = ({ html, css, scripts, fonts, pictures }: FirstView): number =>
	html + css + scripts + fonts + pictures;

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
	const bytes = /\.(?:html|css|js|svg|json|xml|webmanifest)$/.test(file)
		? compressed(bytesOf(file))
		: bytesOf(file).length;
	weights.set(file, bytes);
	return bytes;
}

function compressed(bytes: Buffer): number {
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function sum(files: readonly string[]): number {
	return files.reduce((total, file) => total + wireBytes(file), 0);
}

function filesBehind(urls: readonly (string | undefined)[], from: string): string[] {
	const known = urls.filter((url) => url !== undefined);
	return [...new Set(known.flatMap((url) => fileAt(new URL(url, full(addressOf(from)))) ?? []))];
}

function sheetsOf(file: string): string[] {
	return filesBehind(
		linksOf(file, 'stylesheet').map(({ attribs }) => attribs['href']),
		file,
	);
}

/**
 * The font files a page asks for: those of its letters. The strong faces, which are also those of titles, are needed
 * for strong words only; the browser tests hold this to what a browser really fetches.
 */
export function fontsOf({ file }: Pick<BuiltPage, 'file'>): string[] {
	const css = [...named(file, 'style').map(wordsOf), ...sheetsOf(file).map(textOf)].join('\n');
	const body = named(file, 'body')[0];
	const all = body ? wordsIn(body) : '';
	const strong = elementsOf(file).filter(isStrong).map(wordsIn).join(' ');
	const needed = fontFaces(css).filter((face) => isNeededFor(face, face.weight >= STRONG ? strong : all));
	const preloaded = linksOf(file, 'preload').filter(({ attribs }) => attribs['as'] === 'font');
	return filesBehind(
		[...needed.map(({ url }) => url), ...preloaded.map(({ attribs }) => attribs['href'])],
		file,
	);
}

/** Whether the style sheets of the site set an element in a title or strong face. */
function isStrong({ name, attribs }: Element): boolean {
	if (/^(?:h[1-6]|th|strong|b|text)$/.test(name) || attribs['aria-current'] !== undefined) return true;
	return (attribs['class'] ?? '').split(' ').some((one) => STRONG_CLASSES.has(one));
}

/** Addresses of the pictures an element loads at once: the largest of a `srcset`, since no screen is known. */
function pictureOf({ name, attribs, parent }: Element): string[] {
	if (name === 'image') return [attribs['href'] ?? ''];
	if (name !== 'img' || attribs['loading'] === 'lazy') return [];
	const better = parent?.children.flatMap((child) =>
		'attribs' in child && child.name === 'source' ? (child.attribs['srcset'] ?? '') : [],
	);
	const srcset = better?.[0] ?? attribs['srcset'];
	return [srcset?.split(/,\s+/).at(-1)?.split(/\s+/)[0] ?? attribs['src'] ?? ''];
}

function withImports(file: string): string[] {
	const imports = [...textOf(file).matchAll(/(?:^|[;}\s])(?:import|from)\s*["']([^"']+)["']/g)];
	return [
		file,
		...filesBehind(
			imports.map(([, url]) => url),
			file,
		).flatMap(withImports),
	];
}
