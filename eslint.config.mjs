import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';

/** One wall: files of a room may not import these patterns; the sentence says why. */
const wall = (files, patterns, ignores = []) => ({
	files,
	ignores,
	rules: {
		'no-restricted-imports': 'off',
		// Types may cross a wall: they are gone when the code runs.
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{ patterns: patterns.map(([group, message]) => ({ group, message, allowTypeImports: true })) },
		],
	},
});

const CONTENT = [
	['astro:content'],
	'Only src/catalog knows astro:content: ask the catalog for what the page needs.',
];
const MAPLIBRE = [
	['maplibre-gl', 'maplibre-gl/*'],
	'Only src/map/browser touches MapLibre, so that no page loads it unasked.',
];
const PMTILES = [
	['pmtiles'],
	'Only src/map/browser reads the archive as the map does, so that no page loads its reader unasked.',
];
const outward = (...rooms) => [
	rooms.flatMap((room) => [`#${room}/*`]),
	'Imports point inwards: pages → layouts → components → (i18n, paths) → domain. This room is further in.',
];

export default ts.config(
	{ ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...astro.configs.recommended,
	{ languageOptions: { globals: { ...globals.node } } },
	{
		files: [
			'**/*.astro',
			'src/components/**/*.ts',
			'src/layouts/*.js',
			'src/map/browser/**',
			'src/search/browser/**',
			'src/lists/browser/**',
		],
		languageOptions: { globals: { ...globals.browser } },
	},
	{
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'no-restricted-imports': [
				'error',
				{ patterns: [CONTENT, MAPLIBRE].map(([group, message]) => ({ group, message })) },
			],
		},
	},
	{
		files: ['src/domain/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^(?!\\./)', message: 'domain imports nothing: it is the innermost room.' }] },
			],
		},
	},
	wall(
		['src/schemas/**'],
		[CONTENT, MAPLIBRE, outward('pages', 'layouts', 'components', 'catalog', 'checker')],
	),
	wall(
		['src/scenes/**', 'src/plate/**', 'src/words/**', 'src/translit/**', 'src/checker/**'],
		[CONTENT, MAPLIBRE, outward('pages', 'layouts', 'components', 'catalog')],
	),
	wall(
		['src/catalog/**', 'src/content.config.ts'],
		[MAPLIBRE, outward('pages', 'layouts', 'components', 'checker')],
	),
	wall(
		['src/components/**'],
		[CONTENT, MAPLIBRE, outward('pages', 'layouts', 'schemas', 'catalog', 'checker')],
	),
	wall(['src/seo/**'], [CONTENT, MAPLIBRE, outward('pages', 'layouts', 'components', 'catalog', 'checker')]),
	wall(
		['src/exports/**'],
		[
			CONTENT,
			MAPLIBRE,
			[['#paths.ts'], 'A file that leaves the site is told its addresses by the catalog.'],
			outward('pages', 'layouts', 'components', 'catalog', 'checker', 'schemas', 'i18n'),
		],
	),
	wall(
		[
			'src/typesetting/**',
			'src/social/**',
			'src/cards/**',
			'src/posters/**',
			'src/emblems/**',
			'src/ornament/**',
		],
		[
			CONTENT,
			MAPLIBRE,
			[['#paths.ts', '#i18n/*'], 'What is printed is told its words and addresses by the catalog.'],
			outward('pages', 'layouts', 'components', 'catalog', 'checker', 'schemas'),
		],
	),
	wall(
		['src/basemap/**'],
		[
			CONTENT,
			MAPLIBRE,
			[
				['node:fs', 'node:fs/*', 'node:http'],
				'The base map is computed here; scripts/basemap reads and writes.',
			],
			outward('pages', 'layouts', 'components', 'catalog', 'checker', 'schemas', 'i18n'),
		],
	),
	wall(
		['src/search/**'],
		[CONTENT, MAPLIBRE, outward('pages', 'layouts', 'components', 'catalog', 'checker', 'schemas')],
	),
	wall(['src/layouts/**'], [CONTENT, MAPLIBRE, outward('pages')]),
	wall(
		['src/map/**'],
		[CONTENT, MAPLIBRE, PMTILES, outward('pages', 'layouts', 'components', 'catalog', 'checker')],
		['src/map/browser/**'],
	),
	wall(
		['src/lists/**'],
		[CONTENT, MAPLIBRE, outward('pages', 'layouts', 'components', 'catalog', 'checker')],
	),
	wall(['src/map/browser/**'], [CONTENT, outward('pages', 'layouts', 'components', 'catalog', 'checker')]),
);
