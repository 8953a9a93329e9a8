import { isGroup } from './schema-walk.ts';
import type { Entry } from './content.ts';
import { nearest } from './nearest.ts';
import { SPOTS } from './rules/ids.ts';

/** The kinds of entry that a field may name. */
export type Target = '#district' | '#settlement' | '#place-or-settlement' | '#article' | '#entry';

/** The ids that exist, by what they name. */
export interface KnownIds {
	readonly has: (target: Target, id: string) => boolean;
	/** The id most likely meant, found by its spelling or by a name of the entry in any language. */
	readonly nearest: (target: Target, id: string) => string | undefined;
}

const COLLECTIONS_OF: Readonly<Record<Target, readonly string[]>> = {
	'#district': ['districts'],
	'#settlement': ['settlements'],
	'#place-or-settlement': SPOTS,
	'#article': ['articles'],
	'#entry': [...SPOTS, 'routes', 'districts', 'events', 'articles'],
};

/** Looks all entries through once. */
export function knownIds(entries: readonly Entry[]): KnownIds {
	const byTarget = new Map(
		(Object.keys(COLLECTIONS_OF) as Target[]).map((target) => {
			const named = entries.filter(({ collection }) => COLLECTIONS_OF[target].includes(collection));
			const names = new Map(
				named.flatMap(({ id, facts }) => namesIn(facts?.value).map((name) => [name, id] as const)),
			);
			return [target, { ids: new Set(named.map(({ id }) => id)), names }] as const;
		}),
	);
	return {
		has: (target, id) => byTarget.get(target)!.ids.has(id),
		nearest: (target, id) => {
			const { ids, names } = byTarget.get(target)!;
			return nearest(id, ids, names) ?? names.get(nearest(id, names.keys()) ?? '');
		},
	};
}

function namesIn(facts: Readonly<Record<string, unknown>> | undefined): string[] {
	const { name, historicNames } = facts ?? {};
	const historic = Array.isArray(historicNames)
		? historicNames.map((one: unknown) => isGroup(one) && one['name'])
		: [];
	return [...(isGroup(name) ? Object.values(name) : []), ...historic]
		.filter((one) => typeof one === 'string')
		.map((one) => one.trim().toLowerCase());
}
