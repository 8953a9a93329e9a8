import type { Finding } from './finding.ts';
import type { KnownIds, Target } from './known-ids.ts';
import { finding } from './make-finding.ts';
import type { YamlSource } from './read-yaml.ts';
import { valueAt } from './schema-walk.ts';
import { show, showPath } from './show.ts';

/** A finding where the value at a path names no entry of the wanted kind; nothing where there is no value. */
export function dangling(
	source: YamlSource,
	path: readonly PropertyKey[],
	target: Target,
	ids: KnownIds,
): Finding[] {
	const value = valueAt(source.value, path);
	if (typeof value !== 'string' || value.trim() === '' || ids.has(target, value)) return [];
	const at = source.at(...path);
	return [
		finding('unknown-reference', at, {
			path: showPath(path),
			found: show(value),
			expected: target,
			nearest: ids.nearest(target, value),
		}),
	];
}

/** The indexes of what should be a list; none where it is something else. */
export const indexesOf = (list: unknown): number[] => (Array.isArray(list) ? [...list.keys()] : []);
