import type { YAMLError } from 'yaml';
import type { Finding, Spot } from './finding.ts';
import type { FindingCode } from './findings.ts';
import { finding } from './make-finding.ts';
import { show } from './show.ts';

const OPENED = /(?:^\s*(?:- )?|:\s+|- )(["'])((?:(?!\1).)*)$/;

/** The one finding that tells best why the parser stumbled; what follows it is mostly its echo. */
export function structureFinding(
	error: YAMLError,
	at: { line: number; column: number },
	source: readonly string[],
	spot: (at: { line: number; column: number }) => Spot,
): Finding {
	const quoted = source.findIndex((line) => OPENED.test(line) && !/^\s*#/.test(line));
	if (quoted !== -1 && error.code !== 'MULTIPLE_DOCS') {
		const column = OPENED.exec(source[quoted]!)!;
		const start = column.index + column[0].indexOf(column[1]!) + 1;
		return finding('yaml-quote-unclosed', spot({ line: quoted + 1, column: start }));
	}
	const lineText = source[at.line - 1] ?? '';
	const found = show(lineText);
	const isBracket = /Flow (sequence|map)/.test(error.message);
	if (isBracket) {
		const opened = source.findLastIndex((line, index) => index < at.line && /[[{]/.test(line));
		const line = opened === -1 ? at.line : opened + 1;
		const column = Math.max(1, (source[line - 1] ?? '').search(/[[{]/) + 1);
		return finding('yaml-bracket-unclosed', spot({ line, column }), { found: show(source[line - 1] ?? '') });
	}
	const code = codeOf(error, source, at.line);
	if (code !== 'yaml-special-character') return finding(code, spot(atOwnLine(error, source, at)), { found });
	return finding(code, spot({ line: at.line, column: Math.max(1, lineText.search(/[*&!%@`|>]/) + 1) }), {
		found,
	});
}

/** A value that runs into the next line is blamed where it begins; the culprit is the next line. */
function atOwnLine(error: YAMLError, source: readonly string[], at: { line: number; column: number }) {
	const [before, own, after] = [-2, -1, 0].map((step) => indentOf(source[at.line + step] ?? ''));
	const isOwn = before === after && own !== after && INNER_KEY.test(source[at.line - 1] ?? ''); // it alone is out of line
	const isNext =
		!isOwn && error.code === 'BLOCK_AS_IMPLICIT_KEY' && !isColonInValue(source[at.line - 1] ?? '');
	return isNext ? { line: at.line + 1, column: /^\s*/.exec(source[at.line] ?? '')![0].length + 1 } : at;
}

const indentOf = (line: string): number => /^\s*/.exec(line)![0].length;

/** Keys that never stand at the left edge. */
const INNER_KEY =
	/^\s*(kk|ru|en|value|source|asOf|point|precision|settlement|km|origin|regime|until|title|url|date):/;

const isColonInValue = (line: string): boolean => /:\s+\S.*:(\s|$)/.test(line);

function codeOf({ code, message }: YAMLError, source: readonly string[], line: number): FindingCode {
	const text = source[line - 1] ?? '';
	if (code === 'TAB_AS_INDENT') return 'yaml-tab';
	if (code === 'MULTIPLE_DOCS') return 'yaml-several-documents';
	if (/(^|[:-]\s+)[*&!%@`](?!\s|$)/.test(text.trim())) return 'yaml-special-character';
	if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS') return 'yaml-special-character';
	if (code === 'BLOCK_AS_IMPLICIT_KEY')
		return isColonInValue(text) ? 'yaml-colon-in-value' : 'yaml-indentation';
	if (code === 'MULTILINE_IMPLICIT_KEY' || /Implicit map keys/.test(message)) {
		return /:(\s|$)/.test(text) ? 'yaml-indentation' : 'yaml-colon-missing';
	}
	if (code === 'BAD_INDENT' || /same column/.test(message)) return 'yaml-indentation';
	if (code === 'UNEXPECTED_TOKEN' && /node end|map-value-ind/.test(message) && !/["']/.test(text))
		return 'yaml-indentation';
	return 'yaml-syntax';
}

/** An unquoted `*…` reads as a reference to something named elsewhere. */
export function aliasFinding(
	source: readonly string[],
	spot: (at: { line: number; column: number }) => Spot,
): Finding {
	const index = source.findIndex((line) => /(^|[:[,{-]\s*)\*/.test(line));
	const line = Math.max(0, index);
	return finding(
		'yaml-special-character',
		spot({ line: line + 1, column: (source[line] ?? '').indexOf('*') + 1 }),
		{
			found: show(source[line] ?? ''),
		},
	);
}
