import { BLOCKS, type Block } from '#words/blocks.ts';
import { type Namer, pairing } from '../block-pairs.ts';
import type { Entry, Rule } from '../content.ts';
import type { Finding, FindingData, Spot } from '../finding.ts';
import type { FindingCode } from '../findings.ts';
import type { KnownIds } from '../known-ids.ts';
import { lineFinder } from '../line-at.ts';
import { finding } from '../make-finding.ts';
import { nearest } from '../nearest.ts';
import type { WordsSource } from '../read-words.ts';
import { type Mark, scanMdx, type TagMark } from '../scan-mdx.ts';
import { show } from '../show.ts';
import { stopsOf } from './routes.ts';

const TABLE: Readonly<Record<string, Block>> = BLOCKS;
const NAMES = Object.keys(TABLE);
const LIST = NAMES.map((name) => `<${name}>`).join(', ');
const CODE_TAGS = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'link', 'meta']);
/** Names of blocks as editors may say them. */
const SPOKEN = new Map(
	Object.entries({
		аңыз: 'Legend',
		легенда: 'Legend',
		даулы: 'Disputed',
		спорно: 'Disputed',
		белгісіз: 'Unknown',
	})
		.concat(
			Object.entries({ неизвестно: 'Unknown', құрмет: 'Respect', уважение: 'Respect', әдеп: 'Respect' }),
		)
		.concat(Object.entries({ ескерту: 'Warning', назар: 'Warning', внимание: 'Warning', аялдама: 'Stop' }))
		.concat(Object.entries({ остановка: 'Stop', орын: 'Place', место: 'Place' })),
);

/** Words files hold the fixed blocks and Markdown, no code and no HTML. */
export const blocks: Rule = ({ entries, ids }) =>
	entries.flatMap((entry) => [...entry.words.values()].flatMap((words) => checkBody(words, entry, ids)));

/** How the block is written, for the remedy. */
const example = (name: string): string =>
	`<${[name, ...(TABLE[name]?.attributes ?? []).map((attribute) => `${attribute}="…"`)].join(' ')}> … </${name}>`;

function checkBody(
	{ file, body, linesBefore, trouble }: WordsSource,
	entry: Entry,
	ids: KnownIds,
): Finding[] {
	const lineAt = lineFinder(body);
	const spot = (offset: number): Spot => {
		const { line, column } = lineAt(offset);
		return { file, line: linesBefore + line, column };
	};
	const name = (code: FindingCode, { offset }: { offset: number }, data: FindingData = {}): Finding =>
		finding(code, spot(offset), data);
	const marks = scanMdx(body);
	const findings = marks.flatMap((mark) => judgeMark(mark, name, entry, ids));
	const half = new Set(marks.flatMap(halfNamed));
	const pairs = pairing(marks.filter(isKnownTag), body, name).filter(
		({ code, expected }) => !(code === 'block-unopened' && half.has(expected)), // its opening tag is named already
	);
	const all = [...findings, ...pairs];
	if (!trouble || all.length > 0) return all;
	const found = show(body.split('\n')[trouble.line - 1] ?? '');
	return [
		finding('mdx-syntax', { file, line: linesBefore + trouble.line, column: trouble.column }, { found }),
	];
}

/** The block that a broken or misspelt opening tag was to open. */
function halfNamed(mark: Mark): (string | undefined)[] {
	if (mark.kind === 'broken') return [`<${/^<([\p{L}\p{N}]+)/u.exec(mark.text)?.[1] ?? ''}>`];
	return isTag(mark) && !(mark.name in TABLE) ? [`<${nearest(mark.name, NAMES, SPOKEN) ?? ''}>`] : [];
}

const isTag = (mark: Mark): mark is TagMark => 'attributes' in mark;
const isKnownTag = (mark: Mark): mark is TagMark => isTag(mark) && mark.name in TABLE;

const CODE_OF_MARK = {
	import: 'mdx-import',
	expression: 'mdx-expression',
	comment: 'html-comment',
	address: 'angle-link',
	'less-than': 'less-than',
	broken: 'block-broken',
} as const satisfies Record<string, FindingCode>;

function judgeMark(mark: Mark, name: Namer, entry: Entry, ids: KnownIds): Finding[] {
	if (!isTag(mark)) {
		const found = mark.kind === 'import' ? mark.text.split(/\s/)[0]! : show(mark.text);
		return [name(CODE_OF_MARK[mark.kind], mark, { found })];
	}
	if (!(mark.name in TABLE)) return mark.kind === 'close' ? [] : [unknownTag(mark, name)];
	return mark.kind === 'close' ? [] : judgeBlock(mark, name, entry, ids);
}

function unknownTag(mark: TagMark, name: Namer): Finding {
	const lower = mark.name.toLowerCase();
	if (CODE_TAGS.has(lower)) return name('raw-script', mark, { found: show(mark.text) });
	const meant = nearest(mark.name, NAMES, SPOKEN);
	const isBlockLike = meant !== undefined || /^\P{Ll}/u.test(mark.name);
	if (!isBlockLike) return name('raw-html', mark, { found: show(mark.text) });
	return name('unknown-block', mark, {
		found: `<${mark.name}>`,
		expected: LIST,
		nearest: meant && `<${meant}>`,
	});
}

function judgeBlock(mark: TagMark, name: Namer, entry: Entry, ids: KnownIds): Finding[] {
	const block = TABLE[mark.name]!;
	const expected = example(mark.name);
	const findings: Finding[] = [];
	for (const { name: attribute, raw, value } of mark.attributes) {
		if (!block.attributes.includes(attribute)) {
			findings.push(
				name('attribute-unknown', mark, {
					found: attribute,
					expected,
					nearest: nearest(attribute, block.attributes),
				}),
			);
		} else if (value === undefined)
			findings.push(name('attribute-quotes', mark, { found: show(raw || attribute), expected }));
	}
	for (const attribute of block.attributes) {
		const written = mark.attributes.find((one) => one.name === attribute);
		const isMisspelt = findings.some(
			({ code, nearest: meant }) => code === 'attribute-unknown' && meant === attribute,
		);
		if ((!written || written.value?.trim() === '') && !isMisspelt) {
			findings.push(name('attribute-missing', mark, { found: attribute, expected }));
		}
	}
	const id = mark.attributes.find((one) => one.name === 'id')?.value?.trim();
	if (block.routesOnly && entry.collection !== 'routes')
		return [...findings, name('stop-outside-route', mark)];
	return id ? [...findings, ...judgeId(mark, id, name, entry, ids)] : findings;
}

function judgeId(
	mark: TagMark,
	id: string,
	name: Namer,
	{ facts, collection }: Entry,
	ids: KnownIds,
): Finding[] {
	if (mark.name === 'Stop' && collection === 'routes') {
		if (!facts?.isSound) return [];
		const stops = stopsOf(facts).map(({ place }) => place);
		const isRouteBroken = !stops.every((stop) => ids.has('#place-or-settlement', stop)); // the misspelling is there
		if (stops.includes(id) || (isRouteBroken && ids.has('#place-or-settlement', id))) return [];
		return [
			name('stop-not-in-route', mark, { found: id, expected: stops.join(', '), nearest: nearest(id, stops) }),
		];
	}
	if (ids.has('#entry', id)) return [];
	const data = { found: id, expected: '#entry', nearest: ids.nearest('#entry', id) };
	return [name('unknown-reference', mark, data)];
}
