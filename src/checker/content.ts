import type { WrittenLocale } from '#domain/locale.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { SingleFileName } from '../schemas/single-files.ts';
import type { Finding } from './finding.ts';
import { type EntryFiles, type Layout, readLayout } from './layout.ts';
import { knownIds, type KnownIds } from './known-ids.ts';
import type { Prose } from './prose.ts';
import { readProse } from './read-prose.ts';
import { readRegion, type Region } from './region.ts';
import { textOf, type Tree, type TreeFile } from './read-tree.ts';
import { readWords, type WordsSource } from './read-words.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';

/** One entry as far as it could be read. */
export interface Entry {
	readonly collection: CollectionName;
	readonly id: string;
	/** Where its facts are, or should be. */
	readonly factsPath: string;
	readonly facts: YamlSource | undefined;
	readonly words: ReadonlyMap<WrittenLocale, WordsSource>;
	readonly files: EntryFiles;
}

export type Singles = Readonly<Partial<Record<SingleFileName, YamlSource>>>;

/** All that rules look at. */
export interface Content {
	readonly region: Region;
	/** The lists right in the content folder, as far as the editors keep them. */
	readonly singles: Singles;
	readonly entries: readonly Entry[];
	readonly glossary: readonly YamlSource[];
	/** Every word that a reader sees. */
	readonly prose: readonly Prose[];
	/** The ids that references may name. */
	readonly ids: KnownIds;
	readonly layout: Layout;
	/** Files of the base map that carry names. */
	readonly map: readonly TreeFile[];
	/** Folders right in the content folder. */
	readonly folders: readonly string[];
	/** Today as `YYYY-MM-DD`. */
	readonly today: string;
}

/** One kind of check: content in, findings out. It never throws for what an editor wrote. */
export type Rule = (content: Content) => readonly Finding[] | Promise<readonly Finding[]>;

/** Reads all files of a layout; what cannot be read is empty and has findings. */
export function readContent(tree: Tree, today: string): Content {
	const layout = readLayout(tree);
	const yaml = (file: TreeFile | undefined): YamlSource | undefined => {
		const text = textOf(file);
		return text === undefined ? undefined : readYaml(file!.path, text);
	};
	const words = (files: EntryFiles): ReadonlyMap<WrittenLocale, WordsSource> =>
		new Map(
			[...files.words].flatMap(([locale, file]) => {
				const text = textOf(file);
				return text === undefined ? [] : [[locale, readWords(file.path, locale, text)] as const];
			}),
		);
	const entries = layout.entries.map((files) => ({
		collection: files.collection,
		id: files.id,
		factsPath: files.factsPath,
		facts: yaml(files.facts),
		words: words(files),
		files,
	}));
	const content = {
		region: readRegion(yaml(layout.region)),
		singles: Object.fromEntries(
			layout.singles.flatMap((file) => {
				const source = yaml(file);
				return source ? [[file.path, source]] : [];
			}),
		) as Singles,
		entries,
		ids: knownIds(entries),
		glossary: layout.glossary.flatMap((file) => yaml(file) ?? []),
		layout,
		map: tree.map,
		folders: [
			...new Set(tree.files.filter(({ path }) => path.includes('/')).map(({ path }) => path.split('/')[0]!)),
		],
		today,
	};
	return { ...content, prose: readProse(content) };
}
