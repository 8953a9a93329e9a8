import type { ImageObjectLeaf } from 'schema-dts';
import type { Locale } from '#domain/locale.ts';
import { doorPath, withBase } from '#paths.ts';
import type { Publisher } from '#seo/organization.ts';
import type { Ld } from '#seo/thing.ts';
import { region } from '../../region.ts';
import { pickText } from '../../translate.ts';
import type { PictureView } from '../picture.ts';

/** What only the layout knows when a page tells search engines about itself. */
export interface StructuredContext {
	/** The full address of a path on this site. */
	readonly full: (path: string) => string;
	/** The picture of the page, where it has one. */
	readonly image?: ImageObjectLeaf | undefined;
}

/** What a page tells search engines about its subject, besides the way to it. */
export interface StructuredView {
	readonly picture?: PictureView;
	readonly things: (at: StructuredContext) => readonly Ld[];
}

/** The association as its pages name it. */
export function publisher(locale: Locale, { full }: Pick<StructuredContext, 'full'>): Publisher {
	const { association, name } = region();
	const { contacts } = association;
	return {
		name: pickText(association.name, locale),
		home: full(doorPath()),
		logo: full(withBase('/icons/emblem-512.png')),
		area: pickText(name, locale),
		phones: contacts?.phones ?? [],
		email: contacts?.email,
		website: contacts?.website,
	};
}
