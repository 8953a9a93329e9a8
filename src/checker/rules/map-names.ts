import type { Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { mapNames } from '../map-names.ts';
import { compareNames, type Named, namedEntries } from '../named.ts';

/** How far apart, in degrees, the map and the settlements may put the same place. */
const NEAR = 0.1;

/** A settlement is called on the map as everywhere else. */
export const namesOnMap: Rule = ({ entries, map }) => {
	const settlements = namedEntries(entries.filter(({ collection }) => collection === 'settlements'));
	return map.flatMap(mapNames).flatMap((named) => judge(named, settlements));
};

function judge(named: Named, settlements: readonly Named[]): Finding[] {
	const compared = settlements
		.filter((one) => isNear(one, named))
		.map((one) => ({ one, ...compareNames(named.names, one.names) }))
		.filter(({ alike }) => alike.length > 0);
	if (compared.some(({ unlike }) => unlike.length === 0)) return [];
	return (compared[0]?.unlike ?? []).map((locale) => {
		const { file, line } = compared[0]!.one.at(locale);
		return finding('name-on-map-differs', named.at(locale), {
			path: named.pathOf(locale),
			found: named.names[locale],
			expected: compared[0]!.one.names[locale],
			other: `${file}:${line}`,
		});
	});
}

const isNear = ({ point: a }: Named, { point: b }: Named): boolean =>
	a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) < NEAR && Math.abs(a[1] - b[1]) < NEAR;
