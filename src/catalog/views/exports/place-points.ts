import type { Locale } from '#domain/locale.ts';
import type { Folder, Point } from '#exports/point.ts';
import { useUi } from '#i18n/ui.ts';
import type { Entries } from '../../entries.ts';
import { spell } from '../../spell.ts';
import { districtById, placeById } from '../../stops.ts';
import { pickText } from '../../translate.ts';
import { summaryOf } from '../card.ts';
import { placePicture } from '../picture.ts';
import { said } from '../said.ts';
import { sourceView } from '../sources.ts';
import { pictureAddress } from './picture-address.ts';
import { precisionWords } from './precision-words.ts';
import { registryEntries, type RegistryEntry } from './registry-entries.ts';
import { spellSaid } from './spell-said.ts';

const SECTIONS = ['sights', 'museums', 'stays', 'services'] as const;

/** Every located place of the registry, in folders by section. */
export const placeFolders = (entries: Entries, locale: Locale, site: URL): Promise<Folder[]> =>
	Promise.all(
		SECTIONS.map(async (section) => {
			const located = registryEntries(entries).filter(
				(entry) => entry.section === section && entry.facts.location,
			);
			const ui = useUi(locale);
			return {
				name: spell(section === 'services' ? ui('district.services') : ui(section), locale),
				points: await Promise.all(located.map((entry) => placePoint(entries, entry, locale, site))),
			};
		}),
	);

async function placePoint(
	entries: Entries,
	{ id, facts, words, path }: RegistryEntry,
	locale: Locale,
	site: URL,
): Promise<Point> {
	const ui = useUi(locale);
	const { point, precision, source } = facts.location!;
	const place = placeById(entries, id);
	const kindName = spell(ui.term('kind', facts.kind), locale);
	const district = districtById(entries, facts.district);
	const others = facts.historicNames?.map(({ name }) => name).join(', ');
	return {
		name: spellSaid(said(facts.name, locale), locale),
		kind: facts.kind,
		kindName,
		description: [
			[kindName, district && spell(pickText(district.facts.name, locale), locale), facts.registry]
				.filter(Boolean)
				.join(' · '),
			others ? spell(ui('place.otherNames', { names: others }), locale) : '',
			spellSaid(summaryOf(words, locale), locale),
			precisionWords(precision, locale),
		].filter(Boolean),
		lngLat: point,
		source: sourceView(source).title,
		page: new URL(path(locale), site).href,
		...(place ? { picture: await pictureAddress(placePicture(entries, place, locale), locale, site) } : {}),
	};
}
