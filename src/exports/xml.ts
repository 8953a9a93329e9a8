import { plainText } from './plain-text.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element; a document is built as a tree and printed once, so that escaping is never forgotten. */
export interface XmlNode {
	readonly name: string;
	readonly attributes: Attributes;
	readonly children: readonly XmlNode[] | string;
}

/** An element that holds others. */
export const node = (
	name: string,
	children: readonly XmlNode[] = [],
	attributes: Attributes = {},
): XmlNode => ({ name, attributes, children });

/** An element that holds text; none where there is nothing to say. */
export const leaf = (name: string, text: string | undefined, attributes: Attributes = {}): XmlNode[] =>
	text === undefined || plainText(text).trim() === '' ? [] : [{ name, attributes, children: text }];

/** The document with this root, as text in UTF-8. */
export const printXml = (root: XmlNode): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\n': '&#10;',
	'\t': '&#9;',
};

const escapedText = (text: string): string =>
	plainText(text).replace(/[&<>]/g, (character) => ENTITIES[character]!);

/** A line break in an attribute would reach the reader as a space. */
const escapedAttribute = (text: string): string =>
	plainText(text).replace(/[&<>"\n\t]/g, (character) => ENTITIES[character]!);

function print({ name, attributes, children }: XmlNode, indent: string): string {
	const given = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapedAttribute(value)}"`],
	);
	const open = `${indent}<${name}${given.join('')}`;
	if (children.length === 0) return `${open}/>\n`;
	if (typeof children === 'string') return `${open}>${escapedText(children)}</${name}>\n`;
	const inside = children.map((child) => print(child, `${indent}\t`)).join('');
	return `${open}>\n${inside}${indent}</${name}>\n`;
}
