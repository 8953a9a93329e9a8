import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import { COLLECTIONS, type CollectionName, type CollectionShape } from '../schemas/collections.ts';
import type { Finding } from './finding.ts';
import { finding, startOf } from './make-finding.ts';
import { nearest } from './nearest.ts';
import type { Tree, TreeFile } from './read-tree.ts';
import { KNOWN_FOLDERS } from './vocabulary.ts';

/** The files of one entry. */
export interface EntryFiles {
	readonly collection: CollectionName;
	readonly id: string;
	/** Where its facts are, or should be. */
	readonly factsPath: string;
	facts?: TreeFile;
	readonly words: Map<WrittenLocale, TreeFile>;
	/** Everything else beside them: photographs. */
	readonly photos: TreeFile[];
}

/** The content folder sorted by what each file is for. */
export interface Layout {
	readonly region: TreeFile | undefined;
	readonly entries: readonly EntryFiles[];
	readonly glossary: readonly TreeFile[];
	readonly ui: readonly TreeFile[];
	readonly findings: readonly Finding[];
}

const SHAPES: Readonly<Record<CollectionName, CollectionShape>> = COLLECTIONS;
const COLLECTION_OF = new Map(
	(Object.keys(SHAPES) as CollectionName[]).map((name) => [SHAPES[name].folder, name] as const),
);
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PICTURE = /\.(jpe?g|png|webp|avif|gif|tiff?|heic|heif|bmp|svg|raw|psd)$/i;
const WORDS_FILES: ReadonlyMap<string, WrittenLocale> = new Map(
	WRITTEN_LOCALES.map((locale) => [`${locale}.mdx`, locale]),
);
/** What people and programs add to names: `sight.yaml.txt`, `kk (1).mdx`, `kk – копия.mdx`, `KK.MD`. */
const TRIMMINGS = /(\s*\(\d+\)|\s*[-–—]\s*(копия|көшірме|copy).*?|\.(txt|bak|orig|docx?|rtf))+(?=\.|$)/giu;

/** Says what each file of the tree is; a finding for each file that has no place in it. */
export function readLayout(tree: Tree): Layout {
	const entries = new Map<string, EntryFiles>();
	const findings: Finding[] = [];
	const glossary: TreeFile[] = [];
	const ui: TreeFile[] = [];
	let region: TreeFile | undefined;

	const entry = (collection: CollectionName, id: string): EntryFiles => {
		const key = `${collection}/${id}`;
		const { folder, factsFile } = SHAPES[collection];
		const factsPath = factsFile ? `${folder}/${id}/${factsFile}` : `${folder}/${id}.yaml`;
		const known = entries.get(key) ?? { collection, id, factsPath, words: new Map(), photos: [] };
		entries.set(key, known);
		return known;
	};

	for (const file of tree.files) {
		const steps = file.path.split('/');
		const name = steps.at(-1)!;
		const collection = COLLECTION_OF.get(steps[0]!);
		if (/^readme(\.\w+)?$/i.test(name)) continue;
		if (file.path === 'region.yaml') region = file;
		else if (steps.length === 1) findings.push(misplaced(file, ['region.yaml']));
		else if (steps[0] === 'glossary' && steps.length === 2 && name.endsWith('.yaml')) glossary.push(file);
		else if (steps[0] === 'ui' && steps.length === 2 && name.endsWith('.json')) ui.push(file);
		else if (steps[0] === 'glossary') findings.push(misplaced(file, [`${stem(name)}.yaml`]));
		else if (steps[0] === 'ui')
			findings.push(
				misplaced(
					file,
					WRITTEN_LOCALES.map((locale) => `${locale}.json`),
				),
			);
		else if (collection) placeInCollection(file, steps, collection, entry, findings);
	}
	findings.push(...unknownFolders(tree), ...[...entries.values()].flatMap(badId));
	for (const folder of tree.emptyFolders) {
		const collection = COLLECTION_OF.get(folder.split('/')[0]!);
		const factsFile = collection && SHAPES[collection].factsFile;
		if (factsFile) findings.push(finding('facts-missing', startOf(folder), { expected: factsFile }));
	}
	return { region, entries: [...entries.values()], glossary, ui, findings };
}

