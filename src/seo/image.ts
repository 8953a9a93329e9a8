import type { ImageObjectLeaf, OrganizationLeaf } from 'schema-dts';

/** A picture of a page: a drawing of the guide, or a photograph with its author. */
export interface ImageSubject {
	readonly url: string;
	readonly caption: string;
	readonly width: number;
	readonly height: number;
	readonly encoding: string;
	/** Author of a photograph; the guide draws what has none. */
	readonly photographer?: string | undefined;
	/** Address of the licence, where it has one that is known. */
	readonly licence?: string | undefined;
	/** The page that says what may be reused. */
	readonly licencePage: string;
}

/** Addresses of the Creative Commons licences by their usual names, `CC BY-SA 4.0`; undefined for any other text. */
export function licenceAddress(name: string): string | undefined {
	const [, terms, version] =
		/^CC[ -](BY(?:-(?:NC|ND|SA|NC-SA|NC-ND))?)[ -](\d\.\d)$/.exec(name.trim().toUpperCase()) ?? [];
	if (terms && version) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
	return /^CC0(?: 1\.0)?$/i.test(name.trim())
		? 'https://creativecommons.org/publicdomain/zero/1.0/'
		: undefined;
}

/** The picture with who made it and how it may be used. */
export const imageLd = (
	{ url, caption, width, height, encoding, photographer, licence, licencePage }: ImageSubject,
	guide: OrganizationLeaf,
): ImageObjectLeaf => ({
	'@type': 'ImageObject',
	contentUrl: url,
	caption,
	width: `${width} px`,
	height: `${height} px`,
	encodingFormat: encoding,
	creator: photographer ? { '@type': 'Person', name: photographer } : guide,
	creditText: photographer ?? String(guide.name),
	...(licence ? { license: licence, acquireLicensePage: licencePage } : {}),
});
