import type { Entry, Rule } from '../content.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { finding, startOf } from '../make-finding.ts';

/** Kinds whose ids name a spot that stops and `<Place>` refer to: one id, one spot. */
export const SPOTS: readonly CollectionName[] = ['sights', 'museums', 'stays', 'services', 'settlements'];

/** No two spots share an id, whatever their kind. */
export const ids: Rule = ({ entries }) => {
	const spots = entries.filter(({ collection }) => SPOTS.includes(collection));
	return [...Map.groupBy(spots, ({ id }) => id).values()]
		.filter((same) => same.length > 1)
		.flatMap((same) =>
			same.map((entry) => {
				const other = same.find((one) => one !== entry)!;
				return finding('duplicate-id', startOf(fileOf(entry)), { found: entry.id, other: fileOf(other) });
			}),
		);
};

const fileOf = ({ files, factsPath }: Entry): string => files.facts?.path ?? factsPath;
