import { WRITTEN_LOCALES } from '#domain/locale.ts';
import type { Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { isSpelt } from '../number-words.ts';
import { numbersIn } from '../numbers-in.ts';
import type { Prose } from '../prose.ts';

/** What one language says in figures, the others say too. How often it is said is a matter of style. */
export const numbers: Rule = ({ prose }) =>
	[...Map.groupBy(prose, ({ group }) => group).values()].flatMap(compareVersions);

function compareVersions(group: readonly Prose[]): Finding[] {
	const versions = WRITTEN_LOCALES.flatMap((locale) => {
		const ofLocale = group.filter((one) => one.locale === locale);
		if (ofLocale.length === 0) return [];
		const found = ofLocale.flatMap((one) =>
			numbersIn(one.text, locale).map((number) => ({ ...number, at: one.at, path: one.path })),
		);
		const text = () => ofLocale.map((one) => one.text).join('\n');
		return [{ locale, found, text, values: new Set(found.map(({ value }) => value)) }];
	});
	const named = new Set<string>();
	return versions.flatMap((version) =>
		version.found.flatMap(({ value, found, index, at, path }) => {
			if (named.has(value)) return [];
			named.add(value);
			const lacking = versions.filter(
				({ locale, values, text }) => !values.has(value) && !isSpelt(value, text(), locale),
			);
			if (lacking.length === 0) return [];
			const expected = lacking.map(({ locale }) => locale).join(', ');
			return [finding('number-differs', at(index), { path, found, expected })];
		}),
	);
}
