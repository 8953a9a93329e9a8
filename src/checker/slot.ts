import type { Finding } from './finding.ts';
import { finding, startOf } from './make-finding.ts';
import { nearest } from './nearest.ts';
import type { TreeFile } from './read-tree.ts';

/** A place in the content folder that a file may have been meant for. */
export interface Slot {
	/** How the file should be called, from where it lies or from the content folder. */
	readonly name: string;
	readonly isFree: boolean;
	/** Only a file that is called nearly so was meant for it. */
	readonly isByName: boolean;
	/** Reads the file as if it were called right, so that one mistake does not bring others. */
	readonly take: (file: TreeFile) => void;
}

/** What people and programs add to names: `sight.yaml.txt`, `kk (1).mdx`, `kk – копия.mdx`. */
const TRIMMINGS = /(\s*\(\d+\)|\s*[-–—]\s*(копия|көшірме|copy).*?|\.(txt|bak|orig|docx?|rtf))+(?=\.|$)/giu;

/** Names editors give the files of a language. */
const LANGUAGE_NAMES = new Map([
	...['kz', 'kaz', 'қаз', 'каз', 'қазақша', 'казахский', 'kazakh', 'кк', 'қк'].map(
		(name) => [name, 'kk'] as const,
	),
	...['rus', 'рус', 'орысша', 'русский', 'russian', 'ру'].map((name) => [name, 'ru'] as const),
	...['eng', 'анг', 'ағылшынша', 'английский', 'english', 'ен'].map((name) => [name, 'en'] as const),
]);

/** The name of a file without its endings and without what was added to it. */
export const stemOf = (name: string): string => name.replace(TRIMMINGS, '').replace(/\.\w*$/, '');

/** Names a file that has no place: it should be called otherwise, or go. */
export function judgeStray(file: TreeFile, slots: readonly Slot[]): Finding {
	const name = file.path.split('/').at(-1)!;
	const slot = slotFor(name, slots);
	if (!slot) {
		const expected = slots.map((one) => one.name).join(', ') || '–';
		return finding('file-unknown', startOf(file.path), { found: name, expected });
	}
	if (file.content) slot.take(file);
	return finding('file-misnamed', startOf(file.path), { found: name, expected: slot.name });
}

function slotFor(name: string, slots: readonly Slot[]): Slot | undefined {
	const kind = kindOf(name.replace(TRIMMINGS, ''));
	const alike = slots.filter((slot) => slot.isFree && (kind === '' || kindOf(slot.name) === kind));
	const whole = alike.find((slot) => !slot.isByName && kind !== '');
	if (whole) return whole;
	const stems = alike.map((slot) => stemOf(slot.name.split('/').at(-1)!));
	return alike[stems.indexOf(nearest(stemOf(name).toLowerCase(), stems, LANGUAGE_NAMES) ?? '')];
}

const kindOf = (name: string): string => {
	const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	return { yml: 'yaml', yaml: 'yaml', md: 'mdx', mdx: 'mdx', json: 'json' }[ending] ?? '';
};
