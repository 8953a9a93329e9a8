import type { Content, Entry, Rule } from '../content.ts';
import { wordsSchema } from '../fields-of.ts';
import type { Finding } from '../finding.ts';
import type { TreeFile } from '../read-tree.ts';
import { finding, startOf } from '../make-finding.ts';

/** What stands against the files themselves, before their fields are looked at. */
export const files: Rule = (content) => [
	...content.layout.findings,
	...allFiles(content).flatMap(encoding),
	...readingFindings(content),
	...(content.layout.region ? [] : [finding('region-missing', startOf('region.yaml'))]),
	...content.entries.flatMap((entry) => completeness(entry, content)),
];

const allFiles = ({ layout }: Content): TreeFile[] => [
	...(layout.region ? [layout.region] : []),
	...layout.singles,
	...layout.glossary,
	...layout.ui,
	...layout.entries.flatMap(({ facts, words }) => [...(facts ? [facts] : []), ...words.values()]),
];

function encoding({ path, content }: TreeFile): Finding[] {
	if (!content) return [];
	if ('encoding' in content) {
		return [
			finding('file-not-utf8', { file: path, line: content.line, column: 1 }, { found: content.encoding }),
		];
	}
	return content.mark ? [finding('byte-order-mark', startOf(path))] : [];
}

const readingFindings = ({ region, singles, entries, glossary }: Content): Finding[] => [
	...(region.source?.findings ?? []),
	...Object.values(singles).flatMap(({ findings }) => findings),
	...entries.flatMap(({ facts, words }) => [
		...(facts?.findings ?? []),
		...[...words.values()].flatMap(({ findings }) => findings),
	]),
	...glossary.flatMap(({ findings }) => findings),
];

/** Each entry needs its facts, and words in at least one language; the other languages are asked for. */
function completeness({ collection, files: found, factsPath }: Entry, { region }: Content): Finding[] {
	const findings: Finding[] = [];
	if (!found.facts) {
		findings.push(finding('facts-missing', startOf(factsPath), { expected: factsPath.split('/').at(-1) }));
	}
	if (!wordsSchema(collection)) return findings;
	for (const [locale, { path }] of found.words) {
		if (!region.locales.includes(locale)) findings.push(finding('language-unused', startOf(path)));
	}
	const missing = region.locales
		.filter((locale) => !found.words.has(locale))
		.map((locale) => `${locale}.mdx`);
	if (missing.length === region.locales.length) {
		findings.push(finding('words-missing', startOf(factsPath), { expected: missing.join(', ') }));
	} else {
		findings.push(
			...missing.map((expected) => finding('language-missing', startOf(factsPath), { expected })),
		);
	}
	return findings;
}
