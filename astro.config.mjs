import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { editorLanguage } from './scripts/build/editor-language.ts';
import { today } from './scripts/build/today.ts';
import { contentDir } from './src/catalog/content-dir.ts';
import { region } from './src/catalog/region.ts';
import { contentCheck } from './src/checker/astro-integration.ts';
import { movedPages } from './src/redirects/astro-integration.ts';
import { families } from './src/styles/fonts.ts';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const themeBoot = readFileSync(new URL('./src/layouts/theme-boot.js', import.meta.url), 'utf8');

export default defineConfig({
	site: process.env.SITE_URL ?? region().site,
	base: process.env.BASE_PATH ?? '/',
	trailingSlash: 'always',
	outDir: process.env.OUT_DIR ?? './dist',
	cacheDir: process.env.ASTRO_CACHE_DIR ?? './.cache/astro',
	integrations: [contentCheck({ dir: contentDir(), today, lang: editorLanguage() }), movedPages()],
	fonts: families,
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	// One stylesheet for the whole site: on a slow line one request that stays in the cache beats seven.
	vite: { build: { cssCodeSplit: false } },
	devToolbar: { enabled: false },
	// Words hold no code, and highlighted code would need inline styles, which the policy forbids.
	markdown: { syntaxHighlight: false },
	scopedStyleStrategy: 'where',
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"worker-src 'self'",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
			scriptDirective: { hashes: [sha256(themeBoot)] },
		},
	},
});