function placeInCollection(
	file: TreeFile,
	steps: readonly string[],
	collection: CollectionName,
	entry: (collection: CollectionName, id: string) => EntryFiles,
	findings: Finding[],
): void {
	const { folder, factsFile, words } = SHAPES[collection];
	const name = steps.at(-1)!;
	if (!factsFile) {
		if (steps.length === 2 && name.endsWith('.yaml')) entry(collection, name.slice(0, -5)).facts = file;
		else findings.push(misplaced(file, [`${folder}/${stem(steps[1]!)}.yaml`]));
		return;
	}
	if (steps.length === 2) {
		findings.push(misplaced(file, [`${folder}/${stem(name)}/${factsFile}`]));
		return;
	}
	const owner = entry(collection, steps[1]!);
	const locale = words && WORDS_FILES.get(name);
	if (steps.length > 3) findings.push(misplaced(file, []));
	else if (name === factsFile) owner.facts = file;
	else if (locale) owner.words.set(locale, file);
	else if (PICTURE.test(name)) owner.photos.push(file);
	else findings.push(misplaced(file, [factsFile, ...(words ? WORDS_FILES.keys() : [])]));
}

const stem = (name: string): string => name.replace(TRIMMINGS, '').replace(/\.\w*$/, '');

/** A file that is nearly one of those that belong here should be renamed; any other should go. */
function misplaced(file: TreeFile, belonging: readonly string[]): Finding {
	const name = file.path.split('/').at(-1)!;
	const trimmed = name.replace(TRIMMINGS, '').toLowerCase();
	const kind = /\.ya?ml$/.test(trimmed)
		? 'yaml'
		: /\.mdx?$/.test(trimmed)
			? 'mdx'
			: /\.json$/.test(trimmed)
				? 'json'
				: '';
	const alike = belonging.filter((one) => kind === '' || one.endsWith(`.${kind}`));
	const isFolderMove = belonging.length === 1 && belonging[0]!.includes('/');
	const named = isFolderMove || alike.length === 1 ? alike[0] : nearestName(stem(name).toLowerCase(), alike);
	return named === undefined
		? finding('file-unknown', startOf(file.path), { found: name, expected: belonging.join(', ') || '–' })
		: finding('file-misnamed', startOf(file.path), { found: name, expected: named });
}

/** Names editors give the words files of a language. */
const LANGUAGE_NAMES = new Map([
	...['kz', 'kaz', 'қаз', 'каз', 'қазақша', 'казахский', 'kazakh', 'кк', 'қк'].map(
		(name) => [name, 'kk'] as const,
	),
	...['rus', 'рус', 'орысша', 'русский', 'russian', 'ру'].map((name) => [name, 'ru'] as const),
	...['eng', 'анг', 'ағылшынша', 'английский', 'english', 'ен'].map((name) => [name, 'en'] as const),
]);

function nearestName(sought: string, belonging: readonly string[]): string | undefined {
	const stems = belonging.map((one) => one.replace(/\.\w+$/, ''));
	const found = nearest(sought, stems, LANGUAGE_NAMES);
	return belonging[stems.indexOf(found ?? '')];
}

function unknownFolders(tree: Tree): Finding[] {
	const folders = new Set(
		tree.files.filter(({ path }) => path.includes('/')).map(({ path }) => path.split('/')[0]!),
	);
	return [...folders]
		.filter((folder) => !KNOWN_FOLDERS.includes(folder))
		.map((folder) =>
			finding('folder-unknown', startOf(folder), {
				found: folder,
				expected: KNOWN_FOLDERS.join(', '),
				nearest: nearest(folder, KNOWN_FOLDERS),
			}),
		);
}

function badId({ id, factsPath, facts, words }: EntryFiles): Finding[] {
	if (SLUG.test(id)) return [];
	const file = facts?.path ?? words.values().next().value?.path ?? factsPath;
	return [finding('id-not-slug', startOf(file), { found: id, nearest: toSlug(id) })];
}

/** The slug an id was meant to be, where only case, spaces or low lines are wrong. */
function toSlug(id: string): string | undefined {
	const slug = id
		.trim()
		.toLowerCase()
		.replace(/[\s_.]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.replace(/-{2,}/g, '-');
	return SLUG.test(slug) ? slug : undefined;
}
