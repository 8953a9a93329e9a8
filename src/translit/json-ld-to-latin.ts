import { inLatinScript, isScriptlessKazakh } from './language-tag.ts';
import { splice, type Edit } from './splice.ts';
import { toLatin } from './to-latin.ts';

/** Properties of schema.org (and `@value` of JSON-LD) that hold words for people. */
const HUMAN_KEYS: ReadonlySet<string> = new Set([
	...[
		'name',
		'alternateName',
		'legalName',
		'givenName',
		'familyName',
		'additionalName',
		'jobTitle',
		'slogan',
	],
	...[
		'headline',
		'alternativeHeadline',
		'description',
		'disambiguatingDescription',
		'abstract',
		'about',
		'text',
	],
	...[
		'articleBody',
		'articleSection',
		'caption',
		'keywords',
		'creditText',
		'copyrightNotice',
		'award',
		'mentions',
	],
	...['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry', 'touristType', 'serviceType'],
	...['category', 'value', 'unitText', 'conditionsOfAccess', 'accessibilitySummary', 'knowsAbout', '@value'],
]);
const LANGUAGE_KEYS: ReadonlySet<string> = new Set(['inLanguage', '@language']);

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** An object or a list of the document; a list takes the key it stands under. */
interface Holder {
	readonly parent: Holder | undefined;
	readonly isList: boolean;
	readonly key: string;
	readonly isContext: boolean;
	language?: string;
}

interface Value {
	readonly start: number;
	readonly end: number;
	readonly key: string;
	readonly text: string;
	readonly holder: Holder;
}

/**
 * JSON-LD of a Kazakh page in Latin letters: words for people are spelt anew and `inLanguage: "kk"` becomes
 * `"kk-Latn"`. An object in another language (also `kk-Cyrl`) stays, and so does text that is no JSON.
 */
export function jsonLdToLatin(json: string): string {
	if (!isJson(json)) return json;
	const edits: Edit[] = [];
	for (const value of textValues(json)) {
		const latin = latinOf(value);
		if (latin !== value.text) edits.push({ start: value.start, end: value.end, text: quote(latin) });
	}
	return splice(json, edits);
}

function latinOf({ key, text, holder }: Value): string {
	if (holder.isContext) return text;
	if (LANGUAGE_KEYS.has(key)) return holder.isList ? text : inLatinScript(text);
	return HUMAN_KEYS.has(key) && isInKazakh(holder) ? toLatin(text) : text;
}

/** The nearest language named counts; where none is, the object speaks the language of its page. */
function isInKazakh(holder: Holder): boolean {
	let nearest: Holder | undefined = holder;
	while (nearest !== undefined && nearest.language === undefined) nearest = nearest.parent;
	return nearest?.language === undefined || isScriptlessKazakh(nearest.language);
}

/** All strings that are values. They are collected before any is judged: `inLanguage` may come last in its object. */
function textValues(json: string): Value[] {
	const values: Value[] = [];
	let holder: Holder = { parent: undefined, isList: true, key: '', isContext: false };
	let key = '';
	let isKeyNext = false;
	for (const { 0: token, index } of json.matchAll(TOKEN)) {
		if (token === '{' || token === '[') {
			const under = holder.isList ? holder.key : key;
			const isContext = holder.isContext || under === '@context';
			holder = { parent: holder, isList: token === '[', key: under, isContext };
			isKeyNext = token === '{';
		} else if (token === '}' || token === ']') {
			holder = holder.parent ?? holder;
		} else if (token === ',') {
			isKeyNext = !holder.isList;
		} else if (token === ':') {
			isKeyNext = false;
		} else if (isKeyNext) {
			key = unquote(token);
		} else {
			const text = unquote(token);
			const under = holder.isList ? holder.key : key;
			if (LANGUAGE_KEYS.has(under) && !holder.isList) holder.language = text;
			values.push({ start: index, end: index + token.length, key: under, text, holder });
		}
	}
	return values;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

const unquote = (token: string) => JSON.parse(token) as string;
// «<» is escaped, so that no word can close the script element around it.
const quote = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');
