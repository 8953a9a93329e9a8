import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { syntheticWords } from './synthetic-content.ts';

/**
 * Writes the plainest Astro site of the same size into `dir`: the same words as MDX files through @astrojs/mdx in a content
 * collection, four pages an entry (three languages and a copy), a title and nothing else.
 */
export function writeBareSite(dir: string, entries: number): void {
	rmSync(dir, { recursive: true, force: true });
	for (const part of ['src/pages/[locale]', 'src/content']) mkdirSync(join(dir, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
	writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
	writeFileSync(
		join(dir, 'astro.config.mjs'),
		`import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], outDir: './dist', cacheDir: './.astro-cache' };\n`,
	);
	writeFileSync(
		join(dir, 'src/content.config.ts'),
		`import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { words: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './src/content' }) }) };
`,
	);
	writeFileSync(
		join(dir, 'src/pages/[locale]/[id].astro'),
		`---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
	(await getCollection('words')).flatMap((entry) => {
		const [id, locale] = entry.id.split('/');
		const locales = locale === 'kk' ? ['kk', 'qaz'] : [locale];
		return locales.map((locale) => ({ params: { locale, id }, props: { entry } }));
	});
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.summary}</title></head><body><h1>{entry.id}</h1><Content components={{ Place: 'span', Legend: 'aside' }} /></body></html>
`,
	);
	for (let index = 0; index < entries; index++) {
		const folder = join(dir, 'src/content', `entry-${index}`);
		mkdirSync(folder);
		for (const locale of ['kk', 'ru', 'en'])
			writeFileSync(join(folder, `${locale}.mdx`), syntheticWords(index));
	}
}
