import { isMap, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Finding, Spot } from './finding.ts';
import { finding } from './make-finding.ts';
import { mendLines } from './mend-yaml.ts';
import { show } from './show.ts';
import { positionOf, positionOfKey } from './yaml-position.ts';
import { aliasFinding, structureFinding } from './yaml-trouble.ts';

/** YAML that was read, with the spot of everything in it. */
export interface YamlSource {
	readonly file: string;
	/** A mapping; empty if the file could not be read so far. */
	readonly value: Readonly<Record<string, unknown>>;
	/** False if its structure is broken: then its fields are not worth checking. */
	readonly isSound: boolean;
	readonly findings: readonly Finding[];
	/** Where the value at this path stands. */
	readonly at: (...path: PropertyKey[]) => Spot;
	/** A single value as it is written, `+7…` where YAML reads a number. */
	readonly written: (...path: PropertyKey[]) => string | undefined;
	/** Where the key at this path stands. */
	readonly atKey: (...path: PropertyKey[]) => Spot;
}

/** Reads YAML that begins after `linesBefore` lines of the file. Mistakes that are easily guessed are mended and named. */
export function readYaml(file: string, text: string, linesBefore = 0): YamlSource {
	const { mended, findings } = mendLines(file, text.replaceAll(/\r\n?/g, '\n'), linesBefore);
	const lines = new LineCounter();
	const document = parseDocument(mended, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
	const spot = ({ line, column }: { line: number; column: number }): Spot => ({
		file,
		line: line + linesBefore,
		column,
	});
	const inSource = mended.split('\n');

	const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
	for (const error of duplicates) {
		const at = spotOf(error, lines);
		const key = /^[^:]*/.exec(inSource[at.line - 1]!.slice(at.column - 1))![0];
		findings.push(finding('yaml-duplicate-key', spot(at), { found: show(key) }));
	}
	const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
	if (broken) {
		const named = structureFinding(broken, spotOf(broken, lines), inSource, spot);
		const isEcho = findings.some(({ line }) => Math.abs(line - named.line) <= 1); // of a mended line
		if (!isEcho) findings.push(named);
	}
	const value = broken ? undefined : toValue(document);
	if (value instanceof ReferenceError) findings.push(aliasFinding(inSource, spot));
	const isMapping =
		isMap(document.contents) && typeof value === 'object' && !(value instanceof ReferenceError);
	if (!isMapping && !broken && !(value instanceof ReferenceError)) {
		const isEmpty = document.contents === null;
		const at = spot(positionOf(document, lines, []));
		findings.push(
			isEmpty ? finding('file-empty', at) : finding('yaml-not-fields', at, { found: show(value) }),
		);
	}
	return {
		file,
		value: isMapping ? (value as Record<string, unknown>) : {},
		isSound: isMapping,
		findings,
		at: (...path) => spot(positionOf(document, lines, path)),
		written: (...path) => {
			const node = document.getIn(path, true);
			return isScalar(node) ? node.source : undefined;
		},
		atKey: (...path) => spot(positionOfKey(document, lines, path)),
	};
}

const spotOf = (error: YAMLError, lines: LineCounter) => {
	const { line, col } = lines.linePos(error.pos[0]);
	return { line: Math.max(1, line), column: Math.max(1, col) };
};

function toValue(document: { toJS: () => unknown }): unknown {
	try {
		return document.toJS();
	} catch (error) {
		return error instanceof Error ? new ReferenceError(error.message) : undefined; // an alias without its anchor
	}
}
