import type { Content, Entry, Rule } from '../content.ts';
import { dangling, indexesOf } from '../dangling.ts';
import type { Finding } from '../finding.ts';
import type { KnownIds, Target } from '../known-ids.ts';
import { finding, startOf } from '../make-finding.ts';
import type { YamlSource } from '../read-yaml.ts';
import { isGroup, valueAt } from '../schema-walk.ts';
import { show } from '../show.ts';

/** Fields that name another entry, and what it must be. */
const REFERENCES: readonly (readonly [path: string, target: Target])[] = [
	['district', '#district'],
	['partOf', '#place-or-settlement'],
	['access.nearest.settlement', '#settlement'],
	['place', '#place-or-settlement'],
];
const OF_DISTRICTS: readonly (readonly [path: string, target: Target])[] = [['center', '#settlement']];
const OF_LEGS = ['lastFuel', 'lastWater', 'lastSignal'];

/** Every id that is written somewhere must be that of an entry. */
export const references: Rule = (content) => {
	const { ids } = content;
	return [
		...content.entries.flatMap((entry) => ofEntry(entry, ids)),
		...ofRegion(content, ids),
		...ofChanges(content.singles['changes.yaml'], ids),
	];
};

function ofEntry({ collection, id, facts }: Entry, ids: KnownIds): Finding[] {
	if (!facts) return [];
	const named = collection === 'districts' ? OF_DISTRICTS : REFERENCES;
	const findings = named.flatMap(([path, target]) => dangling(facts, path.split('.'), target, ids));
	if (facts.value['partOf'] === id) {
		findings.push(finding('part-of-itself', facts.at('partOf'), { path: 'partOf', found: id }));
	}
	return collection === 'routes' ? [...findings, ...ofRoute(facts, ids)] : findings;
}

const ofRoute = (facts: YamlSource, ids: KnownIds): Finding[] => [
	...indexesOf(facts.value['stops']).flatMap((index) =>
		dangling(facts, ['stops', index, 'place'], '#place-or-settlement', ids),
	),
	...indexesOf(facts.value['legs']).flatMap((index) =>
		OF_LEGS.flatMap((name) => dangling(facts, ['legs', index, name], '#place-or-settlement', ids)),
	),
];

/** The list of districts and the folders of districts must name the same. */
function ofRegion({ region, entries }: Content, ids: KnownIds): Finding[] {
	const { source, districts } = region;
	if (!source?.isSound) return [];
	const listed = indexesOf(source.value['districts']);
	const findings = listed.flatMap((index) => dangling(source, ['districts', index], '#district', ids));
	findings.push(...dangling(source, ['capital'], '#settlement', ids));
	for (const index of indexesOf(source.value['highlights'])) {
		findings.push(...dangling(source, ['highlights', index], '#place-or-settlement', ids));
	}
	for (const list of ['districts', 'locales', 'highlights']) findings.push(...repeated(source, list));
	if (!Array.isArray(source.value['districts'])) return findings;
	const folders = entries.filter(({ collection }) => collection === 'districts');
	const unlisted = folders.filter(({ id }) => !districts.includes(id));
	// a name that is only misspelt in the list is named there
	const meant = new Set(findings.map(({ nearest }) => nearest));
	return [
		...findings,
		...unlisted
			.filter(({ id }) => !meant.has(id))
			.map(({ id, files, factsPath }) =>
				finding('district-not-listed', startOf(files.facts?.path ?? factsPath), { found: id }),
			),
	];
}

/** What a change concerns must be there. */
const ofChanges = (changes: YamlSource | undefined, ids: KnownIds): Finding[] =>
	changes
		? indexesOf(changes.value['changes']).flatMap((change) =>
				indexesOf(valueAt(changes.value, ['changes', change, 'entries'])).flatMap((index) =>
					dangling(changes, ['changes', change, 'entries', index], '#entry', ids),
				),
			)
		: [];

function repeated(source: YamlSource, list: string): Finding[] {
	const items: unknown = source.value[list];
	if (!Array.isArray(items)) return [];
	return items.flatMap((item: unknown, index) =>
		!isGroup(item) && items.indexOf(item) < index
			? [finding('listed-twice', source.at(list, index), { path: `${list}[${index}]`, found: show(item) })]
			: [],
	);
}
