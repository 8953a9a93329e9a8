import type { OrganizationLeaf, WebSiteLeaf } from 'schema-dts';

/** Who publishes the guide. */
export interface Publisher {
	readonly name: string;
	/** First address of the site, to which the identifiers belong. */
	readonly home: string;
	readonly logo: string;
	readonly area: string;
	readonly phones: readonly string[];
	readonly email?: string | undefined;
	readonly website?: string | undefined;
}

/** The guide as a whole in one language. */
export interface Guide {
	readonly name: string;
	/** Its names in the other languages. */
	readonly otherNames: readonly string[];
	readonly description: string;
	readonly url: string;
	readonly languages: readonly string[];
	readonly licence?: string | undefined;
}

const publisherId = (home: string): string => `${home}#publisher`;

/** The association, with the contacts it has published. */
export const organizationLd = ({
	name,
	home,
	logo,
	area,
	phones,
	email,
	website,
}: Publisher): OrganizationLeaf => ({
	'@type': 'Organization',
	'@id': publisherId(home),
	name,
	url: home,
	logo,
	areaServed: { '@type': 'AdministrativeArea', name: area },
	...(phones.length > 0 ? { telephone: phones } : {}),
	...(email ? { email } : {}),
	...(website ? { sameAs: website } : {}),
});

/** The guide or the association by name only, as the author of something. */
export const authorLd = ({ name, home }: Pick<Publisher, 'name' | 'home'>): OrganizationLeaf => ({
	'@type': 'Organization',
	name,
	url: home,
});

/** The site, for the name that search engines show above its addresses. */
export const webSiteLd = (
	{ name, otherNames, description, url, languages, licence }: Guide,
	publisher: Publisher,
): WebSiteLeaf => ({
	'@type': 'WebSite',
	'@id': `${url}#website`,
	name,
	...(otherNames.length > 0 ? { alternateName: otherNames } : {}),
	description,
	url,
	inLanguage: languages,
	publisher: { ...authorLd(publisher), '@id': publisherId(publisher.home) },
	...(licence ? { license: licence } : {}),
});
