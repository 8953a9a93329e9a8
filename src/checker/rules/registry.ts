import type { Entry, Rule } from '../content.ts';
import { finding } from '../make-finding.ts';

const WRITTEN = /^([A-Z]{2,4})-(\d{3,4})$/;

/** Registry numbers begin with the letters of the region and are given once. */
export const registry: Rule = ({ entries, region }) => {
	const numbered = entries.flatMap((entry) => {
		const match = WRITTEN.exec(String(entry.facts?.value['registry'] ?? ''));
		return match ? [{ entry, number: match[0], letters: match[1]!, count: Number(match[2]) }] : [];
	});
	const last = Math.max(
		0,
		...numbered.filter(({ letters }) => letters === (region.prefix ?? letters)).map(({ count }) => count),
	);
	const free = (letters: string): string => `${letters}-${String(last + 1).padStart(3, '0')}`;

	const owners = Map.groupBy(numbered, ({ number }) => number);
	return numbered.flatMap(({ entry, number, letters }) => {
		const at = spotOf(entry);
		if (region.prefix && letters !== region.prefix) {
			const nearest = number.replace(letters, region.prefix);
			return [
				finding('registry-prefix', at, { path: 'registry', found: number, expected: region.prefix, nearest }),
			];
		}
		const other = owners.get(number)!.find((owner) => owner.entry !== entry)?.entry;
		if (!other) return [];
		const { file, line } = spotOf(other);
		return [
			finding('registry-duplicate', at, {
				path: 'registry',
				found: number,
				other: `${file}:${line}`,
				expected: free(letters),
			}),
		];
	});
};

const spotOf = ({ facts }: Entry) => facts!.at('registry');
