import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WRITTEN_LOCALES } from '../../src/domain/locale.ts';

const KINDS = ['mausoleum', 'archaeological-site', 'lake', 'monument', 'mosque', 'nature'];
const DISTRICTS = ['aral', 'kazaly', 'karmakshy', 'shieli', 'zhanakorgan'];

/** The words of one synthetic entry: as long as a usual one, with a link, headings and a note. */
export const syntheticWords = (index: number): string => `---
summary: Entry number ${index} was made to measure how fast the guide is built and how much memory that takes.
---

${`This paragraph stands for what an editor would write about place ${index}: what one sees there today, how old it is and who looks after it. `.repeat(3)}

## History

${'A town stood here, and then it did not; the river moved, and the people moved with it. '.repeat(5)}See <Place id="entry-${(index + 1) % 100}">the next one</Place>.

<Legend>
They say that number ${index} was built in a single night.
</Legend>

## Getting there

${'Leave the highway, follow the track, and ask in the last village whether the ford is dry. '.repeat(4)}
`;

/**
 * Writes a content folder with `entries` sights into `dir`, beside the real region, districts, settlements and base map;
 * `more` is added to its `region.yaml`.
 */
export function writeSyntheticContent(dir: string, entries: number, more = ''): void {
	rmSync(dir, { recursive: true, force: true });
	mkdirSync(dir, { recursive: true });
	for (const part of ['region.yaml', 'districts', 'settlements', 'basemap']) {
		cpSync(join('content', part), join(dir, part), { recursive: true });
	}
	appendFileSync(join(dir, 'region.yaml'), more);
	for (let index = 0; index < entries; index++) {
		const folder = join(dir, 'sights', `entry-${index}`);
		mkdirSync(folder, { recursive: true });
		const lng = 60 + ((index * 0.618034) % 1) * 7;
		const lat = 43.5 + ((index * 0.754878) % 1) * 3;
		writeFileSync(
			join(folder, 'sight.yaml'),
			`registry: KZO-${String(1000 + index).padStart(4, '0')}
name: { kk: Орын ${index}, ru: Место ${index}, en: Place ${index} }
kind: ${KINDS[index % KINDS.length]}
district: ${DISTRICTS[index % DISTRICTS.length]}
location: { point: [${lng.toFixed(4)}, ${lat.toFixed(4)}], precision: exact, source: https://example.org/map }
sources: [https://example.org/${index}]
checkedOn: 2026-01-01
`,
		);
		for (const locale of WRITTEN_LOCALES) writeFileSync(join(folder, `${locale}.mdx`), syntheticWords(index));
	}
}
