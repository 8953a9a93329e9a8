import type { Locale } from '#domain/locale.ts';
import { entryPath } from '#paths.ts';
import { attractionTypes } from '#seo/place-types.ts';
import { placeLd, type Address, type Whole } from '#seo/place.ts';
import { elsewhere } from '../../elsewhere.ts';
import type { Entries, Place, PlaceFacts } from '../../entries.ts';
import { region } from '../../region.ts';
import { districtById, placeById } from '../../stops.ts';
import { pickText } from '../../translate.ts';
import { summaryOf } from '../card.ts';
import type { PictureView } from '../picture.ts';
import type { StructuredContext, StructuredView } from './context.ts';

type Full = StructuredContext['full'];

const AREA = 'AdministrativeArea' as const;

/** District and region around something, the nearest first. */
export function areas(entries: Entries, district: string, locale: Locale, full: Full): Whole[] {
	const near = districtById(entries, district);
	const around = { types: AREA, name: pickText(region().name, locale) };
	if (!near) return [around];
	const url = full(entryPath(locale, 'districts', near.id));
	return [{ types: AREA, name: pickText(near.facts.name, locale), url }, around];
}

/** Country, region and, where the point is that of a settlement, the settlement. */
export function addressOf(
	entries: Entries,
	{ location, access, contacts }: Pick<PlaceFacts, 'location' | 'access' | 'contacts'>,
	locale: Locale,
): Address {
	const isInSettlement = location?.precision === 'settlement' && access?.nearest?.km === undefined;
	const settlement =
		isInSettlement && access?.nearest ? entries.settlements.get(access.nearest.settlement) : undefined;
	return {
		country: region().country,
		region: pickText(region().name, locale),
		settlement: settlement && pickText(settlement.facts.name, locale),
		street: contacts?.address && pickText(contacts.address, locale),
	};
}

/** What the page of a place tells search engines; nothing of what is only planned. */
export function structuredPlace(
	entries: Entries,
	place: Place,
	picture: PictureView,
	locale: Locale,
): StructuredView | undefined {
	const { id, section, facts, words } = place;
	if (facts.status?.value === 'planned') return undefined;
	return {
		picture,
		things: ({ full, image }) => {
			const whole = facts.partOf ? placeById(entries, facts.partOf) : undefined;
			return [
				placeLd({
					name: pickText(facts.name, locale),
					url: full(entryPath(locale, section, id)),
					section,
					kind: facts.kind,
					description: summaryOf(words, locale).text,
					otherNames: facts.historicNames?.map(({ name }) => name) ?? [],
					registry: facts.registry,
					address: addressOf(entries, facts, locale),
					within: [
						...(whole
							? [
									{
										types: attractionTypes(whole.facts.kind),
										name: pickText(whole.facts.name, locale),
										url: full(entryPath(locale, whole.section, whole.id)),
									},
								]
							: []),
						...areas(entries, facts.district, locale, full),
					],
					point: facts.location?.precision === 'exact' ? facts.location.point : undefined,
					sameAs: [
						...elsewhere(facts).map(({ href }) => href),
						...(facts.contacts?.website ? [facts.contacts.website] : []),
					],
					hours: facts.hours?.value,
					phones: facts.contacts?.phones ?? [],
					email: facts.contacts?.email,
					isFree: isFree(facts),
					isOpenToAll:
						facts.access?.regime === 'closed' || facts.status?.value === 'closed' ? false : undefined,
					rooms: facts.rooms?.value,
					stars: facts.stars?.value,
					image,
				}),
			];
		},
	};
}

function isFree({ access, tickets }: PlaceFacts): boolean | undefined {
	if (access?.regime === 'free') return true;
	return access?.regime === 'ticket' || tickets ? false : undefined;
}
