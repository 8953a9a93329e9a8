import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import { COLLECTIONS, type CollectionName, type CollectionShape } from '../schemas/collections.ts';
import { SINGLE_FILES } from '../schemas/single-files.ts';
import type { Finding } from './finding.ts';
import { finding, startOf } from './make-finding.ts';
import type { Tree, TreeFile } from './read-tree.ts';
import { judgeStray, type Slot, stemOf } from './slot.ts';

/** The files of one entry. */
export interface EntryFiles {
	readonly collection: CollectionName;
	readonly id: string;
	/** Where its facts are, or should be. */
	readonly factsPath: string;
	facts?: TreeFile;
	readonly words: Map<WrittenLocale, TreeFile>;
	/** Pictures beside them. */
	readonly photos: TreeFile[];
}

/** The content folder sorted by what each file is for. */
export interface Layout {
	region?: TreeFile;
	/** Lists right in the content folder, such as `changes.yaml`. */
	readonly singles: TreeFile[];
	readonly entries: readonly EntryFiles[];
	readonly glossary: TreeFile[];
	readonly ui: TreeFile[];
	/** Names of the files of the base map. */
	readonly mapFiles: readonly string[];
	readonly findings: readonly Finding[];
}

const SHAPES: Readonly<Record<CollectionName, CollectionShape>> = COLLECTIONS;
const COLLECTION_OF: ReadonlyMap<string, CollectionName> = new Map(
	(Object.keys(SHAPES) as CollectionName[]).map((name) => [SHAPES[name].folder, name]),
);
const PICTURE = /\.(jpe?g|png|webp|avif|gif|tiff?|heic|heif|bmp|svg|raw|psd)$/i;

/** Says what each file of the tree is; a finding for each that has no place in it. */
export function readLayout(tree: Tree): Layout {
	const entries = new Map<string, EntryFiles>();
	const entry = (collection: CollectionName, id: string): EntryFiles => {
		const { folder, factsFile } = SHAPES[collection];
		const factsPath = factsFile ? `${folder}/${id}/${factsFile}` : `${folder}/${id}.yaml`;
		const known = entries.get(factsPath) ?? { collection, id, factsPath, words: new Map(), photos: [] };
		entries.set(factsPath, known);
		return known;
	};
	const layout: Layout = {
		singles: [],
		entries: [],
		glossary: [],
		ui: [],
		mapFiles: tree.mapFiles,
		findings: [],
	};
	// right names first: then it is known which places are still free for the wrong ones
	const strays = tree.files.filter((file) => !isNote(file) && !place(file, layout, entry));
	const findings = strays.flatMap((file) => {
		const slots = slotsFor(file, layout, entry);
		return slots ? [judgeStray(file, slots)] : [];
	});
	return {
		...layout,
		entries: [...entries.values()],
		findings: [...findings, ...tree.emptyFolders.flatMap(emptyEntry)],
	};
}

type EntryOf = (collection: CollectionName, id: string) => EntryFiles;

const nameOf = ({ path }: TreeFile): string => path.split('/').at(-1)!;
const isNote = (file: TreeFile): boolean => /^readme(\.\w+)?$/i.test(nameOf(file));

/** Puts a rightly named file where it belongs; false if it is not one. */
function place(file: TreeFile, layout: Layout, entry: EntryOf): boolean {
	const [folder = '', id = '', name, ...deeper] = file.path.split('/');
	const collection = COLLECTION_OF.get(folder);
	if (file.path === 'region.yaml') layout.region = file;
	else if (Object.hasOwn(SINGLE_FILES, file.path)) layout.singles.push(file);
	else if (/^glossary\/[^/]+\.yaml$/.test(file.path)) layout.glossary.push(file);
	else if (WRITTEN_LOCALES.some((locale) => file.path === `ui/${locale}.json`)) layout.ui.push(file);
	else if (!collection || deeper.length > 0) return false;
	else return placeInEntry(file, entry, collection, id, name);
	return true;
}

