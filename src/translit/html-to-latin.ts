import { Parser } from 'htmlparser2';
import { isHumanAttribute, valueOf, type Attribute } from './human-attributes.ts';
import { jsonLdToLatin } from './json-ld-to-latin.ts';
import { inLatinScript, isScriptlessKazakh } from './language-tag.ts';
import { splice, type Edit } from './splice.ts';
import { toLatin } from './to-latin.ts';

/** What holds for the inside of an element, as its ancestors and itself say. */
interface Scope {
	readonly isKazakh: boolean;
	/** Code, or marked `translate="no"`: nothing in it changes, whatever its language. */
	readonly isKept: boolean;
	readonly isJsonLd: boolean;
}

const PAGE: Scope = { isKazakh: true, isKept: false, isJsonLd: false };
const KEPT_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp']);
const JSON_LD = 'application/ld+json';

/**
 * A finished Kazakh page in Latin letters: its text, the attributes people read and its JSON-LD are spelt anew,
 * `lang="kk"` becomes `lang="kk-Latn"`, all else stays byte for byte. Parts in another language stay as they
 * are; `lang="kk-Cyrl"` asks for the same in Kazakh.
 */
export function htmlToLatin(html: string): string {
	const edits: Edit[] = [];
	const scopes: Scope[] = [PAGE];
	let attributes: Attribute[] = [];
	const scope = () => scopes.at(-1) ?? PAGE;
	const change = (start: number, source: string, text: string) => {
		if (text !== source) edits.push({ start, end: start + source.length, text });
	};

	const parser = new Parser(
		{
			onopentagname() {
				attributes = [];
			},
			onattribute(name, value, quote) {
				if (quote === undefined) return; // it has no value
				const end = parser.endIndex - (quote === null ? 0 : 1);
				attributes.push({ name, value, start: end - value.length });
			},
			onopentag(element) {
				const own = scopeOf(element, attributes, scope());
				scopes.push(own);
				if (attributes.length === 0 || own.isKept || !own.isKazakh) return;
				for (const { name, value, start } of attributes) {
					if (name === 'lang') change(start, value, inLatinScript(value));
					else if (isHumanAttribute(name, element, attributes)) change(start, value, sourceToLatin(value));
				}
			},
			onclosetag() {
				scopes.pop();
			},
			ontext(source) {
				const { isKazakh, isKept, isJsonLd } = scope();
				if (!isKazakh || (isKept && !isJsonLd)) return;
				// Its end is exact, except that of a CDATA section, which lies three characters on.
				const start = html.lastIndexOf(source, parser.endIndex + 1 - source.length);
				change(start, source, isJsonLd ? jsonLdToLatin(source) : sourceToLatin(source));
			},
		},
		{ decodeEntities: false },
	);
	parser.end(html);
	return splice(html, edits);
}

function scopeOf(element: string, attributes: readonly Attribute[], around: Scope): Scope {
	const lang = valueOf(attributes, 'lang');
	const translate = valueOf(attributes, 'translate');
	const isCode = KEPT_ELEMENTS.has(element);
	if (lang === undefined && translate === undefined && !isCode) return around;
	return {
		isKazakh: lang === undefined ? around.isKazakh : isScriptlessKazakh(lang),
		isKept: translate === 'no' || isCode || (around.isKept && translate !== 'yes' && translate !== ''),
		isJsonLd: element === 'script' && !around.isKept && valueOf(attributes, 'type') === JSON_LD,
	};
}

const NUMERIC_ENTITY = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/** Source text in Latin letters; entities stay, except those that stand for a Cyrillic letter. */
function sourceToLatin(source: string): string {
	if (!source.includes('&#')) return toLatin(source);
	const decoded = source.replace(NUMERIC_ENTITY, (entity, hex?: string, decimal?: string) => {
		const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
		return codePoint >= 0x400 && codePoint <= 0x52f ? String.fromCodePoint(codePoint) : entity;
	});
	return toLatin(decoded);
}
