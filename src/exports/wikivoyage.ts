/** One entry as Wikivoyage lists it; what is unknown is left empty for others to fill in. */
export interface Listing {
	readonly type: 'see' | 'sleep';
	readonly name: string;
	/** The name in the local script. */
	readonly alt?: string | undefined;
	/** The place's own site. */
	readonly url?: string | undefined;
	readonly email?: string | undefined;
	readonly address?: string | undefined;
	/** `[longitude, latitude]`, only where it is the thing itself. */
	readonly point?: readonly [number, number] | undefined;
	readonly directions?: string | undefined;
	readonly phones: readonly string[];
	readonly hours?: string | undefined;
	readonly price?: string | undefined;
	/** Title of the article in the Wikipedia of the same language. */
	readonly wikipedia?: string | undefined;
	readonly wikidata?: string | undefined;
	readonly checkedOn: string;
	readonly content: string;
}

/** The listings of one district. */
export interface ListingGroup {
	readonly title: string;
	readonly listings: readonly Listing[];
}

const TITLES = { see: 'See', sleep: 'Sleep' } as const;

/** Text ready to paste into Wikivoyage, by district. `note` says whose it is and how it may be used. */
export const toWikivoyage = (groups: readonly ListingGroup[], note: string): string =>
	[
		`<!-- ${note.replaceAll('--', '–')} -->`,
		...groups.flatMap(({ title, listings }) => [`\n== ${wiki(title)} ==`, ...sections(listings)]),
		'',
	].join('\n');

const sections = (listings: readonly Listing[]): string[] =>
	(['see', 'sleep'] as const).flatMap((type) => {
		const ofType = listings.filter((listing) => listing.type === type);
		return ofType.length > 0 ? [`\n=== ${TITLES[type]} ===`, ...ofType.map(template)] : [];
	});

function template(listing: Listing): string {
	const { type, name, alt, url, email, address, point, directions, phones, hours, price, content } = listing;
	const times = type === 'sleep' ? { checkin: '', checkout: '' } : { hours };
	const lines: readonly Readonly<Record<string, string | undefined>>[] = [
		{ name, alt, url, email },
		{ address, lat: point && String(point[1]), long: point && String(point[0]), directions },
		{ phone: phones.join(', '), tollfree: '' },
		{ ...times, price },
		{ wikipedia: listing.wikipedia, wikidata: listing.wikidata, lastedit: listing.checkedOn },
		{ content },
	];
	const written = lines.map((line) =>
		Object.entries(line)
			.map(([key, value]) => `| ${key}=${wiki(value ?? '')}`)
			.join(' '),
	);
	return [`* {{${type}`, ...written, '}}'].join('\n');
}

/** Words that wiki text takes as they are: what has a meaning there is written as a character reference. */
const wiki = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[|{}[\]<>~]|''+|__|&(?=[\w#]+;)/g, (mark) =>
			[...mark].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
		);