function placeInEntry(
	file: TreeFile,
	entry: EntryOf,
	collection: CollectionName,
	id: string,
	name: string | undefined,
): boolean {
	const { factsFile, words } = SHAPES[collection];
	if (!factsFile) {
		if (name !== undefined || !id.endsWith('.yaml')) return false;
		entry(collection, id.slice(0, -'.yaml'.length)).facts = file;
		return true;
	}
	if (name === undefined) return false;
	const locale = words && WRITTEN_LOCALES.find((one) => name === `${one}.mdx`);
	if (name === factsFile) entry(collection, id).facts = file;
	else if (locale) entry(collection, id).words.set(locale, file);
	else if (PICTURE.test(name)) entry(collection, id).photos.push(file);
	else return false;
	return true;
}

/** What a wrongly named file may have been meant for; `undefined` in a folder that is wrong itself. */
function slotsFor(file: TreeFile, layout: Layout, entry: EntryOf): Slot[] | undefined {
	const [folder = '', id = '', ...rest] = file.path.split('/');
	const collection = COLLECTION_OF.get(folder);
	if (!file.path.includes('/')) {
		return [
			{
				name: 'region.yaml',
				isFree: !layout.region,
				isByName: true,
				take: (found) => (layout.region = found),
			},
			...Object.keys(SINGLE_FILES).map((name) => ({
				name,
				isFree: layout.singles.every(({ path }) => path !== name),
				isByName: true,
				take: (found: TreeFile) => layout.singles.push({ ...found, path: name }),
			})),
		];
	}
	if (folder === 'glossary') {
		const take = (found: TreeFile) => layout.glossary.push(found);
		return [{ name: `${stemOf(id)}.yaml`, isFree: rest.length === 0, isByName: false, take }];
	}
	if (folder === 'ui') {
		return WRITTEN_LOCALES.map((locale) => {
			const name = `${locale}.json`;
			const isFree = !layout.ui.some(({ path }) => path.endsWith(name));
			return { name, isFree, isByName: true, take: (found) => layout.ui.push(found) };
		});
	}
	if (!collection) return undefined;
	const { factsFile } = SHAPES[collection];
	if (rest.length > 1) return PICTURE.test(file.path) ? [pictureSlot(`${folder}/${id}`, nameOf(file))] : [];
	return factsFile && rest.length > 0
		? entrySlots(entry(collection, id))
		: [factsSlot(entry, collection, rest.length > 0 ? id : stemOf(id))];
}

const pictureSlot = (folder: string, name: string): Slot => ({
	name: `${folder}/${name}`,
	isFree: true,
	isByName: true,
	take: () => undefined,
});

/** Facts that lie one folder too high or too deep. */
function factsSlot(entry: EntryOf, collection: CollectionName, id: string): Slot {
	const owner = entry(collection, id);
	return {
		name: owner.factsPath,
		isFree: !owner.facts,
		isByName: false,
		take: (found) => (owner.facts = found),
	};
}

function entrySlots(owner: EntryFiles): Slot[] {
	const { factsFile = '', words } = SHAPES[owner.collection];
	const take = (found: TreeFile) => (owner.facts = found);
	const facts: Slot = { name: factsFile, isFree: !owner.facts, isByName: false, take };
	if (!words) return [facts];
	const ofWords = WRITTEN_LOCALES.map((locale) => ({
		name: `${locale}.mdx`,
		isFree: !owner.words.has(locale),
		isByName: true,
		take: (found: TreeFile) => owner.words.set(locale, found),
	}));
	return [facts, ...ofWords];
}

function emptyEntry(folder: string): Finding[] {
	const collection = COLLECTION_OF.get(folder.split('/')[0]!);
	const factsFile = collection && SHAPES[collection].factsFile;
	return factsFile
		? [finding('facts-missing', startOf(`${folder}/${factsFile}`), { expected: factsFile })]
		: [];
}
