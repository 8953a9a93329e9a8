import { glossaryEntry } from '../../schemas/glossary.ts';
import type { Rule } from '../content.ts';
import { FACTS, REGION, singleFiles, wordsSchema } from '../fields-of.ts';
import { isPointPath } from './coordinates.ts';
import { isGroup } from '../schema-walk.ts';
import { finding } from '../make-finding.ts';
import { show } from '../show.ts';
import { zodFindings } from '../zod-findings.ts';

/** Holds every YAML file and every head of a words file against its schema. */
export const fields: Rule = ({ region, singles, entries, glossary }) => {
	const context = { isSpokenOfElsewhere: isPointPath, registryPrefix: region.prefix };
	const ofRegion = region.source?.isSound ? zodFindings(REGION, region.source, context) : [];
	const ofSingles = singleFiles(singles).flatMap(({ schema, source }) =>
		source.isSound ? zodFindings(schema, source) : [],
	);
	const ofEntries = entries.flatMap(({ collection, facts, words }) => {
		const head = wordsSchema(collection);
		return [
			...(facts?.isSound ? zodFindings(FACTS[collection], facts, context) : []),
			...[...words.values()].flatMap((one) => (head && one.head?.isSound ? zodFindings(head, one.head) : [])),
		];
	});
	const ofGlossary = glossary.flatMap((source) =>
		Object.entries(source.value).flatMap(([key, value]) =>
			isGroup(value)
				? zodFindings(glossaryEntry(), source, { base: [key] })
				: [finding('yaml-not-fields', source.at(key), { path: key, found: show(value) })],
		),
	);
	return [...ofRegion, ...ofSingles, ...ofEntries, ...ofGlossary];
};
