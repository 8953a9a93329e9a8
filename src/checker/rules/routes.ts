import type { Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import type { KnownIds } from '../known-ids.ts';
import { finding } from '../make-finding.ts';
import type { YamlSource } from '../read-yaml.ts';
import { isGroup } from '../schema-walk.ts';

/** Stops go forward in time, and the legs join them one by one. */
export const routes: Rule = ({ entries, ids }) => {
	const files = entries.flatMap(({ collection, facts }) =>
		collection === 'routes' && facts?.isSound ? [facts] : [],
	);
	const articles = entries.flatMap(({ collection, facts }) =>
		collection === 'articles' && facts?.isSound ? [facts] : [],
	);
	return [
		...files.flatMap((facts) => [...legs(facts, ids), ...days(facts), ...repeats(facts)]),
		...sameOrder(files),
		...sameOrder(articles),
	];
};

interface WrittenStop {
	readonly place: string;
	readonly day: unknown;
}

/** The stops as far as they are written; a stop without a place is named by the schema. */
export function stopsOf({ value }: YamlSource): readonly WrittenStop[] {
	const stops: unknown = value['stops'];
	return Array.isArray(stops)
		? stops.map((stop: unknown) => ({
				place: isGroup(stop) ? String(stop['place'] ?? '') : '',
				day: isGroup(stop) ? stop['day'] : undefined,
			}))
		: [];
}

function legs(facts: YamlSource, ids: KnownIds): Finding[] {
	const stops = stopsOf(facts);
	const written: unknown = facts.value['legs'];
	if (!Array.isArray(written) || stops.length < 2) return [];
	const joins = written.flatMap((leg: unknown, index) => {
		const [from, to] = [stops[index]?.place, stops[index + 1]?.place];
		if (!isGroup(leg) || from === undefined || to === undefined) return [];
		if (![from, to].every((stop) => ids.has('#place-or-settlement', stop))) return []; // named at the stop
		const found = `${String(leg['from'])} → ${String(leg['to'])}`;
		const expected = `${from} → ${to}`;
		if (found === expected || leg['from'] === undefined || leg['to'] === undefined) return [];
		const wrong = leg['from'] === from ? 'to' : 'from';
		const at = facts.at('legs', index, wrong);
		return [finding('leg-chain-broken', at, { path: `legs[${index}].${wrong}`, found, expected })];
	});
	const needed = stops.length - 1;
	if (written.length === needed) return joins;
	const count = finding('leg-count', facts.at('legs'), {
		path: 'legs',
		found: String(written.length),
		expected: String(needed),
	});
	return [count, ...joins.slice(0, 1)]; // after the first gap every leg is out of step
}

function days(facts: YamlSource): Finding[] {
	const stops = stopsOf(facts);
	const total = facts.value['days'];
	return stops.flatMap(({ day }, index) => {
		const before = stops[index - 1]?.day;
		if (typeof day !== 'number') return [];
		const path = `stops[${index}].day`;
		const at = facts.at('stops', index, 'day');
		if (typeof before === 'number' && day < before) {
			return [finding('stop-day-order', at, { path, found: String(day), expected: String(before) })];
		}
		return typeof total === 'number' && total > 0 && day > Math.ceil(total)
			? [finding('stop-day-beyond', at, { path, found: String(day), expected: String(total) })]
			: [];
	});
}

const repeats = (facts: YamlSource): Finding[] =>
	stopsOf(facts).flatMap(({ place }, index, stops) =>
		place !== '' && stops[index - 1]?.place === place
			? [finding('stop-repeated', facts.at('stops', index), { path: `stops[${index}]`, found: place })]
			: [],
	);

function sameOrder(files: readonly YamlSource[]): Finding[] {
	const byOrder = Map.groupBy(files, ({ value }) => value['order']);
	return files.flatMap((facts) => {
		const order = facts.value['order'];
		const other = typeof order === 'number' && byOrder.get(order)!.find((one) => one !== facts);
		return other
			? [
					finding('order-repeated', facts.at('order'), {
						path: 'order',
						found: String(order),
						other: other.file,
					}),
				]
			: [];
	});
}
