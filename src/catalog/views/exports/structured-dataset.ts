import { writtenOf, type Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { dataPath } from '#paths.ts';
import { datasetLd } from '#seo/dataset.ts';
import { organizationLd } from '#seo/organization.ts';
import type { Entries } from '../../entries.ts';
import { region } from '../../region.ts';
import { pickText } from '../../translate.ts';
import { publisher, type StructuredView } from '../structured/context.ts';
import type { DownloadGroup } from './data-page.ts';
import { lastCheckedOn } from './guide-about.ts';

/** What the page about the open data tells search engines. */
export const structuredDataset = (
	entries: Entries,
	locale: Locale,
	groups: readonly DownloadGroup[],
): StructuredView => ({
	things: ({ full }) => {
		const ui = useUi(locale);
		const area = pickText(region().name, locale);
		return [
			datasetLd(
				{
					name: `${ui('data')} – ${area}`,
					description: `${ui('data.intro')} ${ui('data.places.about')}`,
					url: full(dataPath(locale)),
					language: writtenOf(locale),
					keywords: [ui('sights'), ui('museums'), ui('stays'), ui('routes'), area],
					modified: lastCheckedOn(entries),
					licence: region().licence?.url,
					area,
					bbox: region().bbox,
					files: groups.flatMap(({ title, files }) =>
						files.map(({ href, label, mediaType, bytes }) => ({
							name: `${title}, ${label}`,
							url: full(href),
							encoding: mediaType,
							bytes,
						})),
					),
				},
				organizationLd(publisher(locale, { full })),
			),
		];
	},
});
