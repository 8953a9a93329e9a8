import type { Content, Rule } from '../content.ts';
import { dangling, indexesOf } from '../dangling.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { isGroup, valueAt } from '../schema-walk.ts';

/** Each lists what a way in can lead to; one of them is enough. */
const LEADS = ['theme', 'kinds', 'page'];
/** Drawings that are made from lines of the basemap, and how the names of those files end. */
const LINES: ReadonlyMap<unknown, string> = new Map([
	['river', 'rivers.geojson'],
	['shores', 'shorelines.geojson'],
]);

/** What `home.yaml` and the stories of the first page name must be there. */
export const firstPage: Rule = (content) => [...ofHome(content), ...ofStories(content)];

function ofHome({ singles, ids }: Content): Finding[] {
	const home = singles['home.yaml'];
	if (!home?.isSound) return [];
	return [
		...indexesOf(home.value['ways']).flatMap((index) => {
			const way = valueAt(home.value, ['ways', index]);
			const isBare = isGroup(way) && LEADS.every((name) => way[name] === undefined);
			return [
				...dangling(home, ['ways', index, 'page'], '#entry', ids),
				...(isBare ? [finding('way-leads-nowhere', home.at('ways', index), { path: `ways[${index}]` })] : []),
			];
		}),
		...indexesOf(home.value['firstSteps']).flatMap((index) =>
			dangling(home, ['firstSteps', index], '#article', ids),
		),
	];
}

const ofStories = ({ entries, ids, layout }: Content): Finding[] =>
	entries
		.filter(({ collection }) => collection === 'stories')
		.flatMap(({ facts }) => {
			if (!facts?.isSound) return [];
			const drawing = facts.value['drawing'];
			const file = LINES.get(drawing);
			const isDrawable = !file || layout.mapFiles.some((name) => name.endsWith(file));
			return [
				...indexesOf(facts.value['more']).flatMap((index) => dangling(facts, ['more', index], '#entry', ids)),
				...(isDrawable
					? []
					: [
							finding('drawing-without-lines', facts.at('drawing'), {
								path: 'drawing',
								found: String(drawing),
								expected: `basemap/*${file}`,
							}),
						]),
			];
		});
