import { ADDRESS } from '../../schemas/redirects.ts';
import type { Content, Rule } from '../content.ts';
import type { Finding, FindingData } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { nearest } from '../nearest.ts';
import type { YamlSource } from '../read-yaml.ts';
import { valueAt } from '../schema-walk.ts';
import { show } from '../show.ts';

/** An old address leads to a page there is, in one step, and takes the place of none. */
export const redirects: Rule = ({ entries, singles }) => {
	const source = singles['redirects.yaml'];
	const list: unknown = source?.value['redirects'];
	if (!source || !Array.isArray(list)) return [];
	const pages = addressesOf(entries);
	const olds = list.map((_, index) => valueAt(list, [index, 'from']));
	return list.flatMap((_, index) => [
		...judgeOld(source, index, olds, pages),
		...judgeNew(source, index, pages),
	]);
};

/** Addresses of the pages of entries, as redirects write them. */
const addressesOf = (entries: Content['entries']): ReadonlySet<string> =>
	new Set(
		entries.map(({ collection, id }) => `${collection === 'articles' ? 'practical' : collection}/${id}`),
	);

function judgeOld(
	source: YamlSource,
	index: number,
	olds: readonly unknown[],
	pages: ReadonlySet<string>,
): Finding[] {
	const old = olds[index];
	if (typeof old !== 'string') return [];
	const findings: Finding[] = [];
	if (pages.has(old)) findings.push(found('redirect-of-entry', source, index, 'from', old));
	if (olds.indexOf(old) < index) findings.push(found('listed-twice', source, index, 'from', old));
	return findings;
}

function judgeNew(source: YamlSource, index: number, pages: ReadonlySet<string>): Finding[] {
	const target = valueAt(source.value, ['redirects', index, 'to']);
	// what is not written as an address is the schema's to name
	if (typeof target !== 'string' || !ADDRESS.test(target) || pages.has(target)) return [];
	return [
		found('unknown-reference', source, index, 'to', target, {
			expected: '#entry',
			nearest: nearest(target, pages),
		}),
	];
}

const found = (
	code: 'redirect-of-entry' | 'listed-twice' | 'unknown-reference',
	source: YamlSource,
	index: number,
	field: 'from' | 'to',
	value: string,
	data: FindingData = {},
): Finding =>
	finding(code, source.at('redirects', index, field), {
		path: `redirects[${index}].${field}`,
		found: show(value),
		...data,
	});
