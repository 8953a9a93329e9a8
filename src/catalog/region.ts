import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '#domain/locale.ts';
import { regionFacts, type RegionFacts } from '#schemas/region.ts';
import { contentDir } from './content-dir.ts';

let read: RegionFacts | undefined;

/** The region this guide is about, from `region.yaml`. Throws if the file is wrong: the checker says how to mend it. */
export const region = (): RegionFacts =>
	(read ??= regionFacts().parse(parse(readFileSync(join(contentDir(), 'region.yaml'), 'utf8'))));

/** Every language the pages come in, the default one first; Latin Kazakh follows Kazakh. */
export const locales = (): Locale[] =>
	region().locales.flatMap((locale): Locale[] =>
		locale === 'kk' && region().latinKazakh ? ['kk', 'qaz'] : [locale],
	);
