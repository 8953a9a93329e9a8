/** The addresses a style sheet names in `url()` and `@import`. */
export function cssUrls(css: string): string[] {
	const written = css.replace(/\/\*[\s\S]*?\*\//g, '');
	const inUrl = [...written.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*?))\s*\)/g)];
	const imported = [...written.matchAll(/@import\s+["']([^"']+)["']/g)];
	return [...inUrl, ...imported].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').trim());
}
